import type { ConsistencyReport } from '../../../analysis/consistency/ConsistencyReport.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { impliedCells } from './impliedCells.js';
import { impliedData } from './impliedData.js';
import { type ImpliedPoint, impliedFigures, impliedPoints } from './impliedFigures.js';
import { impliedLayers } from './impliedLayers.js';
import { impliedLayout } from './impliedLayout.js';
import { impliedWords } from './impliedWords.js';

/**
 * What a plan's targets silently assume, a line for each figure: the range between its lowest and its highest value,
 * whether it is implied, promised or assumed, and what came true where the result holds the scenario that did.
 *
 * Where the targets conflict, the lines are what would end the conflict, the targets in it, and what is assumed.
 *
 * @unit per cent a year, per cent, and as each line says
 * @param result - what `simulatePlan` returned
 * @param report - what `targetConsistency` returned for the same plan
 * @param options - language of all words and numbers; `size`: `slide` or `halfPage`
 * @returns the specification with its rows inside, its words, and the rows; nothing where the report has no range to draw
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const report = await targetConsistency(folder);
 * impliedValuesChart(simulatePlan(folder), report, { language: 'vi' })?.title
 * // => 'Kế hoạch ngầm định giá tăng 3,34–5,09%/năm; thực tế tăng 3,02%'
 */
export function impliedValuesChart(
  result: SimulationResult,
  report: ConsistencyReport,
  { language, size = 'slide' }: ChartOptions,
): Chart<ImpliedPoint> | undefined {
  const measures = chartSizes[size];
  const figures = impliedFigures(result, report);
  if (figures.lines.length === 0) return undefined;
  const words = impliedWords(result, { report, figures }, language);
  const frame = chartFrame(words, measures);
  const table = impliedCells(figures, result.plan, language);
  // The table ends without an axis, so that the footer may come nearer.
  const below = -Math.round(measures.small);
  const bottom = frame.bottom + below;
  const place = impliedLayout(table, measures, measures.height - frame.top - bottom);
  const { left, right, width } = place.columns;
  const padding = { left, right, top: frame.top, bottom };
  const datasets = impliedData(table, { place, measures, language });
  const layers = impliedLayers(place.columns, measures);
  const rows = impliedPoints(figures.lines);
  return framedChart(
    {
      id: 'implied-values',
      words,
      frame,
      plot: { width, height: place.height, padding, below },
      datasets,
      layers,
      rows,
    },
    { language, measures },
  );
}
