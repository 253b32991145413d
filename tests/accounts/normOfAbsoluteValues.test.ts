import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normOfAbsoluteValues } from '../../src/accounts/normOfAbsoluteValues.js';

const value = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const structure = fc.record({ agriculture: value, industryConstruction: value, services: value });

describe('normOfAbsoluteValues', () => {
  it('is the same in both directions of time and lies between 0 and 1', () => {
    fc.assert(
      fc.property(structure, structure, (previous, current) => {
        const found = normOfAbsoluteValues(previous, current);
        expect(found).toBe(normOfAbsoluteValues(current, previous));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1 + 1e-15);
      }),
      { seed: 20160101 },
    );
  });

  it('does not see growth that is the same everywhere', () => {
    fc.assert(
      fc.property(structure, value, (previous, factor) => {
        const grown = {
          agriculture: previous.agriculture * factor,
          industryConstruction: previous.industryConstruction * factor,
          services: previous.services * factor,
        };
        expect(normOfAbsoluteValues(previous, grown)).toBeLessThan(1e-15);
      }),
      { seed: 20160101 },
    );
  });

  it('is 1 when nothing is where it was', () => {
    expect(normOfAbsoluteValues({ a: 5, b: 0 }, { a: 0, b: 7 })).toBe(1);
  });

  it('refuses a negative part', () => {
    expect(() => normOfAbsoluteValues({ a: -1 }, { a: 1 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'previous.a: expected a value or share in one unit, at least 0, got -1.',
      }),
    );
  });
});
