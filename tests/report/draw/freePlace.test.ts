import { describe, expect, it } from 'vitest';
import { freePlace } from '../../../src/report/draw/freePlace.js';

const low = { left: 0, right: 40, top: 80, bottom: 100 };
const high = { left: 0, right: 40, top: 0, bottom: 20 };
const falling = [
  { x: 0, y: 90 },
  { x: 100, y: 90 },
];

describe('freePlace', () => {
  it('takes the first place where nothing is in the way', () => {
    expect(freePlace([low, high], { lines: [], boxes: [] })).toBe(low);
  });

  it('passes over a place that a line runs through', () => {
    expect(freePlace([low, high], { lines: [falling], boxes: [] })).toBe(high);
  });

  it('sees a line that passes a place between its corners', () => {
    const steep = [
      { x: 10, y: -100 },
      { x: 20, y: 200 },
    ];
    expect(freePlace([low], { lines: [steep], boxes: [] })).toBeUndefined();
  });

  it('passes over a place that overlaps a box, not one that touches it', () => {
    const box = { left: 10, right: 20, top: 20, bottom: 85 };
    expect(freePlace([low, high], { lines: [], boxes: [box] })).toBe(high);
  });

  it('does not mind a line that ends before the place begins', () => {
    const far = { left: 120, right: 140, top: 80, bottom: 100 };
    expect(freePlace([far], { lines: [falling], boxes: [] })).toBe(far);
  });
});
