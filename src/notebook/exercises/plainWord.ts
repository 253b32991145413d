/**
 * A word as it is compared: without marks, case, and whatever is no letter or digit.
 *
 * @example
 * plainWord('Forest Cover!') // => 'forestcover'
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/\u0111/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
