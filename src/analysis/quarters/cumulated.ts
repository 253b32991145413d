import { type Quarters, quartersOf, type YearPart } from '../../plan/YearPart.js';

/** What one part of a year adds: a level, or a contribution to growth. */
export interface Addition {
  readonly part: YearPart | 'year';
  readonly amount: number;
}

/** Amounts cumulated from January up to the end of each quarter, with zero before the first; what is not known is left out. */
export type Cumulated = ReadonlyMap<number, number>;

/** A part that is given, and that others imply too. */
export interface Implied {
  readonly part: Addition['part'];
  /** As it follows from the other parts. */
  readonly implied: number;
}

/**
 * Amounts cumulated from January, from those of any parts of a year: a quarter by itself carries on from the quarter
 * before, and two cumulated amounts give what lies between them.
 *
 * @param additions - the first of two that overlap is taken
 * @returns the cumulated amounts, the parts that are both given and implied by others, and those that a gap parts from January
 *
 * @example
 * const { cumulated, implied } = cumulatedFrom([{ part: 'H1', amount: 45 }, { part: 'Q3', amount: 25 }, { part: 'Q1', amount: 20 }]);
 * [...cumulated].sort() // => [[0, 0], [1, 20], [2, 45], [3, 70]]
 * implied.length // => 0
 */
export function cumulatedFrom(additions: readonly Addition[]): {
  readonly cumulated: Cumulated;
  readonly implied: readonly Implied[];
  readonly apart: readonly Addition[];
} {
  const cumulated = new Map([[0, 0]]);
  const implied: Implied[] = [];
  let left = additions.map((addition) => ({ ...addition, ...spanOf(addition.part) }));
  for (;;) {
    const fits = left.filter(({ first, last }) => cumulated.has(first - 1) || cumulated.has(last));
    if (fits.length === 0) return { cumulated, implied, apart: left };
    for (const { part, amount, first, last } of fits) {
      const [before, after] = [cumulated.get(first - 1), cumulated.get(last)];
      if (before !== undefined && after !== undefined) implied.push({ part, implied: after - before });
      else if (before !== undefined) cumulated.set(last, before + amount);
      else if (after !== undefined) cumulated.set(first - 1, after - amount);
    }
    left = left.filter((one) => !fits.includes(one));
  }
}

/**
 * The quarters of a part of a year, or of the year.
 *
 * @example
 * spanOf('year') // => { first: 1, last: 4 }
 */
export function spanOf(part: Addition['part']): Quarters {
  return part === 'year' ? { first: 1, last: 4 } : quartersOf(part);
}
