/**
 * A character by its code point, and as it is where it can be seen.
 *
 * @example
 * characterName('\u200b') // => 'U+200B'
 */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{C}\p{Z}]$/u.test(character) ? `U+${code}` : `U+${code} ${character}`;
}
