import { readFileSync } from 'node:fs';
import type { DrawnText } from './DrawnText.js';
import { type FontWeight, fontFile, fontWeights } from './fontFile.js';
import { type FontSubset, fontSubset } from './fontSubset.js';

const opened = new Map<FontWeight, Promise<FontSubset>>();

/**
 * The style rules that carry, inside a chart, the letters it draws, so that it looks the same without the font.
 *
 * @param texts - All lines of text of the chart.
 * @param family - The name under which the chart asks for the font.
 * @returns One `@font-face` rule for each weight in use, the fonts as data; '' when there is no text.
 *
 * @example
 * (await fontFaces([{ text: 'services', weight: 600 }], 'Mine')).slice(0, 50)
 * // => "@font-face{font-family:'Mine';font-weight:600;src:"
 */
export async function fontFaces(texts: readonly DrawnText[], family: string): Promise<string> {
  const faces = fontWeights.map(async (weight) => {
    const characters = charactersOf(texts, weight);
    return characters === '' ? '' : fontFace(family, weight, await fontData(characters, weight));
  });
  return (await Promise.all(faces)).join('');
}

function charactersOf(texts: readonly DrawnText[], weight: FontWeight): string {
  const lines = texts.filter((text) => text.weight === weight).map(({ text }) => text);
  return [...new Set(lines.join(''))].join('');
}

async function fontData(characters: string, weight: FontWeight): Promise<string> {
  const subset = opened.get(weight) ?? fontSubset(readFileSync(fontFile(weight)));
  opened.set(weight, subset);
  return Buffer.from((await subset)(characters)).toString('base64');
}

function fontFace(family: string, weight: FontWeight, data: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${data}) format('truetype')}`;
}
