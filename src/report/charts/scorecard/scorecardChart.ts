import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { type ChartMeasures, chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { type ScorecardChartRow, scorecardChartRows } from './scorecardChartRows.js';
import { type ScorecardContent, scorecardContent } from './scorecardContent.js';
import { scorecardFigures } from './scorecardFigures.js';
import { scorecardGrid } from './scorecardGrid.js';
import { scorecardHead } from './scorecardHead.js';
import { scorecardLayers } from './scorecardLayers.js';
import { scorecardRows } from './scorecardRows.js';
import { scorecardUnknown } from './scorecardUnknown.js';
import { scorecardWords } from './scorecardWords.js';

/**
 * The scorecard of all targets and all scenarios as a heat table: a row for each target, a column for each scenario,
 * the verdict by colour and by sign, and the value in the cell.
 *
 * Targets are grouped by what became of them: met in no scenario, in some, in all. A target that no scenario can
 * compute has a line that says what it lacks instead of a row of empty cells; its rows say so for each scenario.
 *
 * @unit each value in the unit of its target
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide`, or `halfPage`, which grows higher with its rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardChart(result, { language: 'en' }).title
 * // => 'At best 8 of 10 computable targets are met; 19 of 29 are not computable yet'
 */
export function scorecardChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<ScorecardChartRow> {
  const measures = chartSizes[size];
  const figures = scorecardFigures(result);
  const words = scorecardWords(result, figures, language);
  const frame = chartFrame(words, measures);
  // There is no axis to leave room for under the table.
  const tight = Math.round(measures.small * 1.2);
  const bottom = frame.bottom - tight;
  const content = scorecardContent(figures, result.plan, { language, size });
  const room = measures.height - frame.top - bottom;
  const { grid, height, datasets } = fittingTable(content, { language, measures, room });
  const padding = { left: measures.margin, right: measures.margin, top: frame.top, bottom };
  const plot = { width: grid.width, height, padding, below: -tight };
  const layers = scorecardLayers(grid);
  const rows = scorecardChartRows(figures, language);
  return framedChart({ id: 'scorecard', words, frame, plot, datasets, layers, rows }, { language, measures });
}

interface TableRoom {
  readonly language: Language;
  readonly measures: ChartMeasures;
  /** Height that the table should not go beyond. */
  readonly room: number;
}

/** Sizes of letters, as parts of the size of labels; none is smaller than the least that can be read. */
const sizes = [0.9, 0.85, 0.8, 0.75, 0.7];
const leastSize = 9.5;

/** The table in the largest letters that fit, or in the smallest. */
function fittingTable(content: ScorecardContent, { language, measures, room }: TableRoom) {
  const readable = sizes.map((part) => part * measures.label).filter((size) => size >= leastSize);
  const tables = readable.map((size) => placedTable(content, { size, language, measures }));
  const fitting = tables.find(({ bottom }) => bottom <= room) ?? tables.at(-1);
  const table = fitting ?? placedTable(content, { size: measures.small, language, measures });
  // Room that is left goes to the rows.
  const count = Math.max(1, table.datasets.names.length);
  const more = Math.min(table.grid.size * 0.8, Math.max(0, room - table.bottom) / count);
  const { bottom, ...loose } = placedTable(content, { size: table.grid.size, language, measures, more });
  return { ...loose, height: Math.ceil(Math.max(bottom, room)) };
}

function placedTable(
  content: ScorecardContent,
  {
    size,
    language,
    measures,
    more = 0,
  }: {
    readonly size: number;
    readonly language: Language;
    readonly measures: ChartMeasures;
    readonly more?: number;
  },
) {
  const tight = scorecardGrid(content, size, measures);
  const grid = { ...tight, pad: tight.pad + more };
  const head = scorecardHead(content, grid, language);
  const { cells, names, promises, groups, bottom } = scorecardRows(content, grid, head.bottom);
  const unknown = scorecardUnknown(content, grid, bottom);
  return {
    grid,
    bottom: unknown.bottom,
    datasets: {
      cells: [...cells],
      names: [...names],
      promises: [...promises],
      groups: [...groups, ...unknown.heading],
      headings: [...head.headings],
      chips: [...head.key, ...unknown.chips],
    },
  };
}
