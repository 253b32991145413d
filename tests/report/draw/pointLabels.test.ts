import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/report/draw/chartSizes.js';
import { pointLabels } from '../../../src/report/draw/pointLabels.js';

const point = { x: 300, y: 200, text: '35,6 Thực hiện' };
const placed = (points: (typeof point)[], lines: { x: number; y: number }[][] = []) =>
  pointLabels(points, { lines, boxes: [] }, chartSizes.slide);

describe('pointLabels', () => {
  it('writes under a point', () => {
    const [words] = placed([point]);
    expect(words?.labelY).toBeGreaterThan(200);
    expect(words?.labelX).toBeLessThan(300);
  });

  it('writes over a point where a line passes under it', () => {
    const under = [
      { x: 0, y: 215 },
      { x: 600, y: 215 },
    ];
    expect(placed([point], [under])[0]?.labelY).toBeLessThan(200);
  });

  it('gives two figures of one year places of their own', () => {
    const [first, second] = placed([point, { ...point, y: 203 }]);
    expect(Math.abs((first?.labelY ?? 0) - (second?.labelY ?? 0))).toBeGreaterThanOrEqual(18);
  });
});
