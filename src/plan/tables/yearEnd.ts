import { foldedText } from '../vocabulary/foldedText.js';
import { dateIntroductions } from '../vocabulary/timeWords.js';

const [day, month] = ['31', '12'];
const leads = dateIntroductions.map(foldedText).join('|');
const mark = '[/.-]';
/** 31 December in the order of days, of months or of ISO 8601, with what leads to it and a time of day behind it. */
const lastOfYear = new RegExp(
  `(?:(?:${leads}) )*(?<!\\d)(?:(?:${day}${mark}${month}|${month}${mark}${day})${mark}(\\d{4})|(\\d{4})-${month}-${day})(?:[t ]00:00(?::00(?:\\.0+)?)?z?)?(?!\\d)`,
  'g',
);
const anyDate = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)/;

/**
 * A folded text with the year in place of its last day, which figures of the year carry.
 *
 * @example
 * withYearForItsEnd('31/12/2018 (uoc)') // => '2018 (uoc)'
 * withYearForItsEnd('30/6/2018') // => '30/6/2018'
 */
export const withYearForItsEnd = (folded: string): string =>
  folded.replace(lastOfYear, (_, ...groups: unknown[]) => String(groups[0] ?? groups[1]));

/** Whether a text is a date, whatever its day. */
export const isDate = (text: string): boolean => anyDate.test(text);

/**
 * Whether a text is a date within a year: beside such dates 31 December ends the last quarter, and not the year.
 *
 * @example
 * isWithinYear('30/9/2018') // => true
 */
export const isWithinYear = (text: string): boolean => isDate(text) && text.search(lastOfYear) === -1;
