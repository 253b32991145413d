import { expect, it } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { pageText } from '../../src/report/tables/pageText.js';
import { summaryPage } from '../../src/report/tables/runPages.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const scenarios = `scenarios:
  - id: plan
    base: { year: 2015, vintage: early, exchangeRate: world }
    label: { vi: Kế hoạch, en: Plan }
    motive: { vi: Như kế hoạch., en: As planned. }
    closure: byActivity
    growth: { economy: 8.5% }
    deflator: { all: 3% }
    exchangeRate: 1%
    population: 1%
`;

it('a plan that knows the whole alone needs no shares, and tells none', async () => {
  const { read } = await smallPlan({
    'plan.yaml': [
      [
        '  - { id: farming, label: { vi: Nông nghiệp, en: Farming } }\n  - { id: services, label: { vi: Dịch vụ, en: Services } }\n',
        '  - { id: economy, label: { vi: Kinh tế, en: Economy } }\n',
      ],
      [
        '    kind: share\n    indicator: shareOfGrdp\n    activity: services\n',
        '    kind: level\n    indicator: forest\n    unit: percent\n',
      ],
    ],
    'facts.csv': `indicator,activity,price_basis,unit,period,value,status,vintage,source,note
grdpPerCapita,total,current,million VND per person,2015,40,reported,early,yearbook,
averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,
forest,total,,percent,2015,55,reported,early,yearbook,
`,
    'scenarios.yaml': scenarios,
  });
  const run = planRun(await read());
  const grdp = run.rows.filter(
    ({ scenario, indicator, year, priceBasis }) =>
      scenario === 'plan' && indicator === 'grdp' && year === 2018 && priceBasis === 'current',
  );
  // 40 million VND for each of 500 thousand persons; real growth of 8.5 % and prices of 3 % a year, over three years.
  for (const { value } of grdp) expect(value).toBeCloseTo(20_000 * (1.085 * 1.03) ** 3, 6);
  expect(grdp.map(({ activity }) => activity).sort()).toEqual(['economy', 'total']);
  expect(pageText(summaryPage(run, { language: 'en' }))).not.toMatch(/Structure|100\.0/);
  const { implied, feasible } = await run.consistency();
  expect(feasible).toBe(true);
  expect(implied.filter(({ activity }) => activity === 'economy')).toEqual([]);
});
