import { unitDecimals } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import { numberText } from './numberText.js';
import { unitText } from './unitText.js';

/** A range with its unit; an end that is left out is open. */
export interface UnitRange {
  readonly lower?: number;
  readonly upper?: number;
  readonly unit: string;
}

/**
 * A range in words: both ends, one value where they agree, or the side that is bounded.
 *
 * @unit as the range says; per cent with two decimals
 *
 * @example
 * rangeText({ lower: 3.3409, upper: 5.088, unit: 'percent' }, 'en') // => '3.34% to 5.09%'
 * rangeText({ lower: 0.9, upper: 0.9, unit: 'percent' }, 'vi') // => '0,90%'
 * rangeText({ upper: 60, unit: 'schools' }, 'vi') // => 'nhiều nhất 60 trường'
 * rangeText({ unit: 'percent' }, 'en') // => 'free'
 */
export function rangeText({ lower, upper, unit }: UnitRange, language: Language): string {
  const vi = language === 'vi';
  const text = (value: number) => amountText(value, unit, language);
  if (lower === undefined && upper === undefined) return vi ? 'không ràng buộc' : 'free';
  if (upper === undefined) return `${vi ? 'ít nhất' : 'at least'} ${text(lower ?? 0)}`;
  if (lower === undefined) return `${vi ? 'nhiều nhất' : 'at most'} ${text(upper)}`;
  const [from, to] = [text(lower), text(upper)];
  return from === to ? from : `${from} ${vi ? 'đến' : 'to'} ${to}`;
}

/**
 * An amount with its unit, in as many digits as a range is told with.
 *
 * @example
 * amountText(2524.558, 'USD per person', 'en') // => '2,524.6 USD per person'
 */
export function amountText(value: number, unit: string, language: Language): string {
  const decimals = Number.isInteger(value) && unit !== 'percent' ? 0 : digits(unit);
  return `${numberText(value, { language, decimals })}${unit === 'percent' ? '' : ' '}${unitText(unit, language)}`.trimEnd();
}

function digits(unit: string): number {
  return unit === 'ratio' || unit === 'percent' ? 2 : Math.max(1, unitDecimals(unit));
}
