/** A part of a year: a quarter by itself, or what offices publish cumulated from January (`H1`, `9M`); `H2` is the rest after `H1`. */
export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | '9M';

/** The quarters a part runs over, both ends included. */
export interface Quarters {
  readonly first: number;
  readonly last: number;
}

const quarters: Readonly<Record<YearPart, Quarters>> = {
  Q1: { first: 1, last: 1 },
  Q2: { first: 2, last: 2 },
  Q3: { first: 3, last: 3 },
  Q4: { first: 4, last: 4 },
  H1: { first: 1, last: 2 },
  H2: { first: 3, last: 4 },
  '9M': { first: 1, last: 3 },
};

/** All parts of a year, the quarters first. */
export const yearParts = Object.keys(quarters) as readonly YearPart[];

/**
 * The quarters that a part of a year runs over.
 *
 * @example
 * quartersOf('9M') // => { first: 1, last: 3 }
 */
export function quartersOf(part: YearPart): Quarters {
  return quarters[part];
}

/** A part of one year. */
export interface PartOfYear {
  readonly year: number;
  readonly part: YearPart;
}

/**
 * The part of a year that a text names, or nothing where it names none.
 *
 * @example
 * partFromText('2025-9M') // => { year: 2025, part: '9M' }
 * partFromText('2025') // => undefined
 */
export function partFromText(text: string): PartOfYear | undefined {
  const [, year, written] = /^\s*(\d{4})-(\w{2})\s*$/u.exec(text) ?? [];
  const part = yearParts.find((known) => known === written);
  return year === undefined || part === undefined ? undefined : { year: Number(year), part };
}
