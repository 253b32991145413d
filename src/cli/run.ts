import type { ScorecardRow } from '../assessment/ScorecardRow.js';
import { scorecard } from '../assessment/scorecard.js';
import { planCharts } from '../charts/planCharts.js';
import { summaryText } from '../documents/summaryText.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import { resultFiles } from '../files/resultFiles.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Language } from '../plan/LocalText.js';
import { type SimulationResult, simulatePlan } from '../projection/simulatePlan.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';

/** Options of `run`. */
export interface RunOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** `run`: projects the scenarios of a plan folder, judges the targets, writes the files and prints a summary. */
export async function run(
  argument: string,
  { lang, scenario, out, overwrite = false, json = false }: RunOptions,
): Promise<void> {
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const result = simulatePlan(folder, scenario === undefined ? {} : { scenarios: scenario });
  const card = scorecard(result);
  process.stdout.write(json ? jsonText(result, card) : `${summaryText(result, card, lang)}\n`);
  if (json && out === undefined) return;

  const target = out ?? `out/${result.plan.id}`;
  process.stderr.write(lang === 'vi' ? 'Đang vẽ biểu đồ …\n' : 'Drawing the charts …\n');
  const charts = (['vi', 'en'] as const).flatMap((language) =>
    planCharts(result, { language }).map((chart) => ({ language, chart })),
  );
  const files = await resultFiles({ result, card, charts, inputs: folder.inputs });
  await writeOutput(target, files, { overwrite });
  process.stderr.write(
    `${lang === 'vi' ? 'Đã ghi' : 'Written'}: ${[...files.keys()].map((name) => `\n  ${target}/${name}`).join('')}\n`,
  );
}

function jsonText({ plan, scenarios, rows }: SimulationResult, card: readonly ScorecardRow[]): string {
  const told = scenarios.map(({ id, label, motive, measures, base }) => ({
    id,
    label,
    motive,
    measures,
    base,
  }));
  const judged = card.map(({ target, ...rest }) => ({ target: target.id, ...rest }));
  return `${JSON.stringify({ plan: plan.id, scenarios: told, rows, scorecard: judged }, null, 2)}\n`;
}
