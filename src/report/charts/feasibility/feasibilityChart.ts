import type { MapRow } from '../../../analysis/backcast/MapRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { axisTicks } from '../../draw/axisTicks.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { type ChartMeasures, chartSizes } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { framedChart } from '../../draw/framedChart.js';
import { lineHeights } from '../../draw/theme.js';
import { tickRoom } from '../../draw/tickRoom.js';
import { feasibilityFigures } from './feasibilityFigures.js';
import { feasibilityLayers } from './feasibilityLayers.js';
import { feasibilityTexts } from './feasibilityTexts.js';
import { type FeasibilityWords, feasibilityWords } from './feasibilityWords.js';
import { type MapAxis, mapAxes } from './mapAxis.js';
import { mapPosition } from './mapPosition.js';

/**
 * Which pairs of growth and deflator, or of growth and another assumption, reach the plan's goal for GRDP per capita,
 * with the scenarios as points.
 *
 * @unit per cent a year on both axes
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers, and size; `y`: what stands on the vertical axis
 * @returns nothing where the plan has no goal for GRDP per capita
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * feasibilityChart(result, { language: 'vi' })?.title
 * // => 'GRDP tăng 8–9%/năm chỉ đạt khoảng 2.600–2.700 USD/người năm 2020 nếu chỉ số giảm phát tăng 3,3–5,1%/năm; các kịch bản giả định 2,7%'
 */
export function feasibilityChart(
  result: SimulationResult,
  { language, size = 'slide', y = 'deflator' }: ChartOptions & { readonly y?: MapAxis },
): Chart<MapRow> | undefined {
  const figures = feasibilityFigures(result, y);
  if (figures === undefined) return undefined;
  const measures = chartSizes[size];
  const { map, lower, upper, points, growthGoal, growth } = figures;
  const words = feasibilityWords(result, figures, language);
  const frame = chartFrame(words, measures);
  const [xTicks, yTicks] = [axisTicks(map.xRange, 10), axisTicks(map.yRange, 7)];
  const left = tickRoom(yTicks, { language, measures });
  const width = measures.width - left - measures.margin - measures.small;
  const line = measures.small * lineHeights.label;
  const scenarios = points.map(({ scenario }) => scenario);
  const over = growthGoalPlace({ words, growth, xTicks, width, measures });
  // The names of the vertical axis and of the growth goal stand above the plot, that of the other axis below.
  const top = Math.ceil(frame.top + line * over.lanes);
  const bottom = Math.ceil(frame.bottom + line);
  // Six names find room in a plot of the usual height; each one more makes it higher.
  const more = Math.max(0, points.length - 6) * line * 2;
  const height = Math.ceil(measures.height + more) - top - bottom;
  const stage = { width, height, xTicks, yTicks, scenarios, measures };
  const upwardsY = -line * (over.lanes - 0.4);
  const content = { figures, words, stage, growthGoalX: over.left, upwardsY };
  const padding = { left, right: measures.margin + measures.small, top, bottom };
  const datasets = {
    growthGoal: growthGoal === undefined ? [] : [{ from: growth[0], to: growth[1] }],
    band: lower.map((row, i) => ({ y: row.y, lower: row.x, upper: upper[i]?.x ?? xTicks.at(-1) ?? row.x })),
    points: points.map(({ scenario, x, value, ...row }) => ({ scenario, x, y: row.y, value })),
    ...feasibilityTexts(result, content, language),
  };
  const plot = { width, height, padding, below: line };
  const layers = feasibilityLayers(stage);
  const rows = map.rows;
  return framedChart(
    { id: mapAxes[y].id, words, frame, plot, datasets, layers, rows },
    { language, measures },
  );
}

interface OverPlot {
  readonly words: FeasibilityWords;
  readonly growth: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly width: number;
  readonly measures: ChartMeasures;
}

/** The growth goal's name over its range, in the line of the axis name where both have room, else in one of its own. */
function growthGoalPlace({ words, growth, xTicks, width, measures }: OverPlot) {
  const length = estimatedTextWidth(words.growthGoal, measures.small);
  const { x } = mapPosition({ width, height: 1, xTicks, yTicks: [0, 1] });
  const middle = (x(growth[0]) + x(growth[1])) / 2;
  const left = Math.max(0, Math.min(middle - length / 2, width - length));
  const axis = estimatedTextWidth(words.upwards, measures.small) + measures.small * 2;
  return { left, lanes: words.growthGoal !== '' && left < axis ? 2 : 1 };
}
