import type { DrawnText } from './fonts/DrawnText.js';
import { fontWeightFromStyle } from './fonts/fontWeightFromStyle.js';

const textElement = /<text([^>]*?)(?:\/>|>(.*?)<\/text>)/gs;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A text element of a chart as vega writes it. */
export interface TextElement {
  readonly attributes: string;
  /** What stands between the tags: the text, or one `tspan` a line. */
  readonly content: string;
}

/**
 * Replaces each text element of an SVG that vega wrote.
 *
 * @param svg - SVG in vega's own spelling, in which no text or attribute holds a bare `<` or `>`.
 * @param replacement - The new markup for an element; '' removes it.
 * @returns The SVG with its texts replaced.
 *
 * @example
 * withTexts('<g><text x="1">a</text></g>', ({ content }) => `<b>${content}</b>`) // => '<g><b>a</b></g>'
 */
export function withTexts(svg: string, replacement: (element: TextElement) => string): string {
  return svg.replace(textElement, (_, attributes: string, content: string | undefined) =>
    replacement({ attributes, content: content ?? '' }),
  );
}

/**
 * The lines of text in an SVG that vega wrote, each with its weight.
 *
 * @param svg - SVG in vega's own spelling.
 * @returns The lines in drawing order, entities resolved, empty ones left out.
 *
 * @example
 * svgTexts('<text font-weight="bold"><tspan>a</tspan><tspan>b &amp; c</tspan></text>')
 * // => [{ text: 'a', weight: 600 }, { text: 'b & c', weight: 600 }]
 */
export function svgTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(textElement)].flatMap(([, attributes = '', content = '']) => {
    const weight = fontWeightFromStyle(attributeOf(attributes, 'font-weight'));
    const lines = content.split(/<[^>]*>/).filter((line) => line !== '');
    return lines.map((line) => ({
      text: line.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
      weight,
    }));
  });
}

/**
 * The value of an attribute in the inside of a tag, as it is written.
 *
 * @example
 * attributeOf(' x="1" font-size="11px"', 'font-size') // => '11px'
 * attributeOf(' x="1"', 'y') // => undefined
 */
export function attributeOf(attributes: string, name: string): string | undefined {
  const before = ` ${name}="`;
  const start = attributes.indexOf(before);
  if (start < 0) return undefined;
  return attributes.slice(start + before.length, attributes.indexOf('"', start + before.length));
}
