import { fontWeightFromStyle } from './fonts/fontWeightFromStyle.js';
import type { TextRuler } from './fonts/textRuler.js';
import { attributeOf, svgTexts, type TextElement, withTexts } from './svgTexts.js';

/**
 * A chart whose letters are drawn as shapes: it looks the same in programs that pass over the fonts inside a picture, as
 * Word and LibreOffice do.
 *
 * What was written stays for readers, in drawing order, as the description of the picture.
 *
 * @param svg - a chart from `svgFromSpec`; text of other origin stays text
 * @returns the SVG, without the fonts that nothing asks for any more
 *
 * @example
 * const ruler = await textRuler();
 * const svg = '<svg><text transform="translate(1,2)" font-size="10px" font-weight="400">a</text></svg>';
 * outlinedSvg(svg, ruler).slice(0, 60)
 * // => '<svg><desc>a</desc><path transform="translate(1,2)" d="M1.94'
 */
export function outlinedSvg(svg: string, ruler: TextRuler): string {
  const texts: string[] = [];
  const drawn = withTexts(svg, (element) => {
    const outlined = outlinedText(element, ruler);
    if (outlined === undefined) return `<text${element.attributes}>${element.content}</text>`;
    texts.push(plain(element));
    return outlined;
  });
  if (texts.length === 0) return svg;
  const described = drawn.replace(/^<svg[^>]*>/, (tag) => `${tag}<desc>${texts.join('\n')}</desc>`);
  return drawn.includes('<text') ? described : described.replace(/<style>@font-face[^<]*<\/style>/, '');
}

/** One text as one shape, lines and all; nothing where it is not written as vega writes. */
function outlinedText({ attributes, content }: TextElement, ruler: TextRuler): string | undefined {
  const size = Number(attributeOf(attributes, 'font-size')?.replace(/px$/, ''));
  if (!(size > 0) || / (?:x|y|dx|dy)="/.test(attributes)) return undefined;
  const weight = fontWeightFromStyle(attributeOf(attributes, 'font-weight'));
  const anchor = attributeOf(attributes, 'text-anchor') ?? 'start';
  const share = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
  let y = 0;
  const paths = linesOf(content).map(({ text, down }) => {
    y += down;
    const x = -share * ruler.width(text, size, weight);
    return ruler.outline(text, { x, y, size, weight });
  });
  const kept = attributes.replace(/ (?:text-anchor|font-[a-z]+)="[^"]*"/g, '');
  return `<path${kept} d="${paths.join('')}"/>`;
}

/** The lines of a text, and how far each stands below the one before. */
function linesOf(content: string): { text: string; down: number }[] {
  const lines = [...content.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/gs)];
  if (lines.length === 0) return [{ text: unescaped(content), down: 0 }];
  return lines.map(([, attributes = '', text = '']) => ({
    text: unescaped(text),
    down: Number(attributeOf(attributes, 'dy') ?? 0),
  }));
}

function unescaped(content: string): string {
  return svgTexts(`<text>${content}</text>`)[0]?.text ?? '';
}

/** The text as it is written, its lines joined by spaces. */
function plain({ content }: TextElement): string {
  return content
    .split(/<[^>]*>/)
    .filter((line) => line !== '')
    .join(' ');
}
