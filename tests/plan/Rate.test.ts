import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseWith } from '../../src/plan/parseWith.js';
import { Points, percentFromRate, Rate } from '../../src/plan/Rate.js';

function complaint(schema: z.ZodType, value: unknown): string {
  try {
    return `read as ${JSON.stringify(parseWith(schema, value, 'scenarios'))}`;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

const level =
  'It looks like a level; a rate such as 1.4% is a change or a part. Levels, of later years too, stand in facts.csv, and observed follows them.';

describe('Rate', () => {
  it.each([
    ['8.5%', 0.085],
    ['8.5 %', 0.085],
    ['8.5\u00a0%', 0.085],
    ['+8%', 0.08],
    ['-0.83%', -0.0083],
    ['0%', 0],
    ['2.734146876823984%', 0.02734146876823984],
  ])('reads %s as a decimal', (written, value) => {
    expect(Rate.parse(written)).toBe(value);
  });

  it.each([
    [8.5, 'got 8.5. Add the % sign.'],
    [0.085, 'got 0.085. Write 8.5% if it is a part of one, 0.085% if it is in per cent.'],
    [0.33, 'got 0.33. Write 33% if it is a part of one, 0.33% if it is in per cent.'],
    ['-0.01', 'got "-0.01". Write -1% if it is a part of one, -0.01% if it is in per cent.'],
    [102.7, 'got 102.7. Write 2.7% if it is an index with the year before = 100; else add the % sign.'],
    [23200, `got 23200. ${level}`],
    ['21697.5675', `got "21697.5675". ${level}`],
    ['23200%', `got "23200%". ${level}`],
    ['-10000 %', `got "-10000 %". ${level}`],
    ['8.5', 'got "8.5". Add the % sign.'],
    ['8,5%', 'got "8,5%". Write a decimal point: 8.5%.'],
    ['9,5\u2030', 'got "9,5\u2030". Write 0.95%.'],
    ['-8,5 %', 'got "-8,5 %". Write a decimal point: -8.5 %.'],
    ['1.234,5%', 'got "1.234,5%". Write a decimal point, and no separator of thousands.'],
    ['1,234.5%', 'got "1,234.5%". Write a decimal point, and no separator of thousands.'],
    ['2 pp', 'got "2 pp". pp counts points; a relative rate is written with %.'],
    ['−3%', 'got "−3%". Write the minus sign as a hyphen: -.'],
    ['about 8%', 'got "about 8%".'],
    ['1e1%', 'got "1e1%".'],
    [Number.NaN, 'got NaN.'],
    [Number.POSITIVE_INFINITY, 'got Infinity.'],
    [`${'9'.repeat(60)}%`, `got "${'9'.repeat(60)}%". ${level}`],
    [null, 'got nothing.'],
    [undefined, 'got nothing.'],
    [true, 'got true.'],
    [[8], 'got [8].'],
  ])('refuses %j', (written, found) => {
    expect(complaint(Rate, written)).toBe(`expected a rate such as 8.5%, ${found}`);
  });

  it('moves the point in the text, so that every digit written is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 4, max: 8 }),
        (n, k) => {
          const written = (n / 10 ** k).toFixed(k);
          const moved = n === 0 ? 0 : Number(`${n}e-${k + 2}`);
          expect(Rate.parse(`${written}%`)).toBeCloseTo(moved, 15);
          expect(Number((Rate.parse(`${written}%`) * 100).toFixed(k))).toBe(Number(written));
        },
      ),
      { seed: 20160101 },
    );
  });
});

describe('Points', () => {
  it.each([
    ['-2.0 pp', -2],
    ['0.5pp', 0.5],
  ])('reads %s as points', (written, value) => {
    expect(Points.parse(written)).toBe(value);
  });

  it.each([
    [-2, 'got -2. Add the unit pp.'],
    ['-2', 'got "-2". Add the unit pp.'],
    ['-2%', 'got "-2%". % is relative; a change in points is written with pp.'],
    ['-2,5 pp', 'got "-2,5 pp". Write a decimal point: -2.5 pp.'],
  ])('refuses %j', (written, found) => {
    expect(complaint(Points, written)).toBe(`expected percentage points such as -2.0 pp, ${found}`);
  });
});

describe('percentFromRate', () => {
  it('gives back the digits that were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 4, max: 8 }),
        (n, k) => {
          const written = (n / 10 ** k).toFixed(k);
          expect(percentFromRate(Rate.parse(`${written}%`)) + 0).toBe(Number(written) + 0);
        },
      ),
      { seed: 20160101 },
    );
    expect(percentFromRate(0.02734146876823984)).toBe(2.734146876823984);
  });
});
