import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { total } from '../../src/accounts/total.js';

describe('total', () => {
  it('counts every part, whichever way the parts are grouped', () => {
    const part = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(total({ a, b, c })).toBe(total({ ab: total({ a, b }), c }));
      }),
      { seed: 20160101 },
    );
  });

  it('refuses a composition of nothing and parts that are not numbers', () => {
    expect(() => total({})).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'composition: expected a value in one unit under each name, got {}.',
      }),
    );
    expect(() => total({ agriculture: Number.NaN, services: 5, other: Number.NEGATIVE_INFINITY })).toThrow(
      expect.objectContaining({
        message:
          'composition.agriculture: expected a value in one unit, got NaN.\n' +
          'composition.other: expected a value in one unit, got -Infinity.',
      }),
    );
  });
});
