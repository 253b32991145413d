import type { PlanRun } from '../analysis/PlanRun.js';
import { available, isUnavailable, type Unavailable } from '../analysis/Unavailable.js';
import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { manifestName } from '../files/output/outputManifest.js';
import { manifestText, tableFiles } from '../files/output/resultFiles.js';
import type { OutputFiles } from '../files/output/writeOutput.js';
import type { InputFile } from '../files/PlanFolder.js';
import { type Cell, type CsvOptions, csvFromRows } from '../files/text/csvFromRows.js';
import { type Language, languages } from '../plan/text/LocalText.js';
import { pngFromSvg } from '../render/pngFromSvg.js';
import { svgFromSpec } from '../render/svgFromSpec.js';
import { type ChartMaker, chartMakers } from '../report/charts/chartMakers.js';
import type { Chart } from '../report/draw/Chart.js';
import { csvOf, type SaveOptions, svgAsAsked } from './drawable.js';
import { explorerPage } from './explorer/explorerPage.js';

/** What a run leaves is made with. */
export interface RunFilesOptions {
  readonly inputs: readonly InputFile[];
  /** The text of scenarios.yaml, to which a reader of the page may add a path. */
  readonly scenariosText: string;
  /** How the tables are written. */
  readonly csv?: CsvOptions;
  /** Whether the charts, and the page that shows them, are among them; they are where left out. */
  readonly charts?: boolean;
  /** How the SVGs hold their text; as letters where left out. */
  readonly svgText?: SaveOptions['text'];
  /** Called after each chart, with how many there are. */
  readonly onDrawn?: (done: number, of: number) => void;
}

/** A chart that could not be drawn, and why. */
interface UndrawnChart {
  readonly id: string;
  readonly issues: readonly Issue[];
}

/** A chart that the plan has nothing for, and what it takes; nothing where it has no figures. */
interface AbsentChart {
  readonly id: string;
  readonly reason: Unavailable['reason'] | undefined;
}

/** All files of a run, the charts that could not be drawn, and those that the plan has nothing for. */
export interface RunFiles {
  readonly files: OutputFiles;
  readonly undrawn: readonly UndrawnChart[];
  readonly absent: readonly AbsentChart[];
}

/** The page that a run leaves, which opens in a browser as it is. */
export const explorerName = 'index.html';

/**
 * All files of a run: the tables, each chart as SVG, PNG (2x), Vega-Lite JSON and CSV of what is drawn, and the manifest.
 *
 * A chart that fails costs the run nothing: it is left out, and said. The same inputs give the same bytes.
 */
export async function runFiles(
  run: PlanRun,
  { inputs, scenariosText, csv = {}, charts = true, svgText = 'letters', onDrawn }: RunFilesOptions,
): Promise<RunFiles> {
  const files = new Map<string, string | Uint8Array>(tableFiles(run, csv));
  const undrawn: UndrawnChart[] = [];
  const absent = new Map<string, AbsentChart>();
  const makers = charts ? await chartMakers(run) : [];
  const wanted = languages.flatMap((language) => makers.map((maker) => ({ maker, language })));
  for (const [position, { maker, language }] of wanted.entries()) {
    try {
      const made = await chartFiles(maker, { language, csv, svgText });
      if (Array.isArray(made)) for (const [name, content] of made) files.set(name, content);
      else absent.set(maker.id, made);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      if (!undrawn.some(({ id }) => id === maker.id)) undrawn.push({ id: maker.id, issues: error.issues });
    }
    onDrawn?.(position + 1, wanted.length);
  }
  if (charts) files.set(explorerName, await explorerPage(run, scenariosText));
  files.set(manifestName, manifestText(run, inputs, files));
  return { files, undrawn, absent: [...absent.values()] };
}

/** Where the plan has all that a chart takes, and it cannot be drawn all the same. */
const failures: readonly Unavailable['reason'][] = ['noGrowthAssumption', 'notProjectable'];

/** The files of one chart in one language, and its rows at full precision; or why there is nothing to draw. */
async function chartFiles(
  { id, draw }: ChartMaker,
  {
    language,
    csv,
    svgText,
  }: { readonly language: Language; readonly csv: CsvOptions; readonly svgText: SaveOptions['text'] },
): Promise<[string, string | Uint8Array][] | AbsentChart> {
  const answer = draw({ language });
  if (answer === undefined) return { id, reason: undefined };
  if (isUnavailable(answer) && !failures.includes(answer.reason)) return { id, reason: answer.reason };
  const chart = available(answer, ['charts', id]);
  if (chart.rows.length === 0) return { id, reason: undefined };
  const svg = await svgFromSpec(chart.spec);
  const name = `charts/${chart.id}.${language}`;
  return [
    [`${name}.svg`, await svgAsAsked(svg, svgText)],
    [`${name}.png`, await pngFromSvg(svg)],
    [`${name}.vl.json`, `${JSON.stringify(chart.spec, null, 2)}\n`],
    [`${name}.csv`, csvOf(chart)],
    [`charts/${chart.id}.csv`, rowsCsv(chart, csv)],
  ];
}

function rowsCsv({ rows }: Chart, csv: CsvOptions): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvFromRows(
    columns,
    rows.map((row): Record<string, Cell> => ({ ...row })),
    csv,
  );
}
