import { describe, expect, it } from 'vitest';
import { perCapita } from '../../src/accounts/perCapita.js';

describe('perCapita', () => {
  it('turns billion VND and thousand persons into million VND per person', () => {
    // 1e9 / 1e3 = 1e6: 500 billion VND for 10 thousand persons is 50 million VND each.
    expect(perCapita(500, 10)).toBe(500e9 / 10e3 / 1e6);
  });

  it('refuses a population of nobody', () => {
    expect(() => perCapita(Number.NaN, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'value: expected a value in billion VND, got NaN.\n' +
          'population: expected an average population in thousand persons, above 0, got 0.',
      }),
    );
  });
});
