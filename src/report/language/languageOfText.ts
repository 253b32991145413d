import type { Language } from '../../plan/text/LocalText.js';

/** Vietnamese writes marks on most of its words, English on the names it borrows only. */
const share = 0.5;

/**
 * The language a passage is written in.
 *
 * @param text - A passage, without its code and links.
 * @returns Nothing for a text without words.
 * @example
 * languageOfText('Lạng Sơn province votes its plan') // => 'en'
 * @example
 * languageOfText('tỉnh Lạng Sơn thông qua kế hoạch') // => 'vi'
 */
export function languageOfText(text: string): Language | undefined {
  const words = text.normalize('NFD').match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  const marked = words.filter((word) => /[\p{M}\u0110\u0111]/u.test(word));
  return marked.length >= share * words.length ? 'vi' : 'en';
}
