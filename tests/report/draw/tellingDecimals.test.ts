import { describe, expect, it } from 'vitest';
import { tellingDecimals } from '../../../src/report/draw/tellingDecimals.js';

const goal = { lower: 2600, upper: 2700, direction: 'atLeast' } as const;

describe('tellingDecimals', () => {
  it('keeps the usual decimals where nothing is close to a bound', () => {
    expect(tellingDecimals([2411, 2603.6, 2599.4], 0, goal)).toBe(0);
  });

  it('adds decimals until a miss no longer looks like a hit', () => {
    expect(tellingDecimals([2599.7], 0, goal)).toBe(1);
    expect(tellingDecimals([2599.97], 0, goal)).toBe(2);
  });

  it('adds three at most', () => {
    expect(tellingDecimals([2599.99999], 0, goal)).toBe(3);
  });
});
