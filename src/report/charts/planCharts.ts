import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import { type PlanRun, runOf } from '../../analysis/PlanRun.js';
import { isUnavailable, type Unavailable } from '../../analysis/Unavailable.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../draw/Chart.js';
import { drivers } from './drivers.js';
import { feasibility } from './feasibility.js';
import { gap } from './gap.js';
import { growth } from './growth.js';
import { impliedValues } from './impliedValues.js';
import { planAgainstOutcomeChart } from './outcome/planAgainstOutcomeChart.js';
import { perCapita } from './perCapita.js';
import { realism } from './realism.js';
import { scorecard } from './scorecard.js';
import { structure } from './structure.js';
import { triangle } from './triangle.js';

/**
 * All charts that a result gives ground for, the main one first.
 *
 * @param result - a run, or what `simulatePlan` returned
 * @param options - language and size of all of them
 * @param report - what `targetConsistency` returned for the same plan; without it there is no chart of implied values
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * planCharts(result, { language: 'en' })[0]?.id // => 'grdp-per-capita'
 */
export function planCharts(
  result: SimulationResult | PlanRun,
  options: ChartOptions,
  report?: ConsistencyReport,
): Chart[] {
  // A run has its answers at hand for both languages.
  const run = 'planScenario' in result ? result : runOf(result);
  const charts: (Chart | Unavailable | undefined)[] = [
    perCapita(run, options),
    growth(run, options),
    // One activity has no structure.
    result.plan.activities.length > 1 ? structure(run, options) : undefined,
    triangle(run, options),
    drivers(run, options),
    feasibility(run, options),
    feasibility(run, { ...options, y: 'exchangeRate' }),
    report && impliedValues(run, report, options),
    realism(run, options),
    planAgainstOutcomeChart(result, options),
    gap(run, options),
    scorecard(run, options),
  ];
  // Without a past there is nothing to hold against, without an outcome nothing to judge.
  return charts.flatMap((chart) =>
    chart === undefined || isUnavailable(chart) || chart.rows.length === 0 ? [] : chart,
  );
}
