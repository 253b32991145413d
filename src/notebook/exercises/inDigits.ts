import { languages } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { fillers } from './fillers.js';

/** A number word: what it adds, what it multiplies by, the decimal mark, or nothing. */
type Numeral = { readonly ones: number } | { readonly times: number } | 'point' | 'within';

const numerals: ReadonlyMap<string, Numeral> = new Map(
  languages.flatMap((language) => {
    const { ones, also, tens, times, point, within } = sentences(language).numerals;
    return [
      ...ones.map((word, value): [string, Numeral] => [word, { ones: value }]),
      ...tens.map((word, at): [string, Numeral] => [word, { ones: 10 * (at + 2) }]),
      ...Object.entries(also).map(([word, value]): [string, Numeral] => [word, { ones: value }]),
      ...Object.entries(times).map(([word, value]): [string, Numeral] => [word, { times: value }]),
      ...point.map((word): [string, Numeral] => [word, 'point']),
      ...within.map((word): [string, Numeral] => [word, 'within']),
    ];
  }),
);

const plain = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:!?]+$/u, '');
const numeralOf = (word: string) => numerals.get(plain(word));

/** Between two numbers, both of which are told. */
const links = new Set(fillers('either', 'between').map((word) => word.normalize('NFC')));

/**
 * An answer with its number in digits, where it holds none but in words, and with a second one that is told beside it
 * (`two or three`); all else as it is. Zero alone is no number in words: in Vietnamese it says no too.
 *
 * @example
 * inDigits('nine point six four percent') // => '9.64 percent'
 * inDigits('one hundred and thirty-three') // => '133'
 * inDigits('two or three a year') // => '2 or 3 a year'
 */
export function inDigits(answer: string): string {
  return /\d/.test(answer) || answer.length > 200 ? answer : withDigits(answer.split(/([\s-]+)/u));
}

/** Words, which stand at even places, and what parts them. */
function withDigits(pieces: readonly string[]): string {
  const isNumeral = (at: number) => at % 2 === 0 && numeralOf(pieces[at] ?? '') !== undefined;
  const from = pieces.findIndex((_, at) => isNumeral(at));
  if (from === -1) return pieces.join('');
  let to = from;
  while (isNumeral(to + 2)) to += 2;
  const said = pieces.slice(from, to + 1).flatMap((word) => numeralOf(word) ?? []);
  const digits = digitsOf(said);
  if (digits === undefined || digits === '0') return pieces.join('');
  const link = pieces.findIndex((word, at) => at > to && links.has(plain(word)) && isNumeral(at + 2));
  const behind =
    link === -1
      ? pieces.slice(to + 1)
      : [...pieces.slice(to + 1, link + 2), withDigits(pieces.slice(link + 2))];
  return [...pieces.slice(0, from), digits, ...behind].join('');
}

function digitsOf(said: readonly Numeral[]): string | undefined {
  const mark = said.indexOf('point');
  const whole = numberOf(mark === -1 ? said : said.slice(0, mark));
  if (whole === undefined || mark === -1) return whole?.toString();
  const behind = said.slice(mark + 1);
  const digits = behind.map((one) =>
    typeof one === 'object' && 'ones' in one && one.ones < 10 ? one.ones : '?',
  );
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
  for (const one of said) sum = one === 'within' ? sum : withNumeral(sum, one);
  return sum && said.some((one) => typeof one === 'object') ? sum.thousands + sum.below : undefined;
}

function withNumeral(sum: Sum | undefined, one: Exclude<Numeral, 'within'>): Sum | undefined {
  if (sum === undefined || one === 'point') return undefined;
  const { thousands, below, last } = sum;
  if ('times' in one) {
    if (below === 0) return undefined;
    if (one.times === 1000) return { thousands: thousands + 1000 * below, below: 0 };
    return last === undefined ? undefined : { thousands, below: below + last * (one.times - 1) };
  }
  const isAfterTens = last !== undefined && last >= 20 && one.ones < 10;
  const isAfterTen = last === 10 && one.ones < 10;
  if (last !== undefined && !isAfterTens && !isAfterTen) return undefined;
  return { thousands, below: below + one.ones, last: one.ones };
}
