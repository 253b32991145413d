import type { YearPart } from '../YearPart.js';

/** What folded headings call parts of a year; half-years and nine months count from January unless they say otherwise. */
const words: readonly { readonly part: (number: string) => YearPart; readonly spelling: RegExp }[] = [
  {
    part: () => 'H2',
    spelling: /(?<!\d)(?:6|sau) thang cuoi nam|(?<![\p{L}\d])h2(?![\p{L}\d])|second half/gu,
  },
  {
    part: () => 'H1',
    spelling: /(?<!\d)(?:6|sau) (?:thang(?: dau nam)?|months)|(?<![\p{L}\d])h1(?![\p{L}\d])|first half/gu,
  },
  { part: () => '9M', spelling: /(?<!\d)(?:9|chin|nine) (?:thang(?: dau nam)?|months)/gu },
  {
    part: (number) => `Q${quarterOf(number)}` as YearPart,
    spelling: /(?<![\p{L}\d])(?:quy|quarter|q) ?(iv|iii|ii|i|[1-4])(?![\p{L}\d])/gu,
  },
];

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterOf = (number: string) => roman[number] ?? Number(number);

/** The part of a year that a folded text names, and the text without it; nothing where it names none, or two. */
export function partIn(folded: string): { readonly part: YearPart; readonly rest: string } | undefined {
  const parts = new Set<YearPart>();
  let rest = folded;
  for (const { part, spelling } of words)
    rest = rest.replace(spelling, (_, number: unknown) => {
      parts.add(part(typeof number === 'string' ? number : ''));
      return ' ';
    });
  const [part, ...others] = parts;
  return part === undefined || others.length > 0 ? undefined : { part, rest };
}

/**
 * The part of a year that is all a folded text says, as under a year that stands over several columns.
 *
 * @example
 * partHeading('quy iii') // => 'Q3'
 * partHeading('9 thang - nine months') // => '9M'
 * partHeading('ca nam') // => undefined
 */
export function partHeading(folded: string): YearPart | undefined {
  const found = partIn(folded);
  return found !== undefined && !/[\p{L}\d]/u.test(found.rest) ? found.part : undefined;
}
