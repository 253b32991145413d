import { type PlanRun, planRun } from '../../analysis/PlanRun.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../draw/Chart.js';
import { perCapita } from './perCapita.js';

const runs = new WeakMap<SimulationResult, PlanRun>();

/** The run of a result that was simulated without one. */
export function runOf(result: SimulationResult): PlanRun {
  const known = runs.get(result);
  if (known !== undefined) return known;
  const run = planRun(result);
  runs.set(result, run);
  return run;
}

/**
 * GRDP per capita of every scenario, year by year, against the range of the plan's target.
 *
 * @unit that of the plan's own target: USD or million VND per person, at current prices
 */
export function perCapitaChart(result: SimulationResult, options: ChartOptions): Chart<ResultRow> {
  return perCapita(runOf(result), options);
}
