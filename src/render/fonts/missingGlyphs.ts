import { characterName } from '../../errors/characterName.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { DrawnText } from './DrawnText.js';
import { type FontWeight, fontFamily } from './fontFile.js';
import type { TextRuler } from './textRuler.js';

/**
 * The characters the font has no glyph for, one issue for each character of each text.
 *
 * A missing glyph is an error and never a fallback: another font would change the widths, and on another
 * machine the letters.
 *
 * @param texts - The lines to be drawn.
 * @param ruler - Knows which characters each font has.
 * @returns Issues of code `missingGlyph`, without repeats; empty when all can be drawn.
 *
 * @example
 * const issues = missingGlyphs([{ text: 'growth 📈', weight: 400 }], await textRuler());
 * issues.map((issue) => issue.value) // => ['U+1F4C8 📈']
 */
export function missingGlyphs(texts: readonly DrawnText[], ruler: TextRuler): Issue[] {
  const issues = texts.flatMap(({ text, weight }) =>
    ruler.missing(text, weight).map((character) => missingGlyph(character, text, weight)),
  );
  const keys = issues.map((issue) => JSON.stringify(issue));
  return issues.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function missingGlyph(character: string, text: string, weight: FontWeight): Issue {
  return {
    code: 'missingGlyph',
    path: ['text'],
    value: characterName(character),
    expected: say`characters of the font ${fontFamily} (weight ${weight})`,
    hint: say`It stands in ${JSON.stringify(text)}: replace or remove it.`,
  };
}
