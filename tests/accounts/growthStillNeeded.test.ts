import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthStillNeeded } from '../../src/accounts/growthStillNeeded.js';
import { gap } from '../fixtures/nearness.js';

describe('growthStillNeeded', () => {
  it('makes the whole year grow as wanted, whatever the quarters', () => {
    const level = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 4, maxLength: 4 }),
        fc.array(level, { maxLength: 3 }),
        (lastYear, known) => {
          const needed = growthStillNeeded(lastYear, known, 0.08);
          const sum = (levels: readonly number[]) => levels.reduce((whole, value) => whole + value, 0);
          const year = sum(known) + (1 + needed) * sum(lastYear.slice(known.length));
          expect(gap(year, 1.08 * sum(lastYear))).toBeLessThan(1e-9);
        },
      ),
      { seed: 20160101 },
    );
  });
});
