import type { PlanRun } from '../analysis/PlanRun.js';
import { takenFor } from '../analysis/Unavailable.js';
import { isBriefDocument } from '../documents/briefDocuments.js';
import type { SaveOptions } from '../documents/drawable.js';
import { explorerName, runFiles } from '../documents/runFiles.js';
import type { InputFile } from '../files/PlanFolder.js';
import type { DecimalMark } from '../files/text/csvFromRows.js';
import { hasAccounts } from '../plan/scenarios/hasAccounts.js';
import { problemText } from '../report/language/problemText.js';
import { sentences } from '../report/language/Sentences.js';
import { tell } from './print.js';
import { progressLine } from './progress.js';
import { writeFiles } from './writeFiles.js';

/** What a run is written with. */
export interface WriteChoice {
  readonly inputs: readonly InputFile[];
  readonly scenariosText: string;
  /** `out/<plan id>` where left out. */
  readonly folder: string | undefined;
  readonly overwrite: boolean;
  readonly decimal: DecimalMark;
  readonly charts: boolean;
  readonly svgText: SaveOptions['text'];
}

/** Draws and writes everything a run leaves, counting charts on a terminal; returns what was written, in words. */
export async function writeRun(
  run: PlanRun,
  { inputs, scenariosText, folder = `out/${run.plan.id}`, overwrite, decimal, charts, svgText }: WriteChoice,
): Promise<string> {
  const { files, undrawn, absent } = await runFiles(run, {
    inputs,
    scenariosText,
    csv: { decimal },
    charts,
    ...(svgText === undefined ? {} : { svgText }),
    onDrawn: drawingProgress(run),
  });
  const { help, problems } = sentences(run.language);
  for (const { id, issues } of undrawn) {
    tell(`${help.undrawn(id, problemText({ issues }, run.language))}\n`);
  }
  const told = absent.map(({ id, reason }) => {
    return { id, takes: reason && problems.issues.message(takenFor[reason]) };
  });
  if (told.length > 0) tell(`${help.absent(told)}\n`);
  const { language } = run;
  const kept = await writeFiles(folder, files, { overwrite, keeps: isBriefDocument, language });
  return `${writtenText(folder, [...files.keys()], run)}\n${kept}`;
}

/** Counts the charts that are drawn. */
function drawingProgress({ language }: PlanRun): (done: number, of: number) => void {
  const line = progressLine();
  return (done, of) => {
    const words = sentences(language).notices.drawing(of);
    if (done === 1) line(words, false);
    line(`${words} ${done}`, done === of);
  };
}

/** The tables by name, and the charts with the forms each of them has. */
function writtenText(folder: string, files: readonly string[], { language, scenarios }: PlanRun): string {
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
  const lines = [words.to(folder), list(others), ...(drawn.length === 0 ? [] : charts)];
  const page = files.includes(explorerName)
    ? [words.open(`${folder}/${explorerName}`, scenarios.some(hasAccounts))]
    : [];
  return [lines.join('\n  '), ...page].join('\n');
}
