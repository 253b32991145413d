import type { PlanRun } from '../analysis/PlanRun.js';
import type { DecimalMark } from '../files/csvFromRows.js';
import type { InputFile } from '../files/PlanFolder.js';
import { resultFiles } from '../files/resultFiles.js';
import { writeOutput } from '../files/writeOutput.js';
import { planCharts } from '../report/charts/planCharts.js';
import { sentences } from '../report/language/Sentences.js';
import { tell } from './print.js';
import { progressLine } from './progress.js';

/** What a run is written with. */
export interface WriteChoice {
  readonly inputs: readonly InputFile[];
  /** `out/<plan id>` where left out. */
  readonly folder: string | undefined;
  readonly overwrite: boolean;
  readonly decimal: DecimalMark;
}

/** Draws and writes everything a run leaves, counting charts on a terminal; returns what was written, in words. */
export async function writeRun(
  run: PlanRun,
  { inputs, folder = `out/${run.plan.id}`, overwrite, decimal }: WriteChoice,
): Promise<string> {
  const report = await run.consistency();
  const charts = (['vi', 'en'] as const).flatMap((language) =>
    planCharts(run, { language }, report).map((chart) => ({ language, chart })),
  );
  const onDrawn = drawingProgress(charts.length, run);
  const content = { result: run, card: run.scorecard, charts, inputs, csv: { decimal } };
  const files = await resultFiles(content, onDrawn);
  const { notices } = sentences(run.language);
  const onWait = () => tell(`${notices.waiting(folder)}\n`);
  const { leftover } = await writeOutput(folder, files, { overwrite, onWait });
  if (leftover !== undefined) tell(`${notices.leftover[leftover](folder)}\n`);
  return `${writtenText(folder, [...files.keys()], run)}\n`;
}

/** Counts the charts that are drawn. */
function drawingProgress(total: number, { language }: PlanRun): () => void {
  const words = sentences(language).notices.drawing(total);
  const line = progressLine();
  let done = 0;
  line(words, false);
  return () => {
    done += 1;
    line(`${words} ${done}`, done === total);
  };
}

/** The tables by name, and the charts with the forms each of them has. */
function writtenText(folder: string, files: readonly string[], { language }: PlanRun): string {
  const words = sentences(language).notices.written;
  const drawn = files.flatMap((file) => {
    const [, chart, form] = /^charts\/([^.]+)\.(.+)$/u.exec(file) ?? [];
    return chart === undefined || form === undefined ? [] : [{ file, chart, form }];
  });
  const others = files.filter((file) => !drawn.some((one) => one.file === file));
  const list = (names: readonly string[]) => [...new Set(names)].join(', ');
  const charts = [
    words.charts(list(drawn.map(({ chart }) => chart))),
    words.forms(list(drawn.map(({ form }) => form))),
  ];
  return [words.to(folder), list(others), ...(drawn.length === 0 ? [] : charts)].join('\n  ');
}
