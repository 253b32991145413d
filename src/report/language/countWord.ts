import type { Language } from '../../plan/LocalText.js';

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A count as a sentence writes it: up to twelve a word in English, a figure in Vietnamese.
 *
 * @example
 * countWord(7, 'en') // => 'seven'
 * countWord(7, 'vi') // => '7'
 * countWord(13, 'en') // => '13'
 */
export function countWord(count: number, language: Language): string {
  return (language === 'en' ? words[count] : undefined) ?? String(count);
}
