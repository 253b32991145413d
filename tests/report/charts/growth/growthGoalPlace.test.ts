import { describe, expect, it } from 'vitest';
import { growthGoalPlace } from '../../../../src/report/charts/growth/growthGoalPlace.js';
import { chartSizes } from '../../../../src/report/draw/chartSizes.js';

const band = { text: 'Goal for the average: 8–9% a year', top: 200, bottom: 240, width: 800, height: 400 };
const flat = (y: number) => [
  { x: 0, y },
  { x: 800, y },
];

describe('growthGoalPlace', () => {
  it('stands in the band where no line crosses it', () => {
    const { lines, left, top, bottom } = growthGoalPlace(band, { lines: [], boxes: [] }, chartSizes.slide);
    expect({ lines, left }).toEqual({ lines: [band.text], left: 9 });
    expect([top >= 200, bottom <= 240]).toEqual([true, true]);
  });

  it('stands under it, or over it, where lines cross it', () => {
    const crossed = { lines: [flat(220)], boxes: [] };
    expect(growthGoalPlace(band, crossed, chartSizes.slide).top).toBeGreaterThan(240);
    const below = { ...crossed, boxes: [{ left: 0, right: 800, top: 241, bottom: 400 }] };
    expect(growthGoalPlace(band, below, chartSizes.slide).bottom).toBeLessThan(200);
  });

  it('moves along the band, past what is in the way', () => {
    const obstacles = { lines: [flat(220)], boxes: [{ left: 0, right: 300, top: 0, bottom: 400 }] };
    const place = growthGoalPlace(band, obstacles, chartSizes.slide);
    expect(place.left).toBeGreaterThanOrEqual(300);
    expect(place.right).toBeLessThanOrEqual(800);
  });

  it('stands over the plot where nothing is free', () => {
    const obstacles = { lines: [], boxes: [{ left: 0, right: 800, top: 0, bottom: 400 }] };
    expect(growthGoalPlace(band, obstacles, chartSizes.slide).bottom).toBe(0);
  });
});
