import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../../../src/projection/simulatePlan.js';
import { growthFigures } from '../../../../src/report/charts/growth/growthFigures.js';
import { growthTitle } from '../../../../src/report/charts/growth/growthTitle.js';
import { growthCase, growthGoal, publishedAverage } from './growthCase.js';

function titles(result: SimulationResult): [string, string] {
  const figures = growthFigures(result);
  return [
    growthTitle(figures, { language: 'vi', decimals: 2 }),
    growthTitle(figures, { language: 'en', decimals: 2 }),
  ];
}

describe('growthTitle', () => {
  it('counts scenarios within the range, above and below it', () => {
    expect(titles(growthCase({ A: 0.045, B: 0.06, C: 0.05, D: 0.01 }))).toEqual([
      'Trong 4 kịch bản có 2 kịch bản tăng bình quân 4–5%/năm, 1 cao hơn, 1 thấp hơn; kết quả: 1,00–6,00%',
      'Of four scenarios, two average 4–5% a year, one more and one less; result: 1.00–6.00%',
    ]);
    expect(titles(growthCase({ A: 0.06, B: 0.01 }))).toEqual([
      'Trong 2 kịch bản có 1 kịch bản tăng bình quân cao hơn 4–5%/năm, 1 thấp hơn; kết quả: 1,00–6,00%',
      'Of two scenarios, one averages more than 4–5% a year and one less; result: 1.00–6.00%',
    ]);
  });

  it('says that all or none keep it', () => {
    expect(titles(growthCase({ A: 0.04, B: 0.05 }))).toEqual([
      'Cả 2 kịch bản đều tăng bình quân 4–5%/năm; kết quả: 4,00–5,00%',
      'Both scenarios average 4–5% a year; result: 4.00–5.00%',
    ]);
    expect(titles(growthCase({ A: 0.01, B: 0.02, C: 0.02 }))).toEqual([
      'Cả 3 kịch bản đều tăng bình quân thấp hơn 4–5%/năm; kết quả: 1,00–2,00%',
      'All three scenarios average less than 4–5% a year; result: 1.00–2.00%',
    ]);
  });

  it('tells what was published, over all vintages', () => {
    const one = growthCase({ A: 0.04, B: 0.05 }, { observations: [publishedAverage(3.5)] });
    expect(titles(one)[1]).toBe('Both scenarios average 4–5% a year; published growth: 3.50%');
    const observations = [publishedAverage(3.5), publishedAverage(-0.25, { vintage: 'later' })];
    expect(titles(growthCase({ A: 0.04, B: 0.05 }, { observations }))).toEqual([
      'Cả 2 kịch bản đều tăng bình quân 4–5%/năm; số công bố: −0,25 đến 3,50%',
      'Both scenarios average 4–5% a year; published growth: −0.25 to 3.50%',
    ]);
  });

  it('speaks of a single scenario by its name', () => {
    expect(titles(growthCase({ A: 0.04 }))).toEqual([
      '“Kịch bản A” tăng bình quân đạt 4–5%/năm; kết quả: 4,00%',
      '“Scenario A” averages 4–5% a year; result: 4.00%',
    ]);
    expect(titles(growthCase({ A: 0.01 }))[1]).toBe(
      '“Scenario A” averages less than 4–5% a year; result: 1.00%',
    );
  });

  it('keeps the sign of a single bound', () => {
    const { upper: _, ...goal } = growthGoal();
    expect(titles(growthCase({ A: 0.06, B: 0.01 }, { goal }))[1]).toBe(
      'Of two scenarios, one averages ≥ 4% a year and one less; result: 1.00–6.00%',
    );
  });

  it('tells the averages where the plan has no goal', () => {
    expect(titles(growthCase({ A: 0.06, B: 0.01 }, { goal: null }))).toEqual([
      'GRDP tăng bình quân 1,00–6,00%/năm',
      'GRDP grows by 1.00–6.00% a year on average',
    ]);
  });
});
