import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/analysis/verdictOf.js';

const range = { lower: 2600, upper: 2700 };
const atLeast = { ...range, direction: 'atLeast' } as const;
const atMost = { ...range, direction: 'atMost' } as const;
const within = { ...range, direction: 'within' } as const;

describe('verdictOf', () => {
  it('keeps a promise on both bounds and between them, whatever the direction', () => {
    for (const target of [atLeast, atMost, within]) {
      for (const value of [2600, 2650, 2700]) {
        expect(verdictOf(value, target)).toEqual({ verdict: 'met', gap: 0 });
      }
    }
  });

  it('misses a range on its worse side and exceeds it on the better one', () => {
    expect(verdictOf(1917, atLeast)).toEqual({ verdict: 'missed', gap: -683 });
    expect(verdictOf(2800, atLeast)).toEqual({ verdict: 'exceeded', gap: 100 });
    expect(verdictOf(1917, atMost)).toEqual({ verdict: 'exceeded', gap: -683 });
    expect(verdictOf(2800, atMost)).toEqual({ verdict: 'missed', gap: 100 });
  });

  it('misses a range that has no better side on both', () => {
    expect(verdictOf(2500, within)).toEqual({ verdict: 'missed', gap: -100 });
    expect(verdictOf(2800, within)).toEqual({ verdict: 'missed', gap: 100 });
  });

  it('never exceeds a single bound: beyond it is what was promised', () => {
    expect(verdictOf(400, { lower: 300, direction: 'atLeast' })).toEqual({ verdict: 'met', gap: 0 });
    expect(verdictOf(-2.5, { upper: -2, direction: 'atMost' })).toEqual({ verdict: 'met', gap: 0 });
    expect(verdictOf(299, { lower: 300, direction: 'atLeast' })).toEqual({ verdict: 'missed', gap: -1 });
    expect(verdictOf(-1.5, { upper: -2, direction: 'atMost' })).toEqual({ verdict: 'missed', gap: 0.5 });
  });

  it.each([
    // Five years of 8, 8.5 and 9 % measured again, as they come out of floating-point numbers.
    [8.000000000000007, 8, 9],
    [7.999999999999986, 8, 9],
    [9.000000000000007, 8, 9],
    [19.499999999999996, 19.5, 19.5],
    [19.500000000000004, 19.5, 19.5],
    [2599.9999999999995, 2600, 2700],
  ])('takes %d as kept within %d-%d', (value, lower, upper) => {
    expect(verdictOf(value, { lower, upper, direction: 'within' })).toEqual({ verdict: 'met', gap: 0 });
  });

  it('has a slack of a billionth of the bound, and not more', () => {
    const bound = (lower: number) => ({ lower, direction: 'atLeast' }) as const;
    expect(verdictOf(2600 - 2e-6, bound(2600)).verdict).toBe('met');
    expect(verdictOf(2600 - 3e-6, bound(2600)).verdict).toBe('missed');
    expect(verdictOf(-0.9e-9, bound(0)).verdict).toBe('met');
    expect(verdictOf(-1.1e-9, bound(0)).verdict).toBe('missed');
  });

  it('gives a gap that leads to the nearest bound and has its sign from the side', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const direction = fc.constantFrom('atLeast' as const, 'atMost' as const, 'within' as const);
    fc.assert(
      fc.property(fc.tuple(number, number, number), direction, ([one, other, value], side) => {
        const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
        const { verdict, gap } = verdictOf(value, { lower, upper, direction: side });
        if (verdict === 'met') expect(gap).toBe(0);
        else expect(gap).toBe(value < lower ? value - lower : value - upper);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses what is not a number: it would keep every promise', () => {
    expect(() => verdictOf(Number.NaN, atLeast)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'value: expected a value in the unit of the target, got NaN.',
      }),
    );
  });
});
