import { type Message, say } from '../../errors/Message.js';
import { says, text } from '../grammar.js';

/** Years or a month first, so that texts stand in the order of time. */
const yearFirst = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|[-\u2013]\d{4})?$/u;
const dayFirst = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u;
const otherMarks = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/u;

/** Whether a text is a date, or years, as plan folders write them. */
export const isDate = (written: string): boolean => yearFirst.test(written);

/**
 * What to write in place of a date that is written otherwise; nothing where that is not known.
 *
 * @example
 * dateHint('31/12/2015')?.values // => ['2015-12-31']
 * dateHint('12/2015')?.values // => ['2015-12']
 */
export function dateHint(written: string): Message | undefined {
  const [, day, month, year] = dayFirst.exec(written) ?? [];
  const [, firstYear, secondMonth, thirdDay] = otherMarks.exec(written) ?? [];
  const parts = [year ?? firstYear, month ?? secondMonth, day ?? thirdDay];
  const meant = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return isDate(meant) ? say`Write ${meant}.` : undefined;
}

/**
 * A date as plan folders write it: a year, with its month and day where they are known. Words without a number say that
 * none is known, and stand behind all dates.
 */
export function dateText(expected: Message) {
  return text(expected).refine((written) => isDate(written) || !/\d/u.test(written), {
    error: ({ input }) => says('badValue', expected, dateHint(String(input))),
  });
}
