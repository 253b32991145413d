import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, numberText } from '../../../src/report/language/numberText.js';

describe('numberText', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [1234567.891, '1.234.567,9', '1,234,567.9'],
    [999.96, '1.000,0', '1,000.0'],
    [0.25, '0,3', '0.3'],
    [-2.0, '−2,0', '−2.0'],
    [2467.184281248962, '2.467,2', '2,467.2'],
  ])('writes %s to one decimal as %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(numberText(value, { language: 'vi', decimals: 1 })).toBe(vi);
    expect(numberText(value, { language: 'en', decimals: 1 })).toBe(en);
  });

  it('keeps the decimals a number has where none are asked for', () => {
    expect(numberText(29.4, { language: 'vi' })).toBe('29,4');
    expect(numberText(2600, { language: 'vi' })).toBe('2.600');
    expect(numberText(1e-7, { language: 'en' })).toBe('0.0000001');
  });

  it.each([-0, -0.004, -1e-12])('writes %s, rounded to nothing, without a minus sign', (value) => {
    expect(numberText(value, { language: 'vi', decimals: 2 })).toBe('0,00');
  });

  it('gives back the number it was made from, whatever the language', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
        const read = numberText(value, { language })
          .replaceAll(thousands, '')
          .replace(decimal, '.')
          .replace('−', '-');
        expect(Number(read)).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20160101 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => numberText(value, { language: 'vi' })).toThrow(
      `value: expected a finite number below 10^21, got ${value}.`,
    );
  });
});

describe('decimalsOf', () => {
  it.each([
    [2600, 0],
    [99.9, 1],
    [-0.25, 2],
    [1.5e-7, 8],
    [1e21, 0],
  ])('finds in %s the decimals %s', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});
