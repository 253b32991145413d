import { chosenScenario } from '../../../analysis/chosenScenario.js';
import {
  type PerCapitaContribution,
  perCapitaDecomposition,
} from '../../../analysis/perCapitaDecomposition.js';
import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import { scorecard } from '../../../analysis/scorecard.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** The goal that the last bar is held against, and how far from it the bar ends. */
interface WaterfallGoal {
  readonly target: Target;
  /** Below zero under the goal, above zero over it, zero within. */
  readonly gap: number;
}

/** What the waterfall of GRDP per capita shows of one scenario. */
export interface WaterfallFigures {
  readonly scenario: Scenario;
  /** Growth, prices, exchange rate and population, in this order. */
  readonly contributions: readonly PerCapitaContribution[];
  /** GRDP per capita of the base year and of the last year, as the result has it. */
  readonly levels: readonly ResultRow[];
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Missing where the plan promises no level in USD for the last year. */
  readonly goal?: WaterfallGoal;
}

/**
 * Picks what moves GRDP per capita in one scenario, and the goal for its last year.
 *
 * @unit USD per person
 * @param result - what `simulatePlan` returned
 * @param id - of the scenario; the one that stands for the plan where left out
 * @throws ScenarioError when the scenario is not among those simulated
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * waterfallFigures(result, 'plan-8.5').goal?.gap // => -132.815718751038
 */
export function waterfallFigures(result: SimulationResult, id?: string): WaterfallFigures {
  const scenario = chosenScenario(result, id);
  const alone = { ...result, scenarios: [scenario] };
  const contributions = perCapitaDecomposition(alone, 'USD per person');
  const { start = 0, end = 0, from = 0, to = 0 } = contributions[0] ?? {};
  const levels = result.rows.filter(
    (row) =>
      row.scenario === scenario.id &&
      row.indicator === 'grdpPerCapita' &&
      row.unit === 'USD per person' &&
      row.priceBasis === 'current' &&
      (row.year === from || row.year === to),
  );
  const target = perCapitaGoal(result.plan);
  const figures = { scenario, contributions, levels, start, end, from, to };
  if (target?.unit !== 'USD per person' || target.year !== to) return figures;
  const [judged] = scorecard({ ...alone, plan: { ...result.plan, targets: [target] } });
  return { ...figures, goal: { target, gap: judged?.gap ?? 0 } };
}
