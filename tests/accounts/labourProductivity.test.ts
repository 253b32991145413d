import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labourProductivity } from '../../src/accounts/labourProductivity.js';
import { perCapita } from '../../src/accounts/perCapita.js';

const number = fc.double({ min: 1, max: 1e6, noNaN: true });

describe('labourProductivity', () => {
  it('times the employed part of the population is the value per person', () => {
    fc.assert(
      fc.property(number, number, number, (value, employed, population) => {
        const found = labourProductivity(value, employed) * (employed / population);
        expect(found / perCapita(value, population)).toBeCloseTo(1, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses an economy that employs nobody', () => {
    expect(() => labourProductivity(100, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'employed: expected a number of employed persons in thousand persons, above 0, got 0.',
      }),
    );
  });
});
