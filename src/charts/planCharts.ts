import type { Chart, ChartOptions } from '../drawing/Chart.js';
import type { SimulationResult } from '../projection/simulatePlan.js';
import { feasibilityChart } from './feasibility/feasibilityChart.js';
import { gapChart } from './gap/gapChart.js';
import { growthChart } from './growth/growthChart.js';
import { perCapitaChart } from './perCapita/perCapitaChart.js';
import { scorecardChart } from './scorecard/scorecardChart.js';
import { structureChart } from './structure/structureChart.js';
import { triangleChart } from './triangle/triangleChart.js';
import { waterfallChart } from './waterfall/waterfallChart.js';

/**
 * All charts that a result gives ground for, the main one first.
 *
 * @param result - what `simulatePlan` returned
 * @param options - language and size of all of them
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * planCharts(result, { language: 'en' })[0]?.id // => 'grdp-per-capita'
 */
export function planCharts(result: SimulationResult, options: ChartOptions): Chart[] {
  return [
    perCapitaChart(result, options),
    growthChart(result, options),
    // One activity has no structure.
    result.plan.activities.length > 1 ? structureChart(result, options) : [],
    triangleChart(result, options) ?? [],
    waterfallChart(result, options),
    feasibilityChart(result, options) ?? [],
    gapChart(result, options) ?? [],
    scorecardChart(result, options),
  ].flat();
}
