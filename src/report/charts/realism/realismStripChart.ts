import type { RealismRow } from '../../../analysis/realism/RealismRow.js';
import type { RealismOptions } from '../../../analysis/realism/realism.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart, ChartOptions } from '../../draw/Chart.js';
import { chartFrame } from '../../draw/chartFrame.js';
import { chartSizes } from '../../draw/chartSizes.js';
import { framedChart } from '../../draw/framedChart.js';
import { lineHeights } from '../../draw/theme.js';
import { realismFigures } from './realismFigures.js';
import { realismStripData, type StripPlace } from './realismStripData.js';
import { realismStripHeads } from './realismStripHeads.js';
import { realismStripLayers } from './realismStripLayers.js';
import { realismStripWords } from './realismStripWords.js';

/** One dot of the strip, as a line of the CSV. */
export type RealismDot = Pick<RealismRow, 'scenario' | 'measure' | 'unit' | 'verdict'> & {
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
  readonly percentile: number;
  readonly past: string;
};

/**
 * What each scenario asks of growth, investment, productivity and structure, a column for each measure and a line for
 * each scenario, over the range of the past; what is without example is filled.
 *
 * @unit as each column says
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers; `size`: `slide` or `halfPage`; `until`: the last year of the past
 * that counts, all that is known where left out
 * @returns the specification with its rows inside, its words, and the rows
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * realismStripChart(result, { language: 'vi' }).title
 * // => '6 trong 7 kịch bản đòi hỏi mức tăng trưởng cả nước chưa từng có'
 * realismStripChart(result, { language: 'en', until: 2015 }).subtitle
 * // => 'What each scenario of 2016–2020 asks, beside the past up to 2015 of the country (grey) and of the province (diamonds); filled dots: unprecedented'
 */
export function realismStripChart(
  result: SimulationResult,
  { language, size = 'slide', ...past }: ChartOptions & RealismOptions,
): Chart<RealismDot> {
  const measures = chartSizes[size];
  const figures = realismFigures(result, past);
  const words = realismStripWords(result, figures, language);
  const frame = chartFrame(words, measures);
  const left = Math.round(measures.margin + (measures.width - 2 * measures.margin) * 0.22);
  const width = measures.width - left - measures.margin;
  const gap = measures.label * 1.4;
  const columnWidth = width / Math.max(1, figures.columns.length);
  const heads = realismStripHeads(figures.columns, { width: columnWidth - gap, measures, language });
  const line = measures.small * lineHeights.label;
  const head = (Math.max(0, ...heads.map((each) => each.head.length)) + 0.8) * line;
  const lowest = Math.max(0, ...heads.map((each) => each.foot.length));
  // There is no axis to leave room for under the words.
  const foot = Math.round((lowest - 1) * line);
  const count = Math.max(1, result.scenarios.length);
  const free = measures.height - frame.top - frame.bottom - head - foot;
  const height = Math.round(head + Math.max(free, count * measures.label * 2.7));
  const rowHeight = (height - head) / count;
  const place: StripPlace = { left, width, height, rowHeight, columnWidth, gap, head };
  const padding = { left, right: measures.margin, top: frame.top, bottom: frame.bottom + foot };
  const datasets = realismStripData({ ...figures, heads }, { place, measures, language });
  const plot = { width, height, padding, below: foot };
  const layers = realismStripLayers(place, measures);
  const rows = figures.columns.flatMap(({ rows: own }) => own.flatMap(dotOf));
  return framedChart(
    { id: 'realism-strip', words, frame, plot, datasets, layers, rows },
    { language, measures },
  );
}

function dotOf({ scenario, measure, unit, value, verdict, comparisons }: RealismRow): RealismDot[] {
  if (value === undefined) return [];
  return comparisons.map(({ region, least, greatest, percentile }) => {
    return { scenario, measure, unit, value, verdict, past: region, least, greatest, percentile };
  });
}
