import { fillers, lengthAtStart, plainWords } from './fillers.js';
import { toldNumber } from './toldNumber.js';

const between = new Set(fillers('between').flatMap(plainWords));
const either = new Set(fillers('either').flatMap(plainWords));
const about = fillers('before', 'about').map((phrase) => plainWords(phrase).reverse());

/**
 * The texts that each tell a number, where an answer tells several (`0.2142 or 21.42%`): may be the same one in two forms.
 *
 * @param unit - that is asked for
 * @returns the text alone where it tells one number; nothing for a range, neither end of which is the answer
 *
 * @example
 * tellingsOf('0,2142 hay 21,42%') // => ['0,2142 hay ', '21,42%']
 * tellingsOf('8–9 %') // => []
 * tellingsOf('19 of 29') // => ['19 of 29']
 */
export function tellingsOf(text: string, unit = ''): string[] {
  const { digits = '', rest = '' } = toldNumber(text, unit) ?? {};
  const second = /^\d+[.,]\d+,?\s+(\d+[.,]\d+)$/u.exec(digits)?.[1];
  const at = second === undefined ? -1 : text.lastIndexOf(second);
  if (at > 0) return [text.slice(0, at), ...tellingsOf(text.slice(at), unit)];
  const [, link = '', next = ''] = /^([^\d(:]{1,40}?)((?:\$\s*)?[.,]?\d.*)$/su.exec(rest) ?? [];
  if (next === '') return [text];
  if (isRange(link)) return [];
  const more = partsAt(link, next) ? tellingsOf(next, unit) : undefined;
  if (more === undefined) return [text];
  return more.length === 0 ? [] : [text.slice(0, text.length - next.length), ...more];
}

function isRange(link: string): boolean {
  return /(?:[-−–—±→]|[-=]>)\s*$/u.test(link) || between.has(lastWord(link));
}

/** Whether what stands between two numbers says that the second is the answer too; `19/29` is a part of a whole. */
function partsAt(link: string, next: string): boolean {
  if (/[;|?!]\s*$/u.test(link) || either.has(lastWord(link))) return true;
  if (/,\s*$/u.test(link)) return !/^(?:19|20)\d\d(?!\d|[.,]\d)/u.test(next);
  return /^\s*%?\s*\/\s*$/u.test(link) && /^\d+[.,]\d/u.test(next);
}

/** The last word that says something. */
function lastWord(link: string): string {
  const words = plainWords(link).reverse();
  return words[lengthAtStart(words, about)] ?? '';
}
