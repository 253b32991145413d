import { type Message, say } from '../../errors/Message.js';
import { type CellNumber, cellNumber } from '../tables/cellNumber.js';
import { besideBounds, boundWords, pointWords, timesWords, toWords } from '../vocabulary/boundWords.js';
import { foldedText } from '../vocabulary/foldedText.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of some words as a whole word, the longest first; signs need no blank beside them. */
function anyOf(words: readonly string[]): string {
  const folded = [...new Set(words.map(foldedText))].sort((a, b) => b.length - a.length);
  return folded
    .map((word) => (/^[a-z]/.test(word) ? `(?<![\\p{L}])${escaped(word)}(?![\\p{L}])` : escaped(word)))
    .join('|');
}

/** Below zero where the minus sign stands at the number and at nothing before. */
const number = String.raw`(?:(?<!\S)[-\u2212])?(?:\d[\d.,]*\d|\d)`;
const sign = `%|${anyOf(pointWords)}`;
const two = new RegExp(
  `(${number})\\s*(${sign})?\\s*(?:${anyOf(toWords)})\\s*(${number})\\s*(${sign})?`,
  'u',
);
const one = new RegExp(`(${number})\\s*(${sign})?`, 'u');
const directions = boundWords.map(({ direction, spellings }) => ({
  direction,
  word: new RegExp(anyOf(spellings), 'u'),
}));
const times = new RegExp(anyOf(timesWords), 'u');
const silent = new RegExp(anyOf(besideBounds), 'gu');

/** Bounds as plan.yaml writes them, and the key beside them that the words ask for. */
interface Bounds {
  readonly bounds: string;
  readonly beside?: string;
}

/** What is read out of words: one bound or two, each with its sign, and the key beside them. */
interface Read {
  readonly shown: readonly string[];
  readonly beside?: string;
}

/** Longer texts are no bounds. */
const longest = 80;

/**
 * The direction that a word or a sign stands for, such as `at most` or `>=`.
 *
 * @example
 * directionInWords('no more than') // => 'atMost'
 */
export function directionInWords(text: string): string | undefined {
  return boundWords.find(({ spellings }) => spellings.some((word) => foldedText(word) === foldedText(text)))
    ?.direction;
}

/**
 * What the words of a resolution ask for, as plan.yaml writes it: bounds with their sign, and a direction or a kind.
 *
 * @param text - such as "at least 8,5 %" in either language
 * @returns nothing where a word or a number can be meant in more than one way
 *
 * @example
 * boundInWords('about 5.2%') // => { bounds: 'value: 5.2%', beside: 'direction: about' }
 * boundInWords('from 8% to 9% a year') // => { bounds: 'range: [8%, 9%]' }
 * boundInWords('1.8 times') // => { bounds: 'value: 1.8', beside: 'kind: multiple' }
 */
export function boundInWords(text: string): Bounds | undefined {
  const read = readWords(text);
  if (read === undefined) return undefined;
  const { shown, ...rest } = read;
  return { bounds: shown.length === 1 ? `value: ${shown[0]}` : `range: ${listed(shown)}`, ...rest };
}

const listed = (shown: readonly string[]) => `[${shown.join(', ')}]`;

function readWords(text: string): Read | undefined {
  if (text.length > longest) return undefined;
  const folded = foldedText(text);
  const range = two.exec(folded);
  const found = range ?? one.exec(folded);
  if (found === null) return undefined;
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`;
  const direction = directionIn(rest);
  const isMultiple = times.test(rest);
  const left = [direction?.word, times, silent].reduce(
    (words, known) => (known === undefined ? words : words.replace(known, ' ')),
    rest,
  );
  if (/[^\s/,.;]/u.test(left)) return undefined;
  const numbers = range === null ? [found[1]] : [found[1], found[3]];
  const values = numbers.map((written) => decimalOf(cellNumber(written ?? '')));
  if (values.includes(undefined)) return undefined;
  const signs = range === null ? [found[2]] : [found[2] ?? found[4], found[4] ?? found[2]];
  const shown = values.map((value, position) => `${value}${signOf(signs[position])}`);
  if (isMultiple) return { shown, beside: 'kind: multiple' };
  const asked = direction?.direction;
  // Two bounds are about nothing but themselves.
  if (asked === undefined || (range !== null && asked === 'about')) return { shown };
  return { shown, beside: `direction: ${asked}` };
}

/** The direction that the longest words name: what is not below is no upper bound. */
function directionIn(rest: string): (typeof directions)[number] | undefined {
  const found = directions.map((one) => ({ one, length: one.word.exec(rest)?.[0].length ?? 0 }));
  const [best] = found.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  return best?.one;
}

function decimalOf(read: CellNumber): string | undefined {
  return read.kind === 'number' ? read.value : undefined;
}

function signOf(written: string | undefined): string {
  if (written === undefined) return '';
  return written === '%' ? '%' : ' pp';
}

/** Two bounds in words as a list; nothing where there are not two. */
export function rangeInWords(text: string): string | undefined {
  const { shown = [] } = readWords(text) ?? {};
  return shown.length === 2 ? listed(shown) : undefined;
}

/** The advice that follows from what the words ask for; nothing where it is a number alone. */
export function boundHint(text: string): Message | undefined {
  const meant = boundInWords(text);
  if (meant === undefined) return undefined;
  return meant.beside === undefined
    ? say`Write ${meant.bounds}.`
    : say`Write ${meant.bounds} and ${meant.beside}.`;
}
