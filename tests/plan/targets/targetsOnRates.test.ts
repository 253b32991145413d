import { describe, expect, test } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const target = (rest: string) => `  - id: rate
    label: { vi: Tốc độ tăng, en: Growth }
    clause: clause 6
    direction: atMost
    ${rest.split('; ').join('\n    ')}
`;

async function judged(rest: string) {
  const plan = await smallPlan({ 'plan.yaml': [['targets:\n', `targets:\n${target(rest)}`]] });
  const rows = scorecard(simulatePlan(await plan.read()));
  const own = rows.filter(({ scenario, target: { id } }) => scenario === 'plan' && id.startsWith('rate'));
  return own.map(({ target: { id, label, over }, value = Number.NaN, verdict }) => ({
    id,
    label: label.en,
    over,
    value: Math.round(value * 1e9) / 1e9,
    verdict,
  }));
}

// In the small plan the population grows by 1 %, GRDP by 8.5 % and its deflator by 3 % a year.
describe('targets on a rate of growth', () => {
  test('of one year are on growth over that year', async () => {
    const rate = { id: 'rate', label: 'Growth', over: { from: 2018, to: 2018 } };
    expect(
      await judged('kind: level; indicator: populationGrowth; unit: percent; year: 2018; value: 0.8%'),
    ).toEqual([{ ...rate, value: 1, verdict: 'missed' }]);
    expect(await judged('kind: level; indicator: deflator; unit: percent; year: 2018; value: 4%')).toEqual([
      { ...rate, value: 3, verdict: 'met' },
    ]);
  });

  test('of every year are a target for each of the years', async () => {
    const rows = await judged(
      'kind: levelEveryYear; indicator: populationGrowth; unit: percent; value: 1.2%',
    );
    expect(rows.map(({ id, label, value, verdict }) => [id, label, value, verdict])).toEqual(
      [2016, 2017, 2018].map((year) => [`rate-${year}`, `Growth, ${year}`, 1, 'met']),
    );
  });

  test('on average are on the average growth of the level', async () => {
    const average = async (indicator: string) =>
      (await judged(`kind: averageGrowth; indicator: ${indicator}; value: 8%`)).map(({ value }) => value);
    expect(await average('populationGrowth')).toEqual([1]);
    expect(await average('growthRate')).toEqual([8.5]);
    expect(await average('averageGrowthRate')).toEqual([8.5]);
  });

  test('stay what they are where the projection has the rate of the year', async () => {
    const rows = await judged('kind: level; indicator: growthRate; unit: percent; year: 2018; value: 8%');
    expect(rows).toEqual([{ id: 'rate', label: 'Growth', over: undefined, value: 8.5, verdict: 'missed' }]);
  });
});
