import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { PerCapitaContribution } from '../../../analysis/perCapitaDecomposition.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { waterfallData } from './waterfallData.js';
import { waterfallFigures } from './waterfallFigures.js';
import { waterfallLayers } from './waterfallLayers.js';
import { waterfallLayout } from './waterfallLayout.js';
import { waterfallWords } from './waterfallWords.js';

/**
 * What moves GRDP per capita in USD from the base year to the last, as a waterfall: real growth and prices, less the
 * exchange rate and population, with the goal beside the last bar.
 *
 * One scenario, so that the amounts can be read at half a page: the one that stands for the plan, where none is named. Rows are those of `perCapitaDecomposition`. A goal in another unit than USD gets no band.
 *
 * @unit USD per person, at current prices and the average exchange rate of each year
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` (1280 × 720) or `halfPage` (640 × 420)
 * @param scenario - id of the scenario; the one that stands for the plan where left out
 * @throws ScenarioError when the scenario is not among those simulated
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * waterfallChart(result, { language: 'en' }, 'plan-9').title
 * // => 'Real growth adds 874 USD and prices 274, the exchange rate takes 137 and population 91: 2,525 USD per person in 2020, 75 short of the goal'
 * waterfallChart(result, { language: 'en' }, 'plan-10') // => throws ScenarioError
 */
export function waterfallChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
  scenario?: string,
): Chart<PerCapitaContribution> {
  const measures = chartSizes[size];
  const figures = waterfallFigures(result, scenario);
  const { contributions, start, end, goal } = figures;
  const shown = goal === undefined ? { unit: 'USD per person' } : { target: goal.target, values: [end] };
  const decimals = decimalsOf(shown, result.plan);
  const style = { language, decimals, measures };
  const sums = contributions.map((_, position) =>
    contributions.slice(0, position + 1).reduce((sum, { value }) => sum + value, start),
  );
  const bounds = [goal?.target.lower, goal?.target.upper].flatMap((bound) => bound ?? []);
  const ticks = axisTicks([0, start, ...sums, end, ...bounds], size === 'slide' ? 7 : 6);
  const words = waterfallWords(result, figures, style);
  const frame = chartFrame(words, measures);
  const layout = waterfallLayout({ figures, frame, ticks }, style);
  const datasets = waterfallData({ plan: result.plan, figures, layout, ticks }, style);
  const layers = waterfallLayers({ ticks, measures });
  const content = { id: 'per-capita-drivers', words, frame, plot: layout, datasets, layers };
  return framedChart({ ...content, rows: contributions }, style);
}
