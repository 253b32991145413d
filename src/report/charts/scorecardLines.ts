import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Need } from '../../analysis/Need.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import { groupsByKey } from '../../plan/groupedBy.js';
import type { Target } from '../../plan/targets/Target.js';

/** What became of a target over the plan's own scenarios that can compute it. */
export type TargetGroup = 'missed' | 'divided' | 'kept' | 'actualOnly' | 'unknown';

/** Those that have rows, in their order; the last is known for the actual alone. */
export const targetGroups: readonly TargetGroup[] = ['missed', 'divided', 'kept', 'actualOnly'];

/** A target with what became of it in every scenario. */
export interface ScorecardLine {
  readonly target: Target;
  readonly group: TargetGroup;
  readonly cells: ReadonlyMap<string, ScorecardRow>;
  readonly decimals: number;
  /** What the scenario that stands for the plan is missing to compute it. */
  readonly missing: readonly Need[];
}

/** Whether a target is met; one that cannot be computed is not. */
export const isMet = ({ verdict }: ScorecardRow) => verdict !== 'missed' && verdict !== 'notComputable';

/** The scenarios that targets are grouped by: the plan's own, or else the actual. */
export const judgedScenarios = ({ pathways, scenarios }: PlanRun) =>
  pathways.length > 0 ? pathways : scenarios;

/** The scorecard by target, in the order of the plan. */
export function scorecardLines(run: PlanRun): ScorecardLine[] {
  const judged = judgedScenarios(run);
  const chosen = run.planScenario?.scenario ?? judged[0];
  const ids = new Set(judged.map(({ id }) => id));
  const byTarget = groupsByKey(run.scorecard, ({ target }) => target);
  return run.plan.targets.map((target) => {
    const own = byTarget.get(target) ?? [];
    const cells = new Map(own.map((row) => [row.scenario, row]));
    const known = own.filter(({ verdict }) => verdict !== 'notComputable');
    const met = new Set(known.filter(({ scenario }) => ids.has(scenario)).map(isMet));
    const group = met.size === 2 ? 'divided' : met.has(true) ? 'kept' : met.has(false) ? 'missed' : 'unknown';
    return {
      target,
      cells,
      group: group === 'unknown' && known.length > 0 ? 'actualOnly' : group,
      decimals: decimalsOf({ target, values: known.flatMap(({ value }) => value ?? []) }, run.plan),
      missing: cells.get(chosen?.id ?? '')?.needs ?? [],
    };
  });
}

/** The verdicts on all targets, by scenario. */
export function verdictsByScenario(
  card: readonly ScorecardRow[],
): ReadonlyMap<string, readonly ScorecardRow[]> {
  return groupsByKey(card, ({ scenario }) => scenario);
}
