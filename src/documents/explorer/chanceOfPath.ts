import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import { isInDoubt } from '../../uncertainty/doubt/isInDoubt.js';
import type { OddsQuestion, Probability } from '../../uncertainty/FoundOdds.js';
import { odds } from '../../uncertainty/odds.js';

/** How likely a path is to meet the target for GRDP per capita, where the plan says what is uncertain. */
export function chanceOfPath(
  run: PlanRun,
  scenario: string,
  question: Pick<OddsQuestion, 'draws' | 'sampling'>,
): Probability | undefined {
  const target = perCapitaTarget(run.plan);
  const path = run.scenarios.find(({ id }) => id === scenario);
  if (target === undefined || path === undefined || !isInDoubt(path)) return undefined;
  const [found] = odds(run, { ...question, scenario, targets: [target.id] }).odds;
  return found?.targets.find((one) => one.target.id === target.id)?.probability;
}
