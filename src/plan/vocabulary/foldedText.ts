/**
 * A text as it is compared with a vocabulary: small letters without marks, words parted by one blank. Spellings that
 * differ by marks, case or blanks alone fall together, as do the composed and the decomposed form of Unicode.
 *
 * @example
 * foldedText(' THUỶ  SẢN') // => 'thuy san'
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
