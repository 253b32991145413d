import type { GridCell } from '../../plan/tables/Grid.js';
import { shiftedDecimal } from '../../plan/vocabulary/shiftedDecimal.js';

/** A number as a spreadsheet keeps it, and as it shows it. */
export interface KeptNumber {
  readonly value: number;
  readonly shown: string | undefined;
  /** The format that it is shown in, in the notation of Excel. */
  readonly format: string | undefined;
  /** The day that the number stands for, where the format is one of dates. */
  readonly day: string | undefined;
  /** How often its last three digits are left out, where the format does not say it. */
  readonly thousands?: number | undefined;
}

/**
 * What a reader sees in the cell of a number, which is what heading and unit speak of: per cent where it is shown in per
 * cent, thousands where its format leaves the last three digits out, a day where it is shown as one. Digits that the
 * format rounds away are kept; those behind the fifteenth are remains of binary arithmetic.
 */
export function shownNumber({
  value,
  shown = '',
  format = '',
  day,
  thousands,
}: KeptNumber): Pick<GridCell, 'text' | 'number'> {
  const plain = String(Number(value.toPrecision(15)));
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (day !== undefined) return Number.isInteger(value) ? shownDay(shown, day, letters) : { text: shown };
  const [section = ''] = letters.split(';');
  const isPercent = section.includes('%') || (format === '' && shown.trim().endsWith('%'));
  const left = thousands ?? /[0#?](,+)(?=[^0#?,.]|$)/.exec(section)?.[1]?.length ?? 0;
  const text = shiftedDecimal(plain, (isPercent ? 2 : 0) - 3 * left);
  // A sign in quotes stands beside a number that is in per cent already.
  return { text: isPercent || shown.trim().endsWith('%') ? `${text}%` : text, number: Number(text) };
}

/** A date that is shown as its year alone is a year; of another, the day counts, however it is shown. */
function shownDay(shown: string, day: string, letters: string): Pick<GridCell, 'text' | 'number'> {
  if (/^(?:19|20)\d\d$/.test(shown)) return { text: shown, number: Number(shown) };
  return { text: /y/i.test(letters) && !/[dmhs]/i.test(letters) ? shown : day };
}
