import type { TextItem } from 'vega';
import { fontWeightFromStyle } from './fonts/fontWeightFromStyle.js';
import type { TextRuler } from './fonts/textRuler.js';

type Vega = typeof import('vega');

/** Turns a value of an axis, legend or text mark into the text drawn; `format` is the one written beside it. */
export type FormatType = (value: unknown, format?: string) => string;

/**
 * Lends vega our text widths and number formats for the length of one synchronous call.
 *
 * Both are settings of the whole vega module. Nothing else can run during a synchronous call, so charts that are
 * rendered at the same time, and other users of vega in the process, never see them.
 *
 * @param vega - The module to lend to.
 * @param loan - `ruler` measures text; `formatTypes` by the name that specifications use.
 * @param draw - The work; must not return a promise.
 * @returns What the work returns; the settings are as before, also after an error.
 *
 * @example
 * const vega = await import('vega');
 * const loan = { ruler: await textRuler(), formatTypes: {} };
 * borrowedVega(vega, loan, () => vega.textMetrics.width({ fontSize: 10 }, '2026')); // 19.88
 */
export function borrowedVega<Result>(
  vega: Vega,
  { ruler, formatTypes }: { ruler: TextRuler; formatTypes: Readonly<Record<string, FormatType>> },
  draw: () => Result,
): Result {
  const widthBefore = vega.textMetrics.width;
  const formatsBefore = Object.keys(formatTypes).map(
    (name) => [name, vega.expressionFunction(name)] as const,
  );
  vega.textMetrics.width = (item, text) => itemWidth(item, text, ruler);
  for (const [name, format] of Object.entries(formatTypes)) vega.expressionFunction(name, format);
  try {
    return draw();
  } finally {
    vega.textMetrics.width = widthBefore;
    for (const [name, format] of formatsBefore) vega.expressionFunction(name, format);
  }
}

// Labels placed by vega's label transform arrive here with all their lines, other text line by line.
function itemWidth(item: TextItem, text: unknown, ruler: TextRuler): number {
  const widths = linesOf(item, text).map((line) => lineWidth(item, line, ruler));
  return Math.max(0, ...widths);
}

function linesOf(item: TextItem, text: unknown): unknown[] {
  if (Array.isArray(text)) return text;
  return item.lineBreak && typeof text === 'string' ? text.split(item.lineBreak) : [text];
}

function lineWidth({ fontSize, fontWeight, limit }: TextItem, line: unknown, ruler: TextRuler): number {
  const text = line === null || line === undefined ? '' : String(line).trim();
  const width = ruler.width(text, fontSize ?? 11, fontWeightFromStyle(fontWeight));
  return limit && limit > 0 ? Math.min(width, limit) : width;
}
