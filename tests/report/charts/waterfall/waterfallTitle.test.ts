import { describe, expect, it } from 'vitest';
import { waterfallFigures } from '../../../../src/report/charts/waterfall/waterfallFigures.js';
import { waterfallTitle } from '../../../../src/report/charts/waterfall/waterfallTitle.js';
import { steady } from '../../../fixtures/scenarioOf.js';
import { shippedResult } from '../../../fixtures/shippedPlan.js';
import { goalOfCase, growing, perCapitaCase } from '../perCapita/perCapitaCase.js';

type Case = NonNullable<Parameters<typeof perCapitaCase>[0]>;

const title = (parts: Case, language: 'vi' | 'en' = 'en') =>
  waterfallTitle(waterfallFigures(perCapitaCase(parts)), { language, decimals: 0 });

describe('waterfallTitle', () => {
  it('names what adds before what takes away, the larger first', async () => {
    const figures = waterfallFigures(await shippedResult('lang-son-2016-2020'), 'outturn');
    expect(waterfallTitle(figures, { language: 'vi', decimals: 0 })).toBe(
      'Tăng trưởng thực làm tăng 432 USD và giá cả 247, tỷ giá làm giảm 112 và dân số 74: năm 2020 đạt 1.917 USD/người, thiếu 683 so với mục tiêu',
    );
  });

  it('writes decimals with a comma in Vietnamese', async () => {
    const figures = waterfallFigures(await shippedResult('lang-son-2016-2020'), 'continuation');
    expect(waterfallTitle(figures, { language: 'vi', decimals: 1 })).toContain(
      '2.600,7 USD/người, đạt mục tiêu',
    );
  });

  it('says how far over the goal it ends, and whether that is good', () => {
    const scenarios = [growing('A', 0.1)];
    expect(title({ scenarios })).toMatch(/621 above the goal$/);
    expect(title({ scenarios }, 'vi')).toMatch(/vượt mục tiêu 621$/);
    const targets = [goalOfCase({ direction: 'within' })];
    expect(title({ scenarios, targets }, 'vi')).toMatch(/cao hơn mục tiêu 621$/);
    expect(title({ scenarios: [growing('A', 0.02)], targets })).toMatch(/292 below the goal$/);
    expect(title({ scenarios: [growing('A', 0.02)], targets }, 'vi')).toMatch(/thấp hơn mục tiêu 292$/);
  });

  it('lets everything fall', () => {
    const fall = {
      ...growing('A', -0.05),
      deflatorChange: { all: steady(-0.01) },
      populationChange: steady(0.01),
    };
    expect(title({ scenarios: [fall], targets: [] })).toBe(
      'Real growth takes 431 USD, prices 85 and population 84: 1,400 USD per person in 2020',
    );
  });

  it('says so where nothing moves', () => {
    const scenarios = [growing('A', 0)];
    expect(title({ scenarios, targets: [] })).toBe('No factor changes: 2,000 USD per person in 2020');
    expect(title({ scenarios, targets: [] }, 'vi')).toBe(
      'Không yếu tố nào thay đổi: năm 2020 đạt 2.000 USD/người',
    );
  });
});
