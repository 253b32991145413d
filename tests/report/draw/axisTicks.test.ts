import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../src/report/draw/axisTicks.js';

describe('axisTicks', () => {
  it.each([
    [[1424, 2700], 7, [1400, 1600, 1800, 2000, 2200, 2400, 2600, 2800]],
    [[30.9, 62.5], 7, [30, 35, 40, 45, 50, 55, 60, 65]],
    [[0.1, 0.34], 5, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35]],
    [[-3, 8], 6, [-4, -2, 0, 2, 4, 6, 8]],
    [[0, 0], 4, [-0.5, -0.25, 0, 0.25, 0.5]],
    // As of one value: they differ by the rounding of their last digits.
    [[30, 30.000000000000004], 5, [29.6, 29.8, 30, 30.2, 30.4]],
  ])('marks an axis for %j in at most %s steps', (values, most, ticks) => {
    expect(axisTicks(values, most)).toEqual(ticks);
  });

  it('holds every value, in equal steps, no more of them than allowed', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 9 }), (shown, most) => {
        const rounded = shown.map((value) => Math.round(value * 100) / 100);
        const ticks = axisTicks(rounded, most);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...rounded));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...rounded));
        const steps = ticks.slice(1).map((tick, position) => tick - (ticks[position] ?? Number.NaN));
        const step = steps[0] ?? Number.NaN;
        // Differences of rounded marks carry the rounding of the marks themselves.
        for (const other of steps) expect(Math.abs(other - step)).toBeLessThanOrEqual(1e-6 * step);
      }),
      { seed: 20160101 },
    );
  });
});
