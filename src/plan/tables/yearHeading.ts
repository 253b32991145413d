import type { Status } from '../facts/Observation.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { statusWords, wholeYearWords, yearWords } from '../vocabulary/timeWords.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import type { YearPart } from '../YearPart.js';
import type { YearSpan } from '../yearsOf.js';
import type { GridCell } from './Grid.js';
import { footnoteMark } from './lineLabel.js';
import { partIn } from './partHeading.js';
import { withYearForItsEnd } from './yearEnd.js';

/** What a heading says of the time of its figures. */
export interface YearHeading {
  readonly period: YearSpan;
  /** The part of the year, where the figures are not of all of it. */
  readonly part?: YearPart;
  /** `planned` figures are no facts; nothing where the heading says nothing. */
  readonly status: Status | 'planned' | undefined;
  /** What stands beside it for a note that is not there, such as `*`. */
  readonly unexplained?: string;
  /** What the footnote that it points at says. */
  readonly note?: string;
}

const statuses = statusWords
  .flatMap(({ status, spellings }) => spellings.map((spelling) => ({ status, word: foldedText(spelling) })))
  .sort((a, b) => b.word.length - a.word.length);
const words = yearWords.map(foldedText).sort((a, b) => b.length - a.length);
const wholeYear = new RegExp(`(?<!\\d)(?:${wholeYearWords.map(foldedText).join('|')})`, 'g');
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A year that a program took for a number with decimals. */
const withDecimals = /^\s*((?:19|20)\d\d)[.,]0{1,2}\s*$/;
/** Letters behind a year in international tables: estimated, revised, forecast. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/(\d{4}) ?(?:\(e\)|\/?e)(?![\p{L}\d])/gu, '$1 est'],
  [/(\d{4}) ?(?:\(r\)|\/?r)(?![\p{L}\d])/gu, '$1 revised'],
  [/(\d{4}) ?(?:\(f\)|\/?f)(?![\p{L}\d])/gu, '$1 forecast'],
];
/** Provisional to some, a projection to others: a note says which. */
const letterP = /(\d{4}) ?(?:\(p\)|\/?p)(?![\p{L}\d])/u;
/** Marks of footnotes, and what parts words. */
const besideWords = /\((?:\d|\*+)\)|[*()/,;:\u00b9\u00b2\u00b3\u2010-\u2015\u2020\u2021-]/g;

/**
 * The year or years that a cell names as a heading, with the words by which yearbooks mark figures that are not final.
 *
 * @returns nothing for a cell that says anything else besides
 *
 * @example
 * yearHeading({ text: 'So bo 2024 - Prel. 2024', row: 0, column: 0 }) // => { period: { from: 2024, to: 2024 }, status: 'preliminary' }
 * yearHeading({ text: '2.024', row: 0, column: 0 }) // => undefined
 */
export function yearHeading({ text, number }: GridCell): YearHeading | undefined {
  if (text.length > 60 || !/(?:19|20)\d\d/.test(text) || (number !== undefined && !Number.isInteger(number)))
    return undefined;
  const worded = letters.reduce(
    (left, [letter, word]) => left.replace(letter, word),
    withPlainLetters(text).replace(letterP, '$1'),
  );
  const whole = withYearForItsEnd(worded.replace(withDecimals, '$1'))
    .replace(/\(([^()]+)\)/g, (all, inside: string) => (unitFromText(inside) === undefined ? all : ' '))
    .replace(wholeYear, ' ');
  const found = partIn(whole);
  const folded = found?.rest ?? whole;
  const years = [...new Set((folded.match(year) ?? []).map(Number))];
  const [from, to = from] = years;
  if (from === undefined || to === undefined || years.length > 2 || to < from) return undefined;
  if (found !== undefined && from !== to) return undefined;
  let rest = ` ${folded.replace(year, ' ').replace(besideWords, ' ')} `.replace(/\s+/g, '  ');
  let status: YearHeading['status'];
  for (const found of statuses) {
    if (!rest.includes(` ${spaced(found.word)} `)) continue;
    status ??= found.status;
    rest = rest.replaceAll(` ${spaced(found.word)} `, ' ');
  }
  for (const word of words) rest = rest.replaceAll(` ${spaced(word)} `, ' ');
  const part = found === undefined ? {} : { part: found.part };
  return rest.trim() === '' ? { period: { from, to }, ...part, status } : undefined;
}

/** A folded text with letters above the line as letters. */
const withPlainLetters = (text: string): string =>
  foldedText(text.replace(/\p{Lm}/gu, (letter) => letter.normalize('NFKD')));

/**
 * What stands beside a year for a note to explain: the mark of a footnote, or a `p`.
 *
 * @example
 * yearMark('2019(*)') // => '*'
 * yearMark('2019 (p)') // => 'p'
 */
export const yearMark = (text: string): string =>
  letterP.test(withPlainLetters(text)) ? 'p' : footnoteMark(text);

/**
 * The status that is all a text says, as under a year that stands over several columns.
 *
 * @example
 * statusHeading('Ke hoach') // => 'planned'
 */
export function statusHeading(text: string): YearHeading['status'] {
  const plain = foldedText(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return statuses.find(({ word }) => word === plain)?.status;
}

/** What a footnote says of how figures came about: the first word of a status in it. */
export function statusIn(note: string): Status | undefined {
  const plain = ` ${foldedText(note).replace(/[^\p{L}]+/gu, ' ')} `;
  const found = statuses.find(({ status, word }) => status !== 'planned' && plain.includes(` ${word} `));
  return found?.status === 'planned' ? undefined : found?.status;
}

const spaced = (word: string) => word.replaceAll(' ', '  ');
