import { fillers, plainWords } from './fillers.js';
import { leadSense } from './leadSense.js';
import { isOtherWord, type Numeral, numeralOf } from './numeralWords.js';
import { plainWord } from './plainWord.js';
import { behindUnit } from './unitTold.js';

/** Between two numbers, both of which are told. */
const links = new Set(fillers('either', 'between').flatMap(plainWords));

/**
 * An answer with its number in digits, where it holds none but in words, and with a second one that is told beside it
 * (`two or three`); all else as it is. Marks may be left out. Zero alone is no number in words: in Vietnamese it says no too.
 *
 * @example
 * inDigits('nine point six four percent') // => '9.64 percent'
 * inDigits('hai muoi mot phay bon hai') // => '21.42'
 * inDigits('two or three a year') // => '2 or 3 a year'
 */
export function inDigits(answer: string): string {
  return /\d/.test(answer) || answer.length > 200 ? answer : withDigits(answer.split(/([\s-]+)/u));
}

/** Words, which stand at even places, and what parts them; with the first number in digits. */
function withDigits(pieces: readonly string[], start = 0): string {
  const { from, to } = nextRun(pieces, start);
  if (from === -1) return pieces.join('');
  const digits = digitsOf(pieces.slice(from, to + 1).flatMap((word) => numeralOf(word) ?? []));
  if (digits === undefined || digits === '0' || isOther(pieces, from, to)) return withDigits(pieces, to + 2);
  const link = pieces.findIndex(
    (word, at) => at > to && links.has(plainWord(word)) && isNumeral(pieces, at + 2),
  );
  const behind =
    link === -1
      ? pieces.slice(to + 1)
      : [...pieces.slice(to + 1, link + 2), withDigits(pieces.slice(link + 2))];
  return [...pieces.slice(0, from), digits, ...behind].join('');
}

function isNumeral(pieces: readonly string[], at: number): boolean {
  return at % 2 === 0 && numeralOf(pieces[at] ?? '') !== undefined;
}

/** The next number words that follow each other; a thousand behind a decimal fraction belongs to the unit. */
function nextRun(pieces: readonly string[], start: number): { readonly from: number; readonly to: number } {
  const from = pieces.findIndex((_, at) => at >= start && isNumeral(pieces, at));
  if (from === -1) return { from, to: from };
  let to = from;
  while (isNumeral(pieces, to + 2)) to += 2;
  const said = pieces.slice(from, to + 1).flatMap((word) => numeralOf(word) ?? []);
  const isOfUnit = said.some(({ is }) => is === 'point') && said.at(-1)?.times === 1000;
  return { from, to: isOfUnit ? to - 2 : to };
}

/** Whether a word that stands alone is no number but another word: no unit stands behind it, nor is it all that is said. */
function isOther(pieces: readonly string[], from: number, to: number): boolean {
  if (from !== to || !isOtherWord(pieces[from] ?? '')) return false;
  const behind = pieces.slice(to + 1).join('');
  const isLast = !/\p{L}/u.test(behind) && leadSense(pieces.slice(0, from).join('')).isKnown;
  return !isLast && behindUnit(behind) === behind.trim();
}

function digitsOf(said: readonly Numeral[]): string | undefined {
  const mark = said.findIndex(({ is }) => is === 'point');
  const whole = numberOf(mark === -1 ? said : said.slice(0, mark));
  if (whole === undefined || mark === -1) return whole?.toString();
  const behind = said.slice(mark + 1);
  const digits = behind.map(({ ones = 10, times }) => (times === undefined && ones < 10 ? ones : '?'));
  const fraction = digits.includes('?') ? numberOf(behind)?.toString() : digits.join('');
  return fraction === undefined ? undefined : `${whole}.${fraction}`;
}

/** A number as it is put together: thousands that are done, what is below them, and the word that came last. */
interface Sum {
  readonly thousands: number;
  readonly below: number;
  /** Of the ones said last; nothing where a multiplier came after them. */
  readonly last?: number | undefined;
}

/** What number words come to; nothing where they are no number, as two ones in a row. */
function numberOf(said: readonly Numeral[]): number | undefined {
  let sum: Sum | undefined = { thousands: 0, below: 0 };
  for (const one of said) sum = one.is === 'within' ? sum : sum && withNumeral(sum, one);
  return sum && said.some(({ is }) => is === undefined) ? sum.thousands + sum.below : undefined;
}

function withNumeral(sum: Sum, { ones, times, isBehindTens }: Numeral): Sum | undefined {
  const { thousands, below, last } = sum;
  const isDigit = last !== undefined && last > 0 && last < 10;
  if (times !== undefined && (ones === undefined || isDigit)) return multiplied(sum, times);
  if (ones === undefined) return undefined;
  if (isBehindTens && isDigit) return { thousands, below: below + 9 * last + ones, last: ones };
  const isAfterTens = last !== undefined && (last === 10 || last >= 20) && ones < 10;
  const isFirst = last === undefined && (!isBehindTens || below > 0);
  return isAfterTens || isFirst ? { thousands, below: below + ones, last: ones } : undefined;
}

function multiplied({ thousands, below, last }: Sum, times: number): Sum | undefined {
  if (below === 0) return undefined;
  if (times === 1000) return { thousands: thousands + 1000 * below, below: 0 };
  return last === undefined ? undefined : { thousands, below: below + last * (times - 1) };
}
