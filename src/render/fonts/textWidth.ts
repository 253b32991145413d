import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { FontWeight } from './fontFile.js';
import { missingGlyphs } from './missingGlyphs.js';
import { textRuler } from './textRuler.js';

/**
 * How wide one line of text will be drawn, kerning included, as a browser and the PNG draw it.
 *
 * For laying out a chart before it is drawn. Widths are remembered.
 *
 * @unit pixels
 * @param text - One line.
 * @param font - `size` in pixels; `weight` 400 (the default) or 600.
 * @returns The width in pixels.
 * @throws ScenarioError `missingGlyph` when the font lacks a character; `badArgument` for a size below zero.
 *
 * @example
 * await textWidth('2026', { size: 10 }) // => 19.88
 */
export async function textWidth(
  text: string,
  { size, weight = 400 }: { size: number; weight?: FontWeight },
): Promise<number> {
  if (!Number.isFinite(size) || size < 0) {
    throw new ScenarioError([
      { code: 'badArgument', path: ['size'], value: size, expected: say`a font size in pixels` },
    ]);
  }
  const ruler = await textRuler();
  const issues = missingGlyphs([{ text, weight }], ruler);
  if (issues.length > 0) throw new ScenarioError(issues);
  return ruler.width(text, size, weight);
}
