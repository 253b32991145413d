import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { lineScales } from '../lines/lineScales.js';
import { perCapitaData } from './perCapitaData.js';
import { perCapitaFigures } from './perCapitaFigures.js';
import { perCapitaLabels } from './perCapitaLabels.js';
import { perCapitaLayers } from './perCapitaLayers.js';
import { perCapitaLayout } from './perCapitaLayout.js';
import { perCapitaWords } from './perCapitaWords.js';

/**
 * GRDP per capita of every scenario, year by year, against the band the plan promises, with the figures published
 * since.
 *
 * Unit and band are those of the plan's own target (USD or million VND per person); a plan without one gets no band.
 * Nothing is computed anew: each point is a row of the result.
 *
 * @unit USD or million VND per person, at current prices
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` (1280 × 720) or `halfPage` (640 × 420)
 * @returns the specification with its rows inside, its words, and the rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'plan-9'] });
 * perCapitaChart(result, { language: 'vi' }).title
 * // => 'Không kịch bản nào trong 2 kịch bản đạt khoảng 2.600–2.700 USD/người năm 2020; kết quả từ 2.411 đến 2.525'
 */
export function perCapitaChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<ResultRow> {
  const measures = chartSizes[size];
  const figures = perCapitaFigures(result);
  const { goal, paths, rows, years } = figures;
  const values = rows.map(({ value }) => value);
  const shown = goal === undefined ? { unit: figures.unit } : { target: goal, values };
  const decimals = decimalsOf(shown, result.plan);
  const bounds = [goal?.lower, goal?.upper].flatMap((bound) => bound ?? []);
  const ticks = axisTicks([...values, ...bounds], size === 'slide' ? 7 : 6);
  const words = perCapitaWords(result, figures, { language, decimals, axisStart: ticks[0] ?? 0 });
  const frame = chartFrame(words, measures);
  const labels = perCapitaLabels(figures, result.plan, { language, decimals, measures });
  const layout = perCapitaLayout({ labels, frame, years, ticks }, { language, measures });
  const range = [layout.firstYear, layout.width] as const;
  const published = { observed: 'diamond', base: 'circle' };
  const scales = lineScales({ paths, years, ticks, range, published }, measures);
  const datasets = perCapitaData({ figures, labels, layout, ticks }, { language, measures });
  const layers = perCapitaLayers({ scales, layout, measures });
  const content = { id: 'grdp-per-capita', words, frame, plot: layout, datasets, layers, rows };
  return framedChart(content, { language, measures });
}
