import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuralChangeCosine } from '../../src/accounts/structuralChangeCosine.js';

const value = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const structure = fc.record({ a: value, b: value, c: value });

describe('structuralChangeCosine', () => {
  it('is the scalar product over the lengths', () => {
    fc.assert(
      fc.property(structure, structure, (previous, current) => {
        const product = previous.a * current.a + previous.b * current.b + previous.c * current.c;
        const lengths =
          Math.hypot(previous.a, previous.b, previous.c) * Math.hypot(current.a, current.b, current.c);
        const change = structuralChangeCosine(previous, current);
        expect(change.cosine).toBeCloseTo(product / lengths, 13);
        expect(change.shareOfRightAngle).toBeCloseTo(change.angle / 90, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('is the same in both directions of time', () => {
    fc.assert(
      fc.property(structure, structure, (previous, current) => {
        const there = structuralChangeCosine(previous, current);
        expect(there.angle).toBeCloseTo(structuralChangeCosine(current, previous).angle, 12);
      }),
      { seed: 20160101 },
    );
  });

  it('keeps its digits when the structures are nearly equal', () => {
    // Shares moved by ε along (1, -1): the angle is 2·atan(2ε) in radians, and an arc cosine would give 0.
    const epsilon = 1e-9;
    const { angle, cosine } = structuralChangeCosine(
      { a: 0.5, b: 0.5 },
      { a: 0.5 + epsilon, b: 0.5 - epsilon },
    );
    // The shares themselves are held to 1e-16, so a move of 1e-9 is known to 1e-7 of its size.
    expect(Math.abs((angle * Math.PI) / 180 / Math.atan(2 * epsilon) - 1)).toBeLessThan(1e-6);
    expect(cosine).toBe(1);
  });

  it('is a right angle when the structures share no activity', () => {
    const change = structuralChangeCosine({ a: 1, b: 0 }, { a: 0, b: 1 });
    expect(change.angle).toBeCloseTo(90, 12);
    expect(change.shareOfRightAngle).toBeCloseTo(1, 14);
    expect(change.cosine).toBeCloseTo(0, 14);
  });

  it('refuses a structure that adds up to nothing', () => {
    expect(() => structuralChangeCosine({ a: 0 }, { a: 0 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous: expected values with a total, above 0, got 0.\n' +
          'current: expected values with a total, above 0, got 0.',
      }),
    );
  });
});
