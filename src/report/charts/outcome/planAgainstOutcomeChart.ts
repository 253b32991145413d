import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { outcomeData } from './outcomeData.js';
import { type OutcomePoint, outcomeFigures } from './outcomeFigures.js';
import { outcomeLayers } from './outcomeLayers.js';
import { outcomeWords } from './outcomeWords.js';

/**
 * Promise and outcome of every target whose outcome is published, one line each: the promised range, the outcome
 * published last, and what earlier vintages said.
 *
 * Units differ from line to line, so that the axis is the outcome in per cent of the middle of the promise; the figures
 * beside the lines are in the target's own unit.
 *
 * @unit per cent of the promise
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` or `halfPage`
 * @returns the specification with its rows inside, its words, and the rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2021-2025'));
 * planAgainstOutcomeChart(result, { language: 'vi' }).title
 * // => '3 trong 6 chỉ tiêu có số liệu thực hiện đạt mục tiêu; 2 trong 8 chỉ tiêu chưa có số liệu thực hiện'
 */
export function planAgainstOutcomeChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<OutcomePoint> {
  const measures = chartSizes[size];
  const figures = outcomeFigures(result);
  const words = outcomeWords(result, figures, language);
  const frame = chartFrame(words, measures);
  const inner = measures.width - 2 * measures.margin;
  const left = Math.round(measures.margin + inner * 0.29);
  const right = Math.round(measures.margin + inner * 0.27);
  const count = Math.max(1, figures.lines.length);
  const free = measures.height - frame.top - frame.bottom;
  const height = Math.round(Math.max(free, count * measures.label * 4.2));
  const rowHeight = height / count;
  const width = measures.width - left - right;
  const values = figures.points.map(({ percentOfPromise }) => percentOfPromise);
  const edges = figures.points.flatMap(({ lower, upper }) =>
    [lower, upper].map((bound) => (200 * bound) / (lower + upper)),
  );
  const ticks = axisTicks([100, ...values, ...edges], size === 'slide' ? 6 : 5);
  const place = { left, right, width, height, rowHeight, ticks };
  const padding = { left, right, top: frame.top, bottom: frame.bottom };
  const datasets = outcomeData(figures, result.plan, { place, measures, language });
  const content = { id: 'plan-against-outcome', words, frame, plot: { width, height, padding }, datasets };
  const layers = outcomeLayers(place, measures);
  return framedChart({ ...content, layers, rows: figures.points }, { language, measures });
}
