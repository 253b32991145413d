import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { lineScales } from '../lines/lineScales.js';
import { growthData } from './growthData.js';
import { growthFigures } from './growthFigures.js';
import { growthLabels } from './growthLabels.js';
import { growthLayers } from './growthLayers.js';
import { growthLayout } from './growthLayout.js';
import { averageText, growthWords } from './growthWords.js';

/**
 * Growth of GRDP at constant prices by year and scenario, with the average of the plan's years against the range the
 * plan promises, and the growth published since.
 *
 * The promise is on the average: it is drawn strong there and pale over the single years. Nothing is computed anew:
 * each point is a row of the result or a published figure.
 *
 * @unit per cent a year, at constant prices
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` (1280 × 720) or `halfPage` (640 × 420)
 * @returns the specification with its rows inside, its words, and the rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * growthChart(result, { language: 'vi' }).title
 * // => 'Trong 7 kịch bản có 3 kịch bản tăng bình quân 8–9%/năm, 3 cao hơn, 1 thấp hơn; số công bố: 4,67–5,45%'
 */
export function growthChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<ResultRow> {
  const { period } = result.plan;
  const measures = chartSizes[size];
  const figures = growthFigures(result);
  const { goal, rows, years, paths } = figures;
  const averages = paths.map(({ average }) => average.value);
  const shown = goal === undefined ? { unit: 'percent' } : { target: goal, values: averages };
  const decimals = decimalsOf(shown, result.plan);
  const bounds = [goal?.lower, goal?.upper].flatMap((bound) => bound ?? []);
  // Growth by 5 % comes out as 5.000000000000004: that is no reason for one more mark.
  const values = rows.map(({ value }) => Number(value.toFixed(9)));
  const ticks = axisTicks([...values, ...bounds], size === 'slide' ? 7 : 6);
  const words = growthWords(result, figures, { language, decimals, axisStart: ticks[0] ?? 0 });
  const frame = chartFrame(words, measures);
  const labels = growthLabels(figures, result.plan, { language, decimals, measures });
  const averageName = averageText(period, language).replace(/^./u, (letter) => letter.toUpperCase());
  const layout = growthLayout({ labels, frame, years, ticks, averageName }, { language, measures });
  const published = { observed: 'diamond' };
  const scales = lineScales({ paths, years, ticks, range: layout.years, published }, measures);
  const datasets = growthData({ figures, labels, layout, ticks }, { language, measures });
  const layers = growthLayers({ scales, layout, measures, averageName });
  const content = { id: 'grdp-growth', words, frame, plot: layout, datasets, layers, rows };
  return framedChart(content, { language, measures });
}
