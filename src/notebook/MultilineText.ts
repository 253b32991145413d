/** A text as a notebook file holds it: whole, or as its lines with their line breaks. */
export type MultilineText = string | readonly string[];

/**
 * The text of a cell or of an output as one string.
 *
 * @param text - The text as a notebook file holds it.
 * @returns The lines joined as they are: they carry their own line breaks.
 * @example
 * wholeText(['let a = 1;\n', 'a']) // => 'let a = 1;\na'
 */
export function wholeText(text: MultilineText): string {
  return typeof text === 'string' ? text : text.join('');
}

/**
 * A text as Jupyter writes it into a notebook file: in lines, so that a change of one line stays a change of one.
 *
 * @param text - The whole text.
 * @returns Its lines, each with its line break.
 * @example
 * textLines('a\nb') // => ['a\n', 'b']
 */
export function textLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
