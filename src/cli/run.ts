import { targetConsistency } from '../analysis/consistency/targetConsistency.js';
import { planRun } from '../analysis/PlanRun.js';
import type { ScorecardRow } from '../analysis/ScorecardRow.js';
import type { DecimalMark } from '../files/csvFromRows.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import { resultFiles } from '../files/resultFiles.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Language } from '../plan/LocalText.js';
import type { SimulationResult } from '../projection/simulatePlan.js';
import { planCharts } from '../report/charts/planCharts.js';
import { sentences } from '../report/language/Sentences.js';
import { summaryText } from '../report/tables/summaryText.js';
import { writtenText } from '../report/tables/writtenText.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson, tell } from './print.js';

/** Options of `run`. */
export interface RunOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly decimal?: DecimalMark;
  readonly json?: boolean;
}

/** `run`: projects the scenarios of a plan folder, judges the targets, writes the files and prints a summary. */
export async function run(
  argument: string,
  { lang, scenario, out, overwrite = false, decimal = 'point', json = false }: RunOptions,
): Promise<void> {
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const result = planRun(folder, {
    language: lang,
    ...(scenario === undefined ? {} : { scenarios: scenario }),
  });
  const card = result.scorecard;
  if (json) printJson(resultAsJson(result, card));
  else print(summaryText(result, card, lang));
  if (json && out === undefined) return;

  const target = out ?? `out/${result.plan.id}`;
  const report = await targetConsistency(folder);
  const charts = (['vi', 'en'] as const).flatMap((language) =>
    planCharts(result, { language }, report).map((chart) => ({ language, chart })),
  );
  const onDrawn = drawingProgress(charts.length, lang);
  const files = await resultFiles({ result, card, charts, inputs: folder.inputs, csv: { decimal } }, onDrawn);
  const { leftover: words, waiting } = sentences(lang).notices;
  const onWait = () => tell(`${waiting(target)}\n`);
  const { leftover } = await writeOutput(target, files, { overwrite, onWait });
  if (leftover !== undefined) tell(`${words[leftover](target)}\n`);
  tell(`${writtenText(target, [...files.keys()], lang)}\n`);
}

/** Says what is going on; on a terminal it counts the charts, in a log it leaves one line. */
function drawingProgress(total: number, language: Language): () => void {
  const { stderr } = process;
  const words = sentences(language).notices.drawing(total);
  stderr.write(stderr.isTTY ? words : `${words}\n`);
  let done = 0;
  return () => {
    done += 1;
    if (stderr.isTTY) stderr.write(`\r${words} ${done}${done === total ? '\n' : ''}`);
  };
}

function resultAsJson({ plan, scenarios, rows }: SimulationResult, card: readonly ScorecardRow[]) {
  const told = scenarios.map(({ id, label, motive, measures, base }) => ({
    id,
    label,
    motive,
    measures,
    base,
  }));
  const judged = card.map(({ target, ...rest }) => ({ target: target.id, ...rest }));
  return { plan: plan.id, scenarios: told, rows, scorecard: judged };
}
