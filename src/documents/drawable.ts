import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { replaceFile } from '../files/output/replaceFile.js';
import { type Cell, csvFromCells } from '../files/text/csvFromRows.js';
import { knownOptions } from '../plan/knownOptions.js';
import { aNumber, aText, refuseOther } from '../plan/optionKinds.js';
import type { Chart } from '../report/draw/Chart.js';
import { problemsIn } from '../report/language/problemText.js';
import { sentences } from '../report/language/Sentences.js';

/** How a chart is saved. */
export interface SaveOptions {
  /** Pixels of a PNG for each pixel of the chart; 2 where left out. */
  readonly scale?: number;
  /**
   * How an SVG holds its text: as `letters` in a font inside the picture, which is the default, or drawn as `outlines`,
   * for Word and LibreOffice, which pass over such fonts; what was written then stands in the description.
   */
  readonly text?: 'letters' | 'outlines';
}

/** A chart that can be saved as it is. */
export interface DrawableChart<Row extends object = object> extends Chart<Row> {
  /**
   * Saves the chart; the ending of the name says as what: `.svg`, `.png`, `.vl.json` (the Vega-Lite specification) or
   * `.csv` (what is drawn, as a table).
   *
   * @param file - where to; its folder is made, and an earlier file replaced
   * @param options - `scale` of a PNG; `text: 'outlines'` in an SVG for Word and LibreOffice
   * @returns the path
   * @throws ScenarioError for another ending, another option, or a place that cannot be written
   */
  save(file: string, options?: SaveOptions): Promise<string>;
}

/** A chart with the means to save it. */
export function drawable<Row extends object>(chart: Chart<Row>): DrawableChart<Row> {
  const save = (file: string, options: SaveOptions = {}) =>
    problemsIn(chart.table?.language ?? 'en', async () => {
      refuseOther('file', file, aText);
      const known = knownOptions(options, { scale: aNumber, text: true });
      await replaceFile(file, await contentOf(chart, file, known));
      return file;
    });
  return Object.defineProperty({ ...chart, save }, 'save', { enumerable: false });
}

async function contentOf(
  chart: Chart,
  file: string,
  { scale = 2, text = 'letters' }: SaveOptions,
): Promise<string | Uint8Array> {
  const draw = async (letters: boolean) =>
    (await import('../render/svgFromSpec.js')).svgFromSpec(chart.spec, { letters });
  refuseOtherText(text);
  if (file.endsWith('.svg')) return svgAsAsked(await draw(true), text);
  if (file.endsWith('.png'))
    return (await import('../render/pngFromSvg.js')).pngFromSvg(await draw(false), { scale });
  if (file.endsWith('.vl.json')) return `${JSON.stringify(chart.spec, null, 2)}\n`;
  if (file.endsWith('.csv')) return csvOf(chart);
  const expected = say`a name that ends in .svg, .png, .vl.json or .csv`;
  throw new ScenarioError([{ code: 'badArgument', path: ['file'], value: file, expected }]);
}

function refuseOtherText(text: unknown): void {
  if (text === 'letters' || text === 'outlines') return;
  const expected = say`letters or outlines`;
  throw new ScenarioError([{ code: 'badArgument', path: ['text'], value: text, expected }]);
}

/** A chart from `svgFromSpec` with its text as it is wanted. */
export async function svgAsAsked(svg: string, text: SaveOptions['text']): Promise<string> {
  if (text !== 'outlines') return svg;
  const [{ outlinedSvg }, { textRuler }] = await Promise.all([
    import('../render/outlinedSvg.js'),
    import('../render/fonts/textRuler.js'),
  ]);
  return outlinedSvg(svg, await textRuler());
}

/** What is drawn as a table in the language of the chart, with its numbers as drawn. */
export function csvOf({ table }: Chart): string {
  if (table === undefined) return '';
  const lines = table.rows.map((row) =>
    row.map(({ text, value }): Cell => {
      if (typeof value !== 'number') return value ?? undefined;
      const [, fraction = ''] = text.split(sentences(table.language).marks.decimal);
      return Number(value.toFixed(Math.min(20, fraction.replace(/\D.*$/u, '').length)));
    }),
  );
  const decimal = sentences(table.language).marks.decimal === ',' ? 'comma' : 'point';
  return csvFromCells([table.columns.map(({ heading }) => heading), ...lines], { decimal });
}
