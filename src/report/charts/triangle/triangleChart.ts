import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { triangleData } from './triangleData.js';
import { triangleFigures } from './triangleFigures.js';
import { triangleGrid } from './triangleGrid.js';
import { triangleLabels } from './triangleLabels.js';
import { triangleLayers } from './triangleLayers.js';
import { triangleLayout } from './triangleLayout.js';
import { trianglePlaced } from './trianglePlaced.js';
import { triangleScale } from './triangleScale.js';
import { triangleWords } from './triangleWords.js';

/**
 * The structure of GRDP in a triangle: the way of every scenario from the base year on, year by year, and the region
 * where the plan's target ranges for the three shares hold together.
 *
 * Each corner stands for one activity and each point for the shares of all three. The part of the triangle that holds
 * the paths is drawn large; a small triangle shows where it lies. Taxes less subsidies on products, where a base has
 * them, are left aside and the three shares rescaled to 100 for the drawing; the rows stay those of the result.
 *
 * @unit per cent of GRDP at current prices; angles φ in degrees
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` (1280 × 720) or `halfPage` (640 × 420)
 * @returns the chart; nothing where GRDP is not parted among exactly three activities
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * triangleChart(result, { language: 'vi' })?.title
 * // => '3/7 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = 7,4°'
 */
export function triangleChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<ResultRow> | undefined {
  const figures = triangleFigures(result);
  if (figures === undefined) return undefined;
  const measures = chartSizes[size];
  const style = { language, measures };
  const words = triangleWords(result, figures, language);
  const frame = chartFrame(words, measures);
  const { paths, observed, region } = figures;
  const points = [...paths.flatMap((path) => path.points), ...observed].map(({ shares }) => shares);
  const scale = triangleScale([...points, ...region]);
  const labels = triangleLabels(figures, { ...style, scale, plan: result.plan });
  const layout = triangleLayout({ labels, frame, scale }, measures);
  const placed = trianglePlaced(labels, layout, measures);
  const grid = triangleGrid(figures.corners, { layout, leaders: [...placed.ends, ...placed.notes] }, style);
  const datasets = triangleData({ figures, placed, layout, grid }, style);
  const layers = triangleLayers({ figures, layout, grid, measures });
  const content = { id: 'grdp-triangle', words, frame, plot: layout, datasets, layers };
  return framedChart({ ...content, rows: figures.rows }, style);
}
