import { type FillerKind, fillers } from './fillers.js';

const oneOf = (...kinds: readonly FillerKind[]) =>
  `(?:${fillers(...kinds)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
const [year, dash, start, end] = [
  '(?:19|20)\\d\\d',
  '\\s*[-–]\\s*',
  '(?<![\\p{L}\\p{M}\\d.,])',
  '(?![\\p{L}\\p{M}])',
];
/** What stands behind no label: the digits of a longer number, a per cent or a dollar. */
const noUnit = '(?![\\d.,]*\\d|\\s*[%$])';
const number = '\\d{1,2}(?!\\d)';

/** Labels with numbers of their own, in the order in which they are looked for. */
const labels = [
  `^\\s*${oneOf('exercises')}\\.?\\s*${number}\\s*(?:[.):–-]\\s|\\s)`,
  `^\\s*${number}\\)\\s`,
  `${start}${oneOf('from')}\\s+${year}\\s+${oneOf('between')}\\s+${year}${noUnit}`,
  `${start}(?:${oneOf('years')}\\s+)?${year}${dash}${year}${noUnit}`,
  `${start}${oneOf('years')}\\s+${year}${noUnit}`,
  `${start}${oneOf('periods')}\\s+${number}(?:(?:${dash}|\\s*/\\s*)\\d{1,4})?${noUnit}`,
  `${start}${number}(?:st|nd|rd|th)?[\\s-]+${oneOf('counted')}${end}`,
].map((label) => new RegExp(label, 'giu'));

/**
 * A text without the labels that hold a number of their own: of an exercise, of a year, of another period. Where they hold
 * the only number it is the answer, and stays.
 *
 * @example
 * withoutPeriods('quarter 3 grew by 21.42%').trim() // => 'grew by 21.42%'
 * withoutPeriods('in 2020') // => 'in 2020'
 */
export function withoutPeriods(text: string): string {
  return labels.reduce((told, label) => {
    const left = told.replace(label, ' ');
    return /\d/.test(left) ? left : told;
  }, text);
}
