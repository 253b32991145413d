import type { Language } from '../../plan/LocalText.js';

type Basis<Always extends string> = Always | `constant${number}` | '';

/**
 * The prices a figure is measured at; nothing where prices play no part.
 *
 * @example
 * priceBasisText('current', 'vi') // => 'giá hiện hành'
 * priceBasisText('constant2015', 'vi') // => 'giá so sánh 2015'
 * priceBasisText('constant2015', 'en') // => 'constant 2015 prices'
 * priceBasisText('', 'en') // => ''
 */
export function priceBasisText(basis: Basis<'current'>, language: Language): string {
  if (basis === '') return '';
  if (basis === 'current') return language === 'vi' ? 'giá hiện hành' : 'current prices';
  const year = basis.slice('constant'.length);
  return language === 'vi' ? `giá so sánh ${year}` : `constant ${year} prices`;
}

/**
 * The exchange rate a figure in foreign currency was converted at; nothing where none was.
 *
 * @example
 * exchangeRateBasisText('periodAverage', 'vi') // => 'tỷ giá bình quân năm'
 * exchangeRateBasisText('constant2015', 'en') // => 'exchange rate of 2015'
 */
export function exchangeRateBasisText(basis: Basis<'periodAverage'>, language: Language): string {
  if (basis === '') return '';
  if (basis === 'periodAverage')
    return language === 'vi' ? 'tỷ giá bình quân năm' : 'period-average exchange rate';
  const year = basis.slice('constant'.length);
  return language === 'vi' ? `tỷ giá năm ${year}` : `exchange rate of ${year}`;
}
