import { backtest } from '../analysis/backtest/backtest.js';
import { impliedDeflators } from '../analysis/backtest/impliedDeflators.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { backtestText } from '../report/tables/backtestText.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson } from './print.js';

/** Options of `backtest`. */
export interface BacktestOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly json?: boolean;
}

/** `backtest`: holds what was foretold against what came true, and prints every target with its outcome or its needs. */
export async function backtestCommand(
  argument: string,
  { lang, scenario, json = false }: BacktestOptions,
): Promise<void> {
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const result = simulatePlan(folder, scenario === undefined ? {} : { scenarios: scenario });
  const [rows, deflators] = [backtest(result), impliedDeflators(result)];
  if (!json) {
    print(backtestText(result.plan, { rows, deflators }, lang));
    return;
  }
  const told = rows.map(({ target, ...rest }) => ({ target: target.id, unit: target.unit, ...rest }));
  printJson({ plan: result.plan.id, targets: told, impliedDeflators: deflators });
}
