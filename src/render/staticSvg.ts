import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { fontFamily } from './fonts/fontFile.js';
import { fontWeightFromStyle } from './fonts/fontWeightFromStyle.js';
import { attributeOf, type TextElement, withTexts } from './svgTexts.js';

const interactive = / (?:aria-[a-z]+|role|pointer-events)="[^"]*"/g;
const unseen = /<path[^>]* display="none"[^>]*\/>/g;
const openingTag = /<[^/][^>]*>/g;

/**
 * What vega drew, without what is hidden and what only an interactive chart needs.
 *
 * Labels that vega hid because they overlap go, for they would stay in a PDF's text and be read aloud. Texts can be
 * selected, and are composed (NFC). Marks lose their English labels: the chart has one description. Places are rounded to a thousandth of a
 * pixel. Texts say their weight only; the family is for the whole chart to say.
 *
 * @param svg - SVG as vega writes it.
 * @returns The SVG, in the same spelling.
 * @throws ScenarioError `badValue` for text in another font or in italics.
 *
 * @example
 * staticSvg('<text font-family="Source Sans 3" opacity="0">2016</text><line x2="1.23456" role="x"/>')
 * // => '<line x2="1.235"/>'
 */
export function staticSvg(svg: string): string {
  const seen = withTexts(svg, plainText).replace(unseen, '');
  return seen.replace(openingTag, (tag) => thousandths(tag.replace(interactive, '')));
}

function plainText({ attributes, content }: TextElement): string {
  if (content === '' || attributeOf(attributes, 'opacity') === '0') return '';
  refuseOtherFonts(attributes);
  const weight = fontWeightFromStyle(attributeOf(attributes, 'font-weight'));
  const rest = attributes.replace(/ font-(?:family|style|weight)="[^"]*"/g, '');
  return `<text${rest} font-weight="${weight}">${content.normalize('NFC')}</text>`;
}

function refuseOtherFonts(attributes: string): void {
  const families = attributeOf(attributes, 'font-family') ?? '';
  const first = (families.split(',')[0] ?? '').replace(/'|&quot;/g, '').trim();
  const style = attributeOf(attributes, 'font-style') ?? 'normal';
  if (first === fontFamily && style === 'normal') return;
  throw new ScenarioError([
    { code: 'badValue', path: ['font'], value: `${style} ${first}`, expected: say`normal ${fontFamily}` },
  ]);
}

// Places finer than that only tell one machine's rounding from another's.
function thousandths(tag: string): string {
  return tag.replace(/-?\d+\.\d{4,}(?:e-\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));
}
