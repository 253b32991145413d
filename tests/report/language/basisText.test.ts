import { describe, expect, it } from 'vitest';
import { exchangeRateBasisText, priceBasisText } from '../../../src/report/language/basisText.js';

describe('basisText', () => {
  it('names the prices and the exchange rate a figure is at', () => {
    expect(priceBasisText('current', 'vi')).toBe('giá hiện hành');
    expect(priceBasisText('constant2015', 'vi')).toBe('giá so sánh 2015');
    expect(priceBasisText('constant2010', 'en')).toBe('constant 2010 prices');
    expect(exchangeRateBasisText('periodAverage', 'vi')).toBe('tỷ giá bình quân năm');
    expect(exchangeRateBasisText('periodAverage', 'en')).toBe('period-average exchange rate');
    expect(exchangeRateBasisText('constant2015', 'vi')).toBe('tỷ giá năm 2015');
    expect([priceBasisText('', 'vi'), exchangeRateBasisText('', 'en')]).toEqual(['', '']);
  });
});
