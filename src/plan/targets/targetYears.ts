import { say } from '../../errors/Message.js';
import { says } from '../grammar.js';
import type { Complain, WrittenBounds } from './targetBounds.js';

/** When a target is due, as plan.yaml writes it. */
export interface WrittenYears extends Partial<Pick<WrittenBounds, 'range' | 'value'>> {
  readonly kind: string;
  readonly year?: number | undefined;
  /** The last year by which it is to be reached. */
  readonly by?: number | undefined;
  /** The year before which it is to be reached. */
  readonly before?: number | undefined;
  readonly byYear?: unknown;
  /** Some years of the plan. */
  readonly over?: unknown;
}

/**
 * The year of a target, or the last by which it is to be reached: before 2024 is by 2023.
 *
 * @example
 * yearOf({ before: 2024 }) // => { year: 2023, isDeadline: true }
 */
export function yearOf({ year, by, before }: Pick<WrittenYears, 'year' | 'by' | 'before'>): {
  readonly year?: number;
  readonly isDeadline?: true;
} {
  const deadline = by ?? (before === undefined ? undefined : before - 1);
  if (deadline !== undefined) return { year: deadline, isDeadline: true };
  return year === undefined ? {} : { year };
}

/** Complains unless a share or a level has one year, one date or bounds by year, and any other kind none of them. */
export function checkYear(
  { years, ...written }: WrittenYears & { readonly years: readonly unknown[] },
  complain: Complain,
): void {
  const { kind, byYear } = written;
  const isOfYear = kind === 'share' || kind === 'level';
  checkDate(written, isOfYear, complain);
  if (written.over !== undefined && (isOfYear || kind === 'rank'))
    complain(
      ['over'],
      says(
        'badValue',
        say`no years for ${say`a target of the kind ${kind}`}`,
        say`It speaks of one year: growth, changes and totals are of several.`,
      ),
      written.over,
    );
  if (byYear === undefined) {
    const isDue = (['year', 'by', 'before'] as const).some((key) => written[key] !== undefined);
    if ((isOfYear || kind === 'rank') && !isDue)
      complain(['year'], says('missing', say`the year of ${say`a target of the kind ${kind}`}`));
    return;
  }
  const hint = say`Growth of each year is the level of growthRate, in percent.`;
  if (!isOfYear)
    complain(['kind'], says('badValue', say`the kind level or share, as the bounds are by year`, hint), kind);
  if (years.length === 0)
    complain(['byYear'], says('badValue', say`at least one year with its bounds`), byYear);
  for (const key of ['year', 'by', 'before', 'range', 'value'] as const)
    if (written[key] !== undefined)
      complain(
        [key],
        says('badValue', say`byYear or ${key}, not both`, say`Leave one of them out.`),
        written[key],
      );
}

/** Of year, by and before at most one; a date only where a level can be reached. */
function checkDate(written: WrittenYears, isOfYear: boolean, complain: Complain): void {
  const dates = (['by', 'before'] as const).filter((key) => written[key] !== undefined);
  const [first, second] = [...(written.year === undefined ? [] : ['year' as const]), ...dates];
  if (first !== undefined && second !== undefined)
    complain(
      [second],
      says('badValue', say`${first} or ${second}, not both`, say`Leave one of them out.`),
      written[second],
    );
  const hint = say`Only a share or a level is reached by a date: other kinds speak of the whole period, or of years of it such as ${'over: 2016-2018'}.`;
  for (const key of isOfYear ? [] : dates)
    complain(
      [key],
      says('badValue', say`no date for a target of the kind ${written.kind}`, hint),
      written[key],
    );
}
