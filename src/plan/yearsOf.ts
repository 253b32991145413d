/** A run of years, both ends included; a single year has the same year at both ends. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const written = /^\s*(\d{4})(?:\s*[-‐-―−]\s*(\d{4}))?\s*$/;

/**
 * The period a text names, or nothing where it names none.
 *
 * @example
 * periodFromText('2016-2020') // => { from: 2016, to: 2020 }
 */
export function periodFromText(text: string): YearSpan | undefined {
  const match = written.exec(text);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? { from, to } : undefined;
}

/**
 * The years of a period in order.
 *
 * @example
 * yearsOf({ from: 2016, to: 2018 }) // => [2016, 2017, 2018]
 */
export function yearsOf({ from, to }: YearSpan): number[] {
  return Array.from({ length: to - from + 1 }, (_, position) => from + position);
}

/**
 * A period as people write it.
 *
 * @example
 * periodText({ from: 2020, to: 2020 }) // => '2020'
 */
export function periodText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}-${to}`;
}
