import type { LocalText } from '../../plan/text/LocalText.js';
import { shifted } from '../../plan/vocabulary/ownUnit.js';
import { asksFall } from './leadSense.js';
import { tellingsOf } from './tellingsOf.js';
import { toldNumber } from './toldNumber.js';
import { powerTold } from './unitTold.js';

/** What of an exercise says how a number is told. */
interface Asked {
  readonly unit?: string;
  readonly question?: LocalText;
}

/**
 * The numbers that a text may mean, in Vietnamese or in English notation: `21,42 %` is 21.42; `2.411` is 2411 or 2.411.
 *
 * Blanks and words after the number are left aside, but for a unit that converts to the one asked for. Neither number of
 * `5–6` or of `5 or 6` is the answer. A number means itself.
 *
 * @param text - what was answered
 * @param asked - the unit that is asked for; and the question, which may ask for the size of a fall: else a fall is below zero
 * @returns none for a text without a number or of more than 200 letters, and none that is not finite
 *
 * @example
 * numbersMeant('2.411') // => [2.411, 2411]
 * numbersMeant('−1.234,5 USD') // => [-1234.5]
 * @example
 * numbersMeant('2.4e3') // => [2400]
 * numbersMeant('approx. $2,411') // => [2.411, 2411]
 * @example
 * numbersMeant('8–9 %') // => []
 * numbersMeant('27,3 ngh\u00ecn t\u1ef7 \u0111\u1ed3ng', { unit: 'billion VND' }) // => [27300]
 */
export function numbersMeant(text: number | string, { unit = '', question }: Asked = {}): number[] {
  if (typeof text === 'number') return [text].filter(Number.isFinite);
  const told = toldNumber(text, unit);
  if (told === undefined || tellingsOf(text, unit).length !== 1) return [];
  const written = told.digits
    .replace(/[\s'’_]/gu, '')
    .replace(/^[.,]/, '0$&')
    .replace(/[.,]$/, '');
  const readings = /e/i.test(written) ? [Number(written)] : [read(written, ','), read(written, '.')];
  const isNegative = told.isNegative || (told.isFall && !(question && asksFall(question)));
  const power = powerTold(told.rest, unit) ?? 0;
  const values = [...new Set(readings)]
    .filter((value) => value !== undefined)
    .map((value) => shifted(isNegative ? -value : value, power))
    .filter(Number.isFinite);
  return values.sort((a, b) => Math.abs(a) - Math.abs(b));
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
