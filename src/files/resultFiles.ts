import type { ScorecardRow } from '../analysis/ScorecardRow.js';
import type { Language } from '../plan/LocalText.js';
import type { SimulationResult } from '../projection/simulatePlan.js';
import { pngFromSvg } from '../render/pngFromSvg.js';
import { svgFromSpec } from '../render/svgFromSpec.js';
import type { Chart } from '../report/draw/Chart.js';
import { type Cell, type CsvOptions, csvFromRows } from './csvFromRows.js';
import type { InputFile } from './PlanFolder.js';
import { packageInfo } from './packageInfo.js';
import { assumptionsCsv, comparisonCsv, crossingsCsv, resultsCsv, scorecardCsv } from './resultTables.js';
import { sha256 } from './sha256.js';
import { manifestName, type OutputFiles } from './writeOutput.js';

/** A chart in one language. */
interface LocalChart {
  readonly language: Language;
  readonly chart: Chart;
}

/** What a run leaves behind. */
export interface RunOutput {
  readonly result: SimulationResult;
  readonly card: readonly ScorecardRow[];
  readonly charts: readonly LocalChart[];
  readonly inputs: readonly InputFile[];
  /** How the tables are written. */
  readonly csv?: CsvOptions;
}

/**
 * All files of a run: the tables, each chart as SVG, PNG (2x), Vega-Lite JSON and CSV of what is drawn, and the manifest.
 *
 * The manifest names inputs and outputs by SHA-256, the version of the package, and the base and vintage of each
 * scenario. It holds no time and no machine: the same inputs give the same bytes.
 *
 * @param run - result, verdicts, charts and inputs
 * @param onDrawn - called after each chart
 */
export async function resultFiles(
  { result, card, charts, inputs, csv = {} }: RunOutput,
  onDrawn?: () => void,
): Promise<OutputFiles> {
  const files = new Map<string, string | Uint8Array>([
    ['results.csv', resultsCsv(result, csv)],
    ['scorecard.csv', scorecardCsv(card, csv)],
    ['assumptions.csv', assumptionsCsv(result.scenarios, csv)],
    ['comparison.csv', comparisonCsv(result, csv)],
    ['band-crossings.csv', crossingsCsv(result, csv)],
  ]);
  const drawn = await Promise.all(
    charts.map(async (chart) => {
      const drawing = await chartFiles(chart, csv);
      onDrawn?.();
      return drawing;
    }),
  );
  for (const [name, content] of drawn.flat()) files.set(name, content);
  files.set(manifestName, manifestText(result, inputs, files));
  return files;
}

/** The files of one chart: picture (SVG, and PNG at 2x), specification, and the rows it draws. */
async function chartFiles(
  { language, chart }: LocalChart,
  csv: CsvOptions,
): Promise<[string, string | Uint8Array][]> {
  const svg = await svgFromSpec(chart.spec);
  const columns = [...new Set(chart.rows.flatMap((row) => Object.keys(row)))];
  const rows = chart.rows.map((row): Record<string, Cell> => ({ ...row }));
  const name = `charts/${chart.id}.${language}`;
  return [
    [`${name}.svg`, svg],
    [`${name}.png`, await pngFromSvg(svg)],
    [`${name}.vl.json`, `${JSON.stringify(chart.spec, null, 2)}\n`],
    [`${name}.csv`, csvFromRows(columns, rows, csv)],
  ];
}

function manifestText(
  { plan, scenarios }: SimulationResult,
  inputs: readonly InputFile[],
  files: OutputFiles,
): string {
  const outputs = [...files]
    .map(([file, content]) => ({ file, sha256: sha256(content) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const manifest = {
    package: packageInfo(),
    plan: plan.id,
    seed: null,
    scenarios: scenarios.map(({ id, base }) => ({
      id,
      base: { year: base.year, vintage: base.vintage, sources: base.sources },
    })),
    inputs,
    outputs,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
