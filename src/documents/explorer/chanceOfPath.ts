import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import { isInDoubt } from '../../uncertainty/doubt/isInDoubt.js';
import type { Probability, ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { oddsOfTarget } from '../../uncertainty/scenarioOdds.js';

/** Few enough to be drawn while a slider moves, and as good as some hundred thousand random ones. */
const futures = { draws: 2048, sampling: 'rotated' } as const;

/** How likely a path is to meet the target for GRDP per capita, where the plan says what is uncertain. */
export function chanceOfPath(run: PlanRun, scenario: string): Probability | undefined {
  const target = perCapitaTarget(run.plan);
  const path = run.scenarios.find(({ id }) => id === scenario);
  if (target === undefined || path === undefined || !isInDoubt(path)) return undefined;
  return oddsOfTarget(run, path, { target: target.id, ...futures })?.probability;
}

/** The same, as it stands in odds that were counted before. */
export function chanceIn(found: ScenarioOdds | undefined, { plan }: Pick<PlanRun, 'plan'>) {
  const target = perCapitaTarget(plan);
  return found?.targets.find((one) => one.target.id === target?.id)?.probability;
}
