import type { ScorecardRow } from '../../../analysis/ScorecardRow.js';
import { scorecard } from '../../../analysis/scorecard.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** What became of a target over all scenarios that can compute it; `unknown` where none can. */
export type Outcome = 'missed' | 'divided' | 'kept' | 'unknown';

/** The groups of the heat table, in their order. */
export const outcomes: readonly Outcome[] = ['missed', 'divided', 'kept', 'unknown'];

/** One target with its verdict in every scenario. */
export interface TargetLine {
  readonly target: Target;
  readonly outcome: Outcome;
  /** In the order of the scenarios. */
  readonly cells: readonly ScorecardRow[];
}

/** What the heat table of the scorecard shows. */
export interface ScorecardFigures {
  readonly scenarios: readonly Scenario[];
  /** Every target of the plan, in its order. */
  readonly lines: readonly TargetLine[];
  /** How many targets each scenario keeps. */
  readonly keptBy: readonly number[];
}

/**
 * Sorts the scorecard of all scenarios by target, and says what became of each.
 *
 * Exceeded and met at the start count as kept.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardFigures(result).keptBy // => [8, 8, 8, 8, 6, 5, 0]
 */
export function scorecardFigures(result: SimulationResult): ScorecardFigures {
  const { scenarios, plan } = result;
  const card = scorecard(result);
  const lines = plan.targets.map((target): TargetLine => {
    const cells = card.filter((row) => row.target === target);
    return { target, outcome: outcomeOf(cells), cells };
  });
  const keptBy = scenarios.map(
    ({ id }) => card.filter((row) => row.scenario === id && isKept(row) === true).length,
  );
  return { scenarios, lines, keptBy };
}

function isKept({ verdict }: ScorecardRow): boolean | undefined {
  return verdict === 'notComputable' ? undefined : verdict !== 'missed';
}

function outcomeOf(cells: readonly ScorecardRow[]): Outcome {
  const known = new Set(cells.map(isKept).filter((kept) => kept !== undefined));
  if (known.size === 2) return 'divided';
  if (known.size === 0) return 'unknown';
  return known.has(true) ? 'kept' : 'missed';
}
