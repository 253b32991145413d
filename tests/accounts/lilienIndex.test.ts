import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lilienIndex } from '../../src/accounts/lilienIndex.js';
import { shares } from '../../src/accounts/shares.js';

const value = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const structure = fc.record({ a: value, b: value, c: value });

describe('lilienIndex', () => {
  it('is the same for levels and for shares', () => {
    fc.assert(
      fc.property(structure, structure, (previous, current) => {
        const levels = lilienIndex(previous, current);
        expect(Math.abs(lilienIndex(shares(previous), shares(current)) - levels)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('weighs the squared gaps of log growth', () => {
    // Agriculture grows by nothing and services fourfold: the total goes from 2 to 5.
    const total = Math.log(5 / 2);
    const gaps = { agriculture: -total, services: Math.log(4) - total };
    const end = Math.sqrt(0.2 * gaps.agriculture ** 2 + 0.8 * gaps.services ** 2);
    const mean = Math.sqrt(0.35 * gaps.agriculture ** 2 + 0.65 * gaps.services ** 2);
    const [previous, current] = [
      { agriculture: 1, services: 1 },
      { agriculture: 1, services: 4 },
    ];
    expect(lilienIndex(previous, current)).toBeCloseTo(end, 14);
    expect(lilienIndex(previous, current, { weights: 'mean' })).toBeCloseTo(mean, 14);
  });

  it('is the same in both directions of time with mean weights', () => {
    fc.assert(
      fc.property(structure, structure, (previous, current) => {
        const there = lilienIndex(previous, current, { weights: 'mean' });
        expect(Math.abs(there - lilienIndex(current, previous, { weights: 'mean' }))).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses an activity of nothing and unknown weights together', () => {
    const start: string = 'start';
    const options = { weights: start } as { weights: 'end' };
    expect(() => lilienIndex({ a: 0 }, { a: 1 }, options)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous.a: expected employment or value in one unit, above 0, got 0. An activity that starts or ends at nothing has no log growth: join it to another.\n' +
          `weights: expected 'end' or 'mean', got "start".`,
      }),
    );
  });
});
