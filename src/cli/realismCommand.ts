import { realism } from '../analysis/realism/realism.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { realismText } from '../report/tables/realismText.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson } from './print.js';

/** Options of `realism`. */
export interface RealismCommandOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly until?: string;
  readonly json?: boolean;
}

/** `realism`: what each scenario asks of investment, productivity and structure, beside the past. */
export async function realismCommand(
  argument: string,
  { lang, scenario, until, json = false }: RealismCommandOptions,
): Promise<void> {
  const past = until === undefined ? {} : { until: yearFrom(until) };
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const result = simulatePlan(folder, scenario === undefined ? {} : { scenarios: scenario });
  const rows = realism(result, past);
  if (json) printJson({ plan: result.plan.id, rows });
  else print(realismText(result, rows, lang));
}

function yearFrom(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new ScenarioError([
    { code: 'badArgument', path: ['until'], value: text, expected: say`a year such as 2020` },
  ]);
}
