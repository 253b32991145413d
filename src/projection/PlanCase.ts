import type { Dataset } from '../plan/facts/Dataset.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { ResultRow } from './ResultRow.js';

/** A plan with the facts and scenarios to project it from. */
export interface PlanCase {
  readonly plan: Plan;
  readonly dataset: Dataset;
  readonly scenarios: readonly Scenario[];
}

/** The one result object: every chart, table, sentence and file is made from its rows. */
export interface SimulationResult extends PlanCase {
  /** Projections of every scenario, then the published figures under the scenario id `observed`. */
  readonly rows: readonly ResultRow[];
}
