import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { structureData } from './structureData.js';
import { structureFigures } from './structureFigures.js';
import { structureLabels } from './structureLabels.js';
import { structureLayers } from './structureLayers.js';
import { structureLayout } from './structureLayout.js';
import { structureWords } from './structureWords.js';

/**
 * The structure of GRDP at current prices, from the base year to the last of the plan, by scenario and as published,
 * against the range the plan promises for each share.
 *
 * One panel for each activity, one line for each scenario; one percentage point is equally long in all panels. What a
 * base does not part, such as product taxes, stays empty. Nothing is computed anew: each point is a row of the result.
 *
 * @unit per cent of GRDP at current prices
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` (1280 × 720) or `halfPage` (640 × 420)
 * @returns the specification with its rows inside, its words, and the rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * structureChart(result, { language: 'en' }).title
 * // => 'Only three of the seven scenarios reach all three target shares of 2020, by assumption; published figures reach none'
 */
export function structureChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<ResultRow> {
  const measures = chartSizes[size];
  const figures = structureFigures(result);
  const { panels, lines, rows } = figures;
  const decimals = Math.max(
    decimalsOf({ unit: 'percent', indicator: 'shareOfGrdp' }, result.plan),
    ...panels.flatMap(({ activity, goal }) => {
      const ends = lines.flatMap(({ shares }) => shares.filter((share) => share.activity === activity.id));
      const values = ends.map(({ end }) => end.value);
      return goal === undefined ? [] : [decimalsOf({ target: goal, values }, result.plan)];
    }),
  );
  const words = structureWords(result, figures, { language, decimals });
  const frame = chartFrame(words, measures);
  const style = { language, decimals, measures };
  const labels = structureLabels(figures, result.plan, style);
  const layout = structureLayout(labels, frame, measures);
  const datasets = structureData({ figures, labels, layout }, style);
  const layers = structureLayers(figures, layout, measures);
  const content = { id: 'grdp-structure', words, frame, plot: layout, datasets, layers, rows };
  return framedChart({ ...content, ownScales: true }, style);
}
