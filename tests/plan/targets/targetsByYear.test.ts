import { describe, expect, test } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { planDoubts } from '../../../src/plan/doubts/planDoubts.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const target = (byYear: string, kind = 'level') => `  - id: pace
    label: { vi: Tốc độ tăng, en: Growth }
    clause: clause 6
    kind: ${kind}
    indicator: growthRate
    unit: percent
    byYear: ${byYear}
    direction: atLeast
`;

const edited = (written: string, serves = '[growth]') =>
  smallPlan({
    'plan.yaml': [
      ['targets:\n', `targets:\n${written}`],
      ['serves: [growth]', `serves: ${serves}`],
    ],
  });

describe('bounds by year', () => {
  test('are a target for each of the years, judged for itself', async () => {
    const folder = await (await edited(target('{ 2016: 8%, 2018: [9%, 10%] }'), '[pace, growth]')).read();
    expect(folder.plan.measures.map(({ serves }) => serves)).toEqual([['pace-2016', 'pace-2018', 'growth']]);
    const rows = scorecard(simulatePlan(folder)).filter(({ scenario }) => scenario === 'plan');
    // The plan grows by 8.5 % each year: over 8 %, half a point short of 9 %.
    expect(rows.slice(0, 2).map(({ target: { label, year }, verdict }) => [label.en, year, verdict])).toEqual(
      [
        ['Growth, 2016', 2016, 'met'],
        ['Growth, 2018', 2018, 'missed'],
      ],
    );
    expect(rows[1]?.gap).toBeCloseTo(-0.5, 9);
  });

  test('are doubted where they stand, and so are the targets after them', async () => {
    const small = await edited(target('{ 2016: 8%, 2017: 850% }'));
    const folder = await small.read();
    expect(planDoubts(folder).map(({ stated }) => `${stated?.id} ${stated?.place?.line}`)).toEqual([
      `pace-2017 ${small.at('plan.yaml', '850%').split(':')[1]}`,
    ]);
    const later = await smallPlan({
      'plan.yaml': [
        ['targets:\n', `targets:\n${target('{ 2016: 8%, 2017: 9% }')}`],
        ['value: 2600', 'value: 2.625'],
      ],
    });
    const place = later.at('plan.yaml', 'value: 2.625', '2.625');
    expect(planDoubts(await later.read()).map(({ stated }) => `plan.yaml:${stated?.place?.line}`)).toEqual([
      place.replace(/:\d+$/u, ''),
    ]);
  });

  test.each([
    [
      '{ 2019: 8% }',
      'level',
      "targets[0].byYear.2019: expected a year of the plan's period 2016-2018, got 2019.",
    ],
    [
      '{ 2016: 8 }',
      'level',
      'targets[0].byYear.2016: expected a bound in percent, such as 8%, got 8. Add the % sign.',
    ],
    ['{ 16: 8% }', 'level', 'expected a year such as 2020'],
    ['{}', 'level', 'targets[0].byYear: expected at least one year with its bounds, got {}.'],
    [
      '{ 2016: 8% }',
      'averageGrowth',
      'expected the kind level or share, as the bounds are by year, got "averageGrowth". Growth of each year is the level of growthRate, in percent.',
    ],
    ['{ 2016: 8% }\n    value: 9%', 'level', 'targets[0].value: expected byYear or value, not both'],
  ])('are refused: %s of the kind %s', async (byYear, kind, message) => {
    expect((await (await edited(target(byYear, kind))).problems()).join('\n')).toContain(message);
  });
});
