import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rereferencedIndex } from '../../src/accounts/rereferencedIndex.js';

const index = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('rereferencedIndex', () => {
  it('is 100 in the new reference year and keeps every ratio', () => {
    fc.assert(
      fc.property(index, fc.nat(), (given, place) => {
        const position = place % given.length;
        const moved = rereferencedIndex(given, position);
        expect(moved[position]).toBe(100);
        for (const [i, number] of moved.entries()) {
          const ratio = (given[i] ?? Number.NaN) / (given[0] ?? Number.NaN);
          expect(number / (moved[0] ?? Number.NaN) / ratio).toBeCloseTo(1, 14);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('refuses a year outside the series', () => {
    expect(() => rereferencedIndex([100, 0], 2)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'index[1]: expected index numbers, above 0, got 0.\n' +
          'position: expected a position in the index series, whole, at least 0, at most 1, got 2.',
      }),
    );
  });

  it('refuses an empty series', () => {
    expect(() => rereferencedIndex([], 0)).toThrow(
      expect.objectContaining({
        message: 'index: expected a series of index numbers, of length 1 or more, got [].',
      }),
    );
  });
});
