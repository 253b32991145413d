/**
 * The first number of a text behind signs and one word or name of a figure (`about`, `GRDP:`), no more: "less than 9" is
 * no 9. Its minus may be a hyphen, a dash or the sign itself.
 */
const first = /^[\s$≈~≃=("“'‘]*(?:\p{L}[\p{L}\p{M}]*\.?[\s:=(≈~≃$]+)?([-−–+]?)\s*\$?([.,]?\d[\d.,\s'’]*)/u;

/** A longer text is no number, and would only take time. */
const longest = 200;

/**
 * The numbers that a text may mean, in Vietnamese or in English notation: `21,42 %` is 21.42; `2.411` is 2411 or 2.411.
 *
 * Blanks, a sign of per cent and words after the number are left aside, and so are signs and one word before it: `about 5`, `≈ 5`, `$5`, `(5)`. A number means itself.
 *
 * @returns none for a text without a number or of more than 200 letters, and none that is not finite
 *
 * @example
 * numbersMeant('2.411') // => [2.411, 2411]
 * numbersMeant('−1.234,5 USD') // => [-1234.5]
 * @example
 * numbersMeant('2.4e3') // => [2400]
 * numbersMeant('approx. $2,411') // => [2.411, 2411]
 */
export function numbersMeant(text: number | string): number[] {
  if (typeof text === 'number') return [text].filter(Number.isFinite);
  if (text.length > longest) return [];
  const [power] = /^\s*[-−+]?\d+(?:\.\d+)?e[-+]?\d+/iu.exec(text) ?? [];
  if (power !== undefined) return [Number(power.replace('−', '-'))].filter(Number.isFinite);
  const [, sign = '', digits = ''] = first.exec(text) ?? [];
  const written = digits
    .replace(/[\s'’]/gu, '')
    .replace(/^[.,]/, '0$&')
    .replace(/[.,]$/, '');
  if (written === '') return [];
  const readings = [read(written, ','), read(written, '.')].filter((value) => value !== undefined);
  const size = sign === '' || sign === '+' ? 1 : -1;
  const values = [...new Set(readings)].map((value) => size * value).filter(Number.isFinite);
  return values.sort((a, b) => Math.abs(a) - Math.abs(b));
}

/** A number with this mark of thousands; nothing where it cannot be one. */
function read(written: string, thousands: ',' | '.'): number | undefined {
  const [whole = '', ...fractions] = written.split(thousands === ',' ? '.' : ',');
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || fractions.length > 1 || fractions.some((fraction) => !/^\d+$/.test(fraction)))
    return undefined;
  return Number(`${groups.join('')}.${fractions[0] ?? '0'}`);
}
