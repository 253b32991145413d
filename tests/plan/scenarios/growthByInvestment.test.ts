import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/plan/scenarios/Scenario.js';
import { itTells } from '../../fixtures/problemCases.js';
import { type Edits, smallPlan } from '../../fixtures/smallPlan.js';

const closure = `    closure: byActivity
    growth:
      total: { observed: averageGrowthRate, vintage: early, over: "2011-2015" }
      farming: { "2016": 3%, "2017-2018": 4% }
      services: residual
`;
const withStorm = (investment: string): Edits => ({
  'scenarios.yaml': [
    [
      closure,
      `    closure: byInvestment
    investment: ${investment}
`,
    ],
    ['on: farming', 'on: total'],
  ],
});

const model =
  '{ startingRate: 33%, capitalOutputRatio: 2.5, labourShare: 55%, depreciation: 5%, productivityGrowth: 1%, labourGrowth: 1% }';

async function drift(investment: string): Promise<Scenario> {
  const { scenarios: all } = await (await smallPlan(withStorm(investment))).read();
  const found = all.find(({ id }) => id === 'drift');
  if (found === undefined) throw new Error('no scenario drift');
  return found;
}

describe('growth by investment as scenarios.yaml writes it', () => {
  it('reads a rate, published or stated, and an ICOR', async () => {
    const rate = '{ observed: investmentRate, region: country, vintage: world, over: 2015 }';
    const { growth } = await drift(`{ rate: ${rate}, icor: { "2016": 6, "2017-2018": 5.5 } }`);
    expect(growth).toMatchObject({
      closure: 'byInvestment',
      investmentRate: [{ value: 0.33, source: 'bank' }, { value: 0.33 }, { value: 0.33 }],
      through: { method: 'icor', way: 'indirect', icor: [{ value: 6 }, { value: 5.5 }, { value: 5.5 }] },
    });
    expect(growth).not.toHaveProperty('structure');
  });

  it('reads the Long Term Growth Model', async () => {
    const given = 'startingRate: 30%, capitalOutputRatio: 2.5, labourShare: 55%, depreciation: 5%';
    const { growth } = await drift(
      `{ rate: 33%, longTermGrowth: { ${given}, productivityGrowth: 1%, labourGrowth: { "2016-2018": 2% } } }`,
    );
    expect(growth).toMatchObject({
      through: {
        method: 'longTermGrowth',
        startingRate: 0.3,
        capitalOutputRatio: 2.5,
        labourShare: 0.55,
        depreciation: 0.05,
        productivityGrowth: [{ value: 0.01 }, { value: 0.01 }, { value: 0.01 }],
        labourGrowth: [{ value: 0.02 }, { value: 0.02 }, { value: 0.02 }],
      },
    });
  });

  itTells([
    {
      title: 'tells a bare rate',
      edits: withStorm('{ rate: 33, icor: 5 }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'rate: 33', '33')} scenarios[2].investment.rate: expected a rate such as 8.5%, got 33. Add the % sign.`,
      ],
    },
    {
      title: 'asks for the rate and for what turns it into growth',
      edits: withStorm('{}'),
      problems: (at) => [
        `${at('scenarios.yaml', 'investment: {}', '{}')} scenarios[2].investment.rate: expected total social investment over GRDP, such as 33%, for 2016, 2017, 2018, got nothing. It is missing in drift, storm: give it there, or in what they extend.`,
        `${at('scenarios.yaml', 'investment: {}', '{}')} scenarios[2].investment: expected what turns investment into growth: icor, or longTermGrowth, got nothing. It is missing in drift, storm: give it there, or in what they extend.`,
      ],
    },
    {
      title: 'tells growth that is given beside investment',
      edits: withStorm('{ rate: 33%, icor: 5 }\n    growth: { total: 8% }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'total: 8%', 'total')} scenarios[2].growth.total: expected no growth, got "total". This closure derives growth from investment: leave it out, or use another closure.`,
      ],
    },
    {
      title: 'tells what is assumed a second time, in a scenario that extends another too',
      edits: {
        ...withStorm('{ rate: 33%, icor: 5 }'),
        'plan.yaml': [
          [
            'indicators:\n',
            'indicators:\n  - { id: investmentRate, label: { vi: Tỷ lệ, en: Rate }, unit: percent }\n',
          ],
        ],
        'scenarios.yaml': [
          ...(withStorm('{ rate: 33%, icor: 5 }')['scenarios.yaml'] as [string, string][]),
          ['schools: { vintage', 'investmentRate: { amount: 42 }\n      schools: { vintage'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'investmentRate: { amount: 42 }', '{ amount')} scenarios[2].indicators.investmentRate: expected no assumption for investmentRate: growth follows from investment.rate, which tells it, got "investmentRate". Leave it out, or use another closure.`,
      ],
    },
    {
      title: 'takes an ICOR where growth does not follow from one',
      edits: {
        ...withStorm(`{ rate: 33%, longTermGrowth: ${model} }`),
        'plan.yaml': [
          ['indicators:\n', 'indicators:\n  - { id: icor, label: { vi: ICOR, en: ICOR }, unit: ratio }\n'],
        ],
        'scenarios.yaml': [
          ...(withStorm(`{ rate: 33%, longTermGrowth: ${model} }`)['scenarios.yaml'] as [string, string][]),
          ['schools: { vintage', 'icor: { amount: 5.1 }\n      schools: { vintage'],
        ],
      },
      problems: () => [],
    },
    {
      title: 'tells a direct ICOR that is not above the investment rate, where it stands',
      edits: withStorm('{ rate: 33%, icor: 0.3, way: direct }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'icor: 0.3', '0.3')} scenarios[2].investment.icor: expected an ICOR above the investment rate of 2016, 33% or 0.33, as the way is direct, got 0.3. Growth is rate / (ICOR - rate).`,
      ],
    },
    {
      title: 'tells an ICOR of nothing',
      edits: withStorm('{ rate: 33%, icor: 0 }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'icor: 0', '0')} scenarios[2].investment.icor: expected an ICOR, such as 5.5, above 0, got 0.`,
      ],
    },
    {
      title: 'tells a part that is more than the whole',
      edits: withStorm(
        '{ rate: 33%, longTermGrowth: { startingRate: 33%, capitalOutputRatio: 2, labourShare: 550%, depreciation: 5%, productivityGrowth: 1%, labourGrowth: 1% } }',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', '550%')} scenarios[2].investment.longTermGrowth.labourShare: expected a part from 0% to 100%, got "550%".`,
      ],
    },
  ]);
});
