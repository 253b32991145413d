import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { borrowedVega, type FormatType } from './borrowedVega.js';
import { brokenMarks } from './brokenMarks.js';
import { composedText } from './composedText.js';
import { missingGlyphs } from './fonts/missingGlyphs.js';
import { textRuler } from './fonts/textRuler.js';
import { missingFields } from './missingFields.js';
import { sceneSvg } from './sceneSvg.js';
import { selfContainedSvg } from './selfContainedSvg.js';
import { staticSvg } from './staticSvg.js';
import { svgTexts } from './svgTexts.js';
import { vegaFromSpec } from './vegaFromSpec.js';
import { withoutComplaint } from './withoutComplaint.js';

/**
 * Draws a Vega-Lite specification as an SVG that needs nothing else: the letters it uses are inside.
 *
 * Text is composed (NFC) and measured with the font it is drawn in. The same specification gives the same
 * characters on every machine, as long as it draws nothing by lot.
 *
 * @param spec - The chart, with its rows inside; `description` becomes the text for screen readers.
 * @param options - `formatTypes`: number formats by the name used as `formatType` in the specification; `letters`: whether
 * the letters are inside, which what is only painted does not need.
 * @returns SVG markup without an XML declaration, so that it can also stand inside a page.
 * @throws ScenarioError `missingGlyph` for a character the font lacks, `missing` for a field no row has,
 * `badNumber` for a text such as "NaN", `badValue` for anything that Vega-Lite or Vega warns of.
 *
 * @example
 * const rows = [{ year: 2016, growth: 8.2 }, { year: 2017, growth: 8.7 }];
 * const svg = await svgFromSpec({
 *   description: 'Growth of GRDP, 2016-2017',
 *   data: { values: rows },
 *   mark: 'bar',
 *   encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'growth', type: 'quantitative' } },
 * });
 * svg.startsWith('<svg role="img" aria-label="Growth of GRDP, 2016-2017"') // => true
 */
export async function svgFromSpec(
  spec: object,
  {
    formatTypes = {},
    letters = true,
  }: { formatTypes?: Readonly<Record<string, FormatType>>; letters?: boolean } = {},
): Promise<string> {
  const [vega, { compile }, ruler] = await Promise.all([import('vega'), import('vega-lite'), textRuler()]);
  const composed = composedText(spec as TopLevelSpec); // Vega-Lite's compiler judges whether it is one.
  const vegaSpec = vegaFromSpec(composed, compile);
  const inspect = (view: View) =>
    refuse(missingFields(vegaSpec, { rowsOf: (name) => view.data(name), accessor: vega.field }));
  const scene = borrowedVega(vega, { ruler, formatTypes }, () =>
    withoutComplaint((logger) => sceneSvg(vega, vegaSpec, { logger, inspect })),
  );
  const svg = staticSvg(scene);
  const texts = svgTexts(svg);
  refuse([...brokenMarks(svg, texts), ...missingGlyphs(texts, ruler)]);
  return selfContainedSvg(svg, letters ? texts : [], composed.description);
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new ScenarioError(issues);
}
