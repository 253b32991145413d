import { createHash } from 'node:crypto';
import type { DrawnText } from './fonts/DrawnText.js';
import { fontFaces } from './fonts/fontFaces.js';
import { fontFamily } from './fonts/fontFile.js';

const openingTag = /<[^/][^>]*>/g;

/**
 * A chart with its letters inside, a description, and names no other chart has.
 *
 * Vega numbers its ids through the life of the program, and fonts in a page share their names. Both are named here
 * after the content of the chart, so that many charts can stand in one page and the same chart always reads the same.
 *
 * @param svg - The chart, without fonts.
 * @param texts - Its lines of text.
 * @param description - What the chart shows, for readers who do not see it.
 * @returns SVG that needs nothing else to look the same everywhere.
 *
 * @example
 * await selfContainedSvg('<svg><clipPath id="clip7"/></svg>', [], undefined)
 * // => `<svg font-family="'Source Sans 3 382f0750', 'Source Sans 3', sans-serif"><clipPath id="chart-382f0750-0"/></svg>`
 */
export async function selfContainedSvg(
  svg: string,
  texts: readonly DrawnText[],
  description: string | undefined,
): Promise<string> {
  const name = contentName(svg);
  const family = `${fontFamily} ${name}`;
  const faces = await fontFaces(texts, family);
  const style = faces === '' ? '' : `<style>${faces}</style>`;
  const label = description === undefined ? '' : ` role="img" aria-label="${attributeText(description)}"`;
  const families = `font-family="'${family}', '${fontFamily}', sans-serif"`;
  return withOwnIds(svg, name).replace(
    /^<svg([^>]*)>/,
    (_, rest: string) => `<svg${label} ${families}${rest}>${style}`,
  );
}

function contentName(svg: string): string {
  const content = svg.replace(/( id="|="url\(#)[^")]*/g, '$1');
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

function withOwnIds(svg: string, name: string): string {
  const ids = [...svg.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id);
  return svg.replace(openingTag, (tag) =>
    tag.replace(
      /( id="|="url\(#)([^")]*)/g,
      (_, before: string, id: string) => `${before}chart-${name}-${ids.indexOf(id)}`,
    ),
  );
}

function attributeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
