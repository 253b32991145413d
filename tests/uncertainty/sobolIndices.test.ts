import { describe, expect, it } from 'vitest';
import { streamKey, uniforms } from '../../src/uncertainty/draws/counterRandom.js';
import { type PairedSample, sobolIndices } from '../../src/uncertainty/sobolIndices.js';

const pairs = 65_536;

/** Two samples of a function of numbers between 0 and 1, and those in which groups change sides. */
function paired(
  of: (point: readonly number[]) => number,
  groups: readonly (readonly number[])[],
  inputs: number,
): PairedSample {
  const rows = (seed: number) =>
    Array.from({ length: inputs }, (_, column) => {
      const row = new Float64Array(pairs);
      uniforms(streamKey(seed, `x${column}`), 0, { first: 0, row });
      return row;
    });
  const [one, other] = [rows(1), rows(2)];
  const values = (from: readonly Float64Array[]) =>
    Float64Array.from({ length: pairs }, (_, d) => of(from.map((row) => row[d] ?? 0)));
  return {
    one: values(one),
    other: values(other),
    mixed: groups.map((group) =>
      values(one.map((row, column) => (group.includes(column) ? (other[column] ?? row) : row))),
    ),
  };
}

const each = (count: number) => Array.from({ length: count }, (_, i) => [i]);

/** Ishigami and Homma (1990) with a = 7, b = 0.1. */
function ishigami(point: readonly number[]): number {
  const [x = 0, y = 0, z = 0] = point.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe('sobolIndices', () => {
  it('gives the known indices of the Ishigami function', () => {
    // Saltelli et al., Global Sensitivity Analysis: The Primer (2008), section 4: first 0.3139, 0.4424, 0; total
    // 0.5576, 0.4424, 0.2437. A sample of 65,536 pairs is good to some 0.01.
    const found = sobolIndices(paired(ishigami, each(3), 3));
    const known = [
      { first: 0.3139, total: 0.5576 },
      { first: 0.4424, total: 0.4424 },
      { first: 0, total: 0.2437 },
    ];
    for (const [i, { first, total }] of known.entries()) {
      const indices = found[i];
      if (first === 0) expect(indices?.first.value).toBeUndefined();
      else expect(Math.abs((indices?.first.value ?? 9) - first)).toBeLessThan(0.02);
      expect(Math.abs((indices?.total.value ?? 9) - total)).toBeLessThan(0.02);
      expect(indices?.total.low).toBeLessThan(total);
      expect(indices?.total.high).toBeGreaterThan(total);
    }
  });

  it('gives the known indices of the g-function of Sobol’, and those of groups', () => {
    // Saltelli and Sobol’ (1995): y = Π (|4x - 2| + a) / (1 + a) has partial variances V = 1 / 3(1 + a)², and all
    // together Π (1 + V) - 1. A sample of 65,536 pairs is good to some 0.01.
    const a = [0, 1, 4.5, 9, 99];
    const g = (point: readonly number[]) =>
      point.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + (a[i] ?? 0))) / (1 + (a[i] ?? 0)), 1);
    const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
    const whole = parts.reduce((product, part) => product * (1 + part), 1) - 1;
    const others = (own: readonly number[]) =>
      parts.reduce((product, part, i) => (own.includes(i) ? product : product * (1 + part)), 1);
    const groups = [...each(5), [2, 3, 4]];
    const found = sobolIndices(paired(g, groups, 5));
    for (const [i, group] of groups.entries()) {
      const own = group.reduce((product, place) => product * (1 + (parts[place] ?? 0)), 1) - 1;
      const [first, total] = [own / whole, (own * others(group)) / whole];
      expect(Math.abs((found[i]?.first.value ?? 0) - first)).toBeLessThan(0.02);
      expect(Math.abs((found[i]?.total.value ?? 0) - total)).toBeLessThan(0.02);
    }
    expect(found[4]?.first.value).toBeUndefined();
  });

  it('covers the truth with its intervals about 95 times of 100', () => {
    const runs = 200;
    const size = 512;
    let covered = 0;
    for (let seed = 0; seed < runs; seed++) {
      const rows = Array.from({ length: 4 }, (_, column) => {
        const row = new Float64Array(size);
        uniforms(streamKey(seed, `y${column}`), 0, { first: 0, row });
        return row;
      });
      const sum = (x: number, y: number) =>
        Float64Array.from({ length: size }, (_, d) => (rows[x]?.[d] ?? 0) + 2 * (rows[y]?.[d] ?? 0));
      const [found] = sobolIndices({ one: sum(0, 1), other: sum(2, 3), mixed: [sum(0, 3)] });
      // Of x + 2y the second has 4 / 5 of the variance.
      if (found !== undefined && found.total.low <= 0.8 && found.total.high >= 0.8) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.9);
    expect(covered / runs).toBeLessThan(0.99);
  });

  it('tells nothing of what does not vary', () => {
    const still = new Float64Array(8).fill(3);
    const none = { value: undefined, low: 0, high: 0 };
    expect(sobolIndices({ one: still, other: still, mixed: [still] })).toEqual([
      { first: none, total: none },
    ]);
  });
});
