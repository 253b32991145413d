const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as HTML that shows it and holds no markup, in an element as in an attribute.
 *
 * @param text - Any text.
 * @returns The text with the letters that mean something to HTML written as entities.
 * @example
 * escapedHtml('a < "b"') // => 'a &lt; &quot;b&quot;'
 */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
