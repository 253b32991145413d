import { besideAccounts, besideMeasurements, besideRates, provinceWords } from '../vocabulary/besideWords.js';
import { foldedText } from '../vocabulary/foldedText.js';
import {
  columnNumberWords,
  measurementWords,
  priceWords,
  subjectWords,
  unitIntroductions,
} from '../vocabulary/headingWords.js';
import { type HeadingContext, headingContext, withoutUnit, yearWord } from './headingContext.js';
import { sidesOf } from './lineLabel.js';

const saysNoMore = [
  ...measurementWords.flatMap(({ spellings }) => spellings),
  ...[...priceWords.current, ...priceWords.constant, ...priceWords.beside],
  ...unitIntroductions,
  ...columnNumberWords,
  ...besideAccounts,
];
const namesOf = new Map(
  subjectWords.map(({ indicator, spellings }) => {
    const words = [...spellings, ...saysNoMore];
    return [indicator, { amounts: wordsIn(words), rates: wordsIn([...words, ...besideRates]) }];
  }),
);
/** The name of a province behind the word for it. */
const ofProvince = new RegExp(
  `(?<!\\p{L})(${provinceWords.join('|')})((?:\\s+\\p{L}+){2,3})(?=\\s*(?:$|[.,;(]))`,
  'giu',
);
const withoutProvince = (label: string) =>
  label.replace(ofProvince, (all, word: string, name: string) =>
    /^(?:\s+\p{Lu}\p{L}*)+$/u.test(name) ? word : all,
  );

const leading = wordsIn([...measurementWords.flatMap(({ spellings }) => spellings), ...besideMeasurements]);

/**
 * What a label says behind the measurement that it begins with, folded.
 *
 * @returns nothing where it begins with none
 *
 * @example
 * besideMeasurement('Ty trong khu vuc dich vu') // => 'khu vuc dich vu'
 * besideMeasurement('Dich vu') // => undefined
 */
export function besideMeasurement(label: string): string | undefined {
  const plain = foldedText(label);
  const [first] = plain.match(leading) ?? [];
  if (first === undefined || !plain.startsWith(first)) return undefined;
  return plain.replace(leading, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * What a label says beside the account that it names, folded: nothing where it is all of the account, the activity
 * where it is that of one, and otherwise what makes it something else.
 *
 * @returns nothing where it names no account
 *
 * @example
 * besideAccount('GRDP theo gia hien hanh (ty dong)') // => ''
 * besideAccount('Ty trong dich vu trong GRDP') // => 'dich vu'
 * besideAccount('Ty le thu ngan sach tren GRDP') // => undefined
 */
export function besideAccount(label: string): string | undefined {
  const context = headingContext(label);
  if (context.subject === undefined) return undefined;
  const [first = '', second = ''] = sidesOf(label);
  const isTranslated = /\P{ASCII}/u.test(first) && !/\P{ASCII}/u.test(second);
  const ofFirst = headingContext(first).subject;
  const ofSecond = headingContext(second).subject ?? ofFirst;
  if (isTranslated && ofFirst !== undefined && ofSecond === ofFirst) return leftOf(first, context);
  return leftOf(label, context);
}

function leftOf(label: string, { subject = '', measurement }: HeadingContext): string {
  const kind = measurement === undefined && subject === 'grdp' ? 'amounts' : 'rates';
  const named = foldedText(withoutProvince(withoutUnit(label.normalize('NFC'))).replace(yearWord, ' '));
  return named
    .replace(namesOf.get(subject)?.[kind] ?? '', ' ')
    .replace(/\d+|[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What finds the longest of some words, as whole words of a folded text. */
function wordsIn(words: readonly string[]): RegExp {
  const spellings = [...new Set(words.map(foldedText))]
    .filter((word) => word !== 'nam')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${spellings.join('|')})(?![\\p{L}\\d])`, 'gu');
}
