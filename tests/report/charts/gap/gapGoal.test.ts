import { describe, expect, it } from 'vitest';
import { gapGoal } from '../../../../src/report/charts/gap/gapGoal.js';
import { chartSizes } from '../../../../src/report/draw/chartSizes.js';
import { estimatedTextWidth } from '../../../../src/report/draw/estimatedTextWidth.js';

const goal = { kind: 'level', unit: 'USD per person', year: 2020, about: false } as const;
const axis = { ticks: [0, 1500, 3000], width: 800 };
const style = { language: 'vi', measures: chartSizes.slide } as const;

describe('gapGoal', () => {
  it('stands with its name over the middle of its band', () => {
    const band = gapGoal({ ...goal, lower: 1000, upper: 2000 }, axis, style);
    expect(band.text).toBe('Mục tiêu 2020: 1.000–2.000 USD/người');
    expect(band.labelX + estimatedTextWidth(band.text, 18) / 2).toBeCloseTo(400, 1);
    expect(band.labelY).toBeLessThan(0);
  });

  it('keeps its name over the plot where the band is at an end', () => {
    const right = gapGoal({ ...goal, lower: 2900, upper: 3000 }, axis, style);
    expect(right.labelX + estimatedTextWidth(right.text, 18)).toBeCloseTo(800, 1);
    expect(gapGoal({ ...goal, lower: 0, upper: 10 }, axis, style).labelX).toBe(0);
  });

  it('reaches to the end of the axis where a bound is not promised', () => {
    expect(gapGoal({ ...goal, lower: 2000 }, axis, style)).toMatchObject({ from: 2000, to: 3000 });
    expect(gapGoal({ ...goal, upper: 2000 }, axis, style)).toMatchObject({ from: 0, to: 2000 });
  });
});
