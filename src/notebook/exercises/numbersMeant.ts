import type { LocalText } from '../../plan/text/LocalText.js';
import { shifted } from '../../plan/vocabulary/ownUnit.js';
import { asksFall } from './leadSense.js';
import { readingsOf } from './readingsOf.js';
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
 * Of `3/4` it may be three of four, or what three are divided by four. Blanks and words after the number are left aside, but for a unit that converts to the one asked for. Neither number of
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
 * numbersMeant('3/4') // => [3, 0.75]
 * numbersMeant('8–9 %') // => []
 * numbersMeant('27,3 ngh\u00ecn t\u1ef7 \u0111\u1ed3ng', { unit: 'billion VND' }) // => [27300]
 */
export function numbersMeant(text: number | string, { unit = '', question }: Asked = {}): number[] {
  if (typeof text === 'number') return [text].filter(Number.isFinite);
  const told = toldNumber(text, unit);
  if (told === undefined || tellingsOf(text, unit).length !== 1) return [];
  const divisor = readingsOf(/^\s*\/\s*(\d[\d.,]*)/u.exec(told.rest)?.[1] ?? '');
  const whole = readingsOf(told.digits).sort((a, b) => a - b);
  const parts = whole.flatMap((value) => divisor.map((by) => value / by));
  const isNegative = told.isNegative || (told.isFall && !(question && asksFall(question)));
  const power = powerTold(told.rest, unit) ?? 0;
  return [...whole, ...parts]
    .map((value) => shifted(isNegative ? -value : value, power))
    .filter(Number.isFinite);
}
