/** What is not seen, or looks like a blank: controls, letters without width, blanks of other kinds. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/**
 * A text with what cannot be seen in it named by its code point, so that two texts that look alike can be told apart.
 *
 * @example
 * visibleText('million\u00a0VND') // => 'million<U+00A0>VND'
 */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
