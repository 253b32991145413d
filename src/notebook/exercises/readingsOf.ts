/**
 * What the digits and marks of a number may mean, in Vietnamese or in English notation.
 *
 * @returns each value once; none for marks that stand in neither notation
 * @example
 * readingsOf('2.411') // => [2.411, 2411]
 * readingsOf('1.234,5') // => [1234.5]
 * readingsOf('2.4e3') // => [2400]
 */
export function readingsOf(digits: string): number[] {
  const written = digits
    .replace(/[\s'’_]/gu, '')
    .replace(/^[.,]/, '0$&')
    .replace(/[.,]$/, '');
  if (written === '') return [];
  const readings = /e/i.test(written) ? [Number(written)] : [read(written, ','), read(written, '.')];
  return [...new Set(readings)].filter((value) => value !== undefined);
}

/** A number with this mark of thousands; nothing where it cannot be one. */
function read(written: string, thousands: ',' | '.'): number | undefined {
  const [whole = '', ...fractions] = written.split(thousands === ',' ? '.' : ',');
  const groups = whole.split(thousands);
  const isGrouped =
    groups.length === 1 ||
    (/^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)));
  if (!isGrouped || fractions.length > 1 || fractions.some((fraction) => !/^\d+$/.test(fraction)))
    return undefined;
  return Number(`${groups.join('')}.${fractions[0] ?? '0'}`);
}
