import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/report/draw/chartSizes.js';
import { leaderLabels } from '../../../src/report/draw/leaderLabels.js';

const ground = { width: 600, height: 300, cost: () => 0 };

describe('leaderLabels', () => {
  it('moves names of points that lie close together apart, each led to from its own point', () => {
    const points = [0, 8, 16].map((x, i) => ({ x: 300 + x, y: 150, text: `The scenario number ${i}` }));
    const labels = leaderLabels(points, ground, chartSizes.halfPage);
    expect(labels.map(({ text }) => text)).toEqual(points.map(({ text }) => text));
    expect(new Set(labels.map(({ labelX, labelY }) => `${labelX} ${labelY}`)).size).toBe(3);
    expect(labels.map(({ fromX }) => fromX)).toEqual([300, 308, 316]);
  });

  it('keeps names inside the plot, and off unwelcome ground', () => {
    const lowerHalf = { ...ground, cost: ({ bottom }: { bottom: number }) => (bottom > 150 ? 500 : 0) };
    const [label] = leaderLabels([{ x: 2, y: 152, text: 'At the edge' }], lowerHalf, chartSizes.halfPage);
    expect(label?.labelX).toBeGreaterThanOrEqual(0);
    expect(label?.labelY).toBeLessThan(152);
  });
});
