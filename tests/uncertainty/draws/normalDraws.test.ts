import { describe, expect, it } from 'vitest';
import { exponential, naturalLogarithm } from '../../../src/accounts/exponential.js';
import { distanceFrom } from '../../../src/uncertainty/doubt/marginal.js';
import { streamKey, threefry, uniforms } from '../../../src/uncertainty/draws/counterRandom.js';
import { normalProbability, normalQuantile } from '../../../src/uncertainty/draws/normalQuantile.js';
import { normalsOfWords } from '../../../src/uncertainty/draws/normalsOfWords.js';

describe('threefry', () => {
  // Known answers of Random123 (D. E. Shaw Research, kat_vectors, threefry2x32, 20 rounds).
  it.each([
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x243f6a88, 0x85a308d3],
      [0x13198a2e, 0x03707344],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)('gives the words that Random123 publishes for counter %j and key %j', (counter, key, words) => {
    const drawn = new Int32Array(2);
    threefry({ first: key[0], second: key[1] }, counter, drawn);
    expect([...Uint32Array.from(drawn)]).toEqual(words);
  });

  it('gives a draw the same number whatever block it is asked for in', () => {
    const key = streamKey(7, 'growth');
    const [whole, part] = [new Float64Array(64), new Float64Array(10)];
    uniforms(key, 2018, { first: 0, row: whole });
    uniforms(key, 2018, { first: 30, row: part });
    expect([...part]).toEqual([...whole.slice(30, 40)]);
  });

  it('draws names, years and seeds that have nothing in common: no correlation beyond chance', () => {
    const size = 20_000;
    const rows = [
      [1, 'growth', 2016],
      [1, 'growth', 2017],
      [2, 'growth', 2016],
      [1, 'growth.services', 2016],
      [1, 'htworg', 2016],
    ].map(([seed, name, year]) => {
      const row = new Float64Array(size);
      uniforms(streamKey(Number(seed), String(name)), Number(year), { first: 0, row });
      return row;
    });
    for (const [i, one] of rows.entries())
      for (const other of rows.slice(i + 1)) {
        const mean = one.reduce((sum, x, d) => sum + (x - 0.5) * ((other[d] ?? 0) - 0.5), 0) / size;
        // Five standard errors of the mean of products of two independent uniform numbers.
        expect(Math.abs(mean)).toBeLessThan(5 / 12 / Math.sqrt(size));
      }
  });
});

describe('normalQuantile', () => {
  // Percentage points computed with 40 digits; NIST's and Abramowitz and Stegun's tables agree as far as they go.
  it.each([
    [1e-9, -5.997807015007687],
    [1e-5, -4.264890793922825],
    [0.01, -2.326347874040841],
    [0.075, -1.439531470938456],
    [0.3, -0.524400512708041],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308822899],
  ])('of %d is within 1e-9', (probability, quantile) => {
    expect(Math.abs(normalQuantile(probability) - quantile)).toBeLessThan(1e-9);
    expect(Math.abs(normalProbability(quantile) / probability - 1)).toBeLessThan(1e-9);
  });
});

describe('normalsOfWords', () => {
  it('are the quantiles of (word + ½) / 2³² within 1e-9, out to the last word', () => {
    const words = new Int32Array(200_000);
    threefry(streamKey(5, 'words'), [0, 0], words);
    // Words of every size, down to the first and up to the last.
    for (let bit = 0; bit < 32; bit++) words.set([2 ** bit - 1, 2 ** bit, -(2 ** bit)], 3 * bit);
    const row = new Float64Array(words.length);
    normalsOfWords(words, row);
    const off = row.map((normal, d) =>
      Math.abs(normal - normalQuantile((((words[d] ?? 0) >>> 0) + 0.5) / 2 ** 32)),
    );
    expect(Math.max(...off.slice(0, 100))).toBeLessThan(1e-9);
    expect(off.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(1e-9);
  });
});

describe('exponential and naturalLogarithm', () => {
  it('agree with each other and with the constants', () => {
    for (let x = -30; x <= 30; x += 0.37) {
      expect(naturalLogarithm(exponential(x))).toBeCloseTo(x, 12);
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 13);
    }
    expect(naturalLogarithm(10)).toBeCloseTo(Math.LN10, 14);
    expect(naturalLogarithm(1e-300)).toBeCloseTo(-690.7755278982137, 10);
  });
});

describe('distanceFrom', () => {
  it("follows Student's t: published percentage points", () => {
    // 90, 97.5 and 99.5 % points of t with 1, 4 and 30 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.2).
    const table = [
      [1, [3.0776835, 12.7062047, 63.6567412]],
      [4, [1.5332063, 2.7764451, 4.6040949]],
      [30, [1.310415, 2.0422725, 2.7499957]],
    ] as const;
    for (const [degrees, points] of table) {
      const of = distanceFrom({ kind: 't', mean: 0, scale: 1, degrees });
      const found = [0.9, 0.975, 0.995].map((p) => of(normalQuantile(p)));
      for (const [i, value] of found.entries())
        expect(Math.abs(value / (points[i] ?? 0) - 1)).toBeLessThan(1e-6);
      expect(of(-1)).toBe(-of(1));
    }
  });

  it('covers what it says: an interval of t from 5 values holds the next value 80 times of 100', () => {
    const of = distanceFrom({ kind: 't', mean: 0, scale: Math.sqrt(1 + 1 / 5), degrees: 4 });
    const half = of(normalQuantile(0.9));
    const rows = Array.from({ length: 6 }, (_, i) => {
      const row = new Float64Array(40_000);
      uniforms(streamKey(3, `value ${i}`), 0, { first: 0, row });
      return row.map(normalQuantile);
    });
    const next = rows[5] ?? new Float64Array(0);
    const held = next.filter((value, d) => {
      const past = rows.slice(0, 5).map((row) => row[d] ?? 0);
      const mean = past.reduce((sum, x) => sum + x, 0) / 5;
      const sd = Math.sqrt(past.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4);
      return Math.abs(value - mean) <= half * sd;
    });
    // Four standard errors of a share of 0.8 in 40,000.
    expect(Math.abs(held.length / 40_000 - 0.8)).toBeLessThan(0.008);
  });

  it('has its points where they are stated', () => {
    const range = distanceFrom({ kind: 'range', low: -2, middle: 0.5, high: 1 });
    expect([0.1, 0.5, 0.9].map((p) => range(normalQuantile(p)))).toEqual([
      expect.closeTo(-2, 9),
      0.5,
      expect.closeTo(1, 9),
    ]);
    // Of the two-piece normal, below/(below + above) lies below the mode (Wallis, 2014).
    const twoPiece = distanceFrom({ kind: 'twoPiece', mode: 1, below: 1, above: 3 });
    expect(twoPiece(normalQuantile(0.25))).toBeCloseTo(1, 8);
    expect(twoPiece(normalQuantile(0.25 + 0.75 * 0.6826894921370859))).toBeCloseTo(4, 6);
    const triangular = distanceFrom({ kind: 'triangular', least: 0, mode: 1, most: 4 });
    expect([0.25, 0.5].map((p) => triangular(normalQuantile(p)))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(4 - Math.sqrt(6), 9),
    ]);
    const empirical = distanceFrom({ kind: 'empirical', values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
    expect([0.1, 0.5, 0.75].map((p) => empirical(normalQuantile(p)))).toEqual(
      [1, 5, 7.5].map((value) => expect.closeTo(value, 9)),
    );
  });
});
