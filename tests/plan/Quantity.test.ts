import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/plan/parseWith.js';
import { Quantity } from '../../src/plan/Quantity.js';
import { messageOf } from '../fixtures/messageOf.js';

describe('Quantity', () => {
  it.each([
    ['8%', { value: 8, sign: '%' }],
    ['-2.0 pp', { value: -2, sign: 'pp', decimals: 1 }],
    [2600, { value: 2600, sign: '' }],
  ])('keeps the sign of %j', (written, quantity) => {
    expect(Quantity.parse(written)).toEqual(quantity);
  });

  it('says how large a number may be, as it was written', () => {
    expect(messageOf(() => parseWith(Quantity, 1e16, 'plan'))).toBe(
      'expected a number, a percentage such as 8% or points such as -2.0 pp, below 10^15, got 10000000000000000. Write it in another unit, such as billion VND.',
    );
  });

  it.each([
    ['8,5%', 'got "8,5%". Write a decimal point, and no separator of thousands.'],
    ['2600', 'got "2600". Write the bare number, no quotes.'],
    ['9,5\u2030', 'got "9,5\u2030". Write 0.95%, or 9.5 where the unit is per mille.'],
    ['72 communes', 'got "72 communes". Write the number alone: 72.'],
    ['\u2248 60 %', 'got "\u2248 60 %". Write the number alone: 60 %.'],
    ['8\u20139%', 'got "8\u20139%". Two bounds are written range: [8%, 9%].'],
    ['-3 - -1.5 pp', 'got "-3 - -1.5 pp". Two bounds are written range: [-3 pp, -1.5 pp].'],
    [['8%', '9%'], 'got ["8%","9%"]. Two bounds are written range: [a, b].'],
    ['7O', 'got "7O".'],
    ['khoảng 72', 'got "khoảng 72". Write the number alone: 72.'],
    ['12 of 30', 'got "12 of 30".'],
    ['eight', 'got "eight".'],
    [Number.NaN, 'got NaN.'],
    [Number.NEGATIVE_INFINITY, 'got -Infinity.'],
    [undefined, 'got nothing.'],
    [[8], 'got [8].'],
  ])('refuses %j', (written, found) => {
    expect(messageOf(() => parseWith(Quantity, written, 'plan'))).toBe(
      `expected a number, a percentage such as 8% or points such as -2.0 pp, ${found}`,
    );
  });
});
