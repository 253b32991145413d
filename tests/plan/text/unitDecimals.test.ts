import { describe, expect, it } from 'vitest';
import { unitDecimals } from '../../../src/plan/text/unitDecimals.js';

describe('unitDecimals', () => {
  it('shows rates, shares and indices to the second digit, as offices print them', () => {
    expect(['percent', 'percentage points', 'index 2015=100', 'ratio'].map(unitDecimals)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  it('knows what is counted in thousands or millions, and shows all else whole', () => {
    expect(unitDecimals('million VND per person')).toBe(1);
    expect(unitDecimals('buffaloes')).toBe(0);
  });
});
