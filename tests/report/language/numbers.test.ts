import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { digitsOf, numbersIn } from '../../../src/report/language/numbers.js';
import { sentences } from '../../../src/report/language/Sentences.js';

const { number: inVietnamese } = numbersIn('vi');
const { number: inEnglish } = numbersIn('en');

describe('numbers', () => {
  it.each([
    { value: 1234.5, decimals: 1, vi: '1.234,5', en: '1,234.5' },
    { value: 1234567.891, decimals: 1, vi: '1.234.567,9', en: '1,234,567.9' },
    { value: 999.96, decimals: 1, vi: '1.000,0', en: '1,000.0' },
    { value: 0.25, decimals: 1, vi: '0,3', en: '0.3' },
    { value: 2.675, decimals: 2, vi: '2,68', en: '2.68' },
    { value: -2.0, decimals: 1, vi: '−2,0', en: '−2.0' },
    { value: 29.4, decimals: undefined, vi: '29,4', en: '29.4' },
    { value: 1e-7, decimals: undefined, vi: '0,0000001', en: '0.0000001' },
  ])('writes $value to $decimals decimals as $vi and $en', ({ value, decimals, vi, en }) => {
    expect([inVietnamese(value, decimals), inEnglish(value, decimals)]).toEqual([vi, en]);
  });

  it.each([-0, -0.004, -1e-12])('writes %s, rounded to nothing, without a minus sign', (value) => {
    expect(inVietnamese(value, 2)).toBe('0,00');
  });

  it('gives back the number it was made from, whatever the language', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        const { marks, number: written } = numbersIn(language);
        const read = written(value)
          .replaceAll(marks.thousands, '')
          .replace(marks.decimal, '.')
          .replace('−', '-');
        expect(Number(read)).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20160101 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => inVietnamese(value)).toThrow(`value: expected a finite number, got ${value}.`);
  });

  it.each([
    [2600, 0],
    [99.9, 1],
    [-0.25, 2],
    [1.5e-7, 8],
    [1e21, 0],
  ])('finds in %s the decimals %s', (value, decimals) => {
    expect(digitsOf(value)).toBe(decimals);
  });
});

describe('units', () => {
  it.each([
    ['billion VND', 'tỷ đồng', 'billion VND'],
    ['million VND per person', 'triệu đồng/người', 'million VND per person'],
    ['percentage points', 'điểm phần trăm', 'percentage points'],
    ['per 10,000 people', 'trên 1 vạn dân', 'per 10,000 people'],
    ['index 2010=100', 'chỉ số (2010 = 100)', 'index (2010 = 100)'],
    ['cubic metres', 'cubic metres', 'cubic metres'],
  ])('says %s as %s and as %s', (unit, vi, en) => {
    expect([sentences('vi').unit(unit), sentences('en').unit(unit)]).toEqual([vi, en]);
  });

  it.each(['lang-son-2016-2020', 'lang-son-2021-2025'])('knows every unit of the plan %s', async (folder) => {
    const { plan, rows } = simulatePlan(await readPlanFolder(`data/${folder}`));
    const units = new Set([...rows, ...plan.targets, ...plan.indicators].map(({ unit }) => unit));
    const same = ['ha', 'USD', 'km'];
    const unsaid = [...units].filter((unit) => !same.includes(unit) && sentences('vi').unit(unit) === unit);
    expect(unsaid).toEqual([]);
  });
});
