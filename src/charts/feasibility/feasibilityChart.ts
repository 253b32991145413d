import type { TopLevelSpec } from 'vega-lite';
import type { MapRow } from '../../backcast/MapRow.js';
import { axisTicks } from '../../drawing/axisTicks.js';
import type { Chart, ChartOptions } from '../../drawing/Chart.js';
import { chartFrame, footerLayer, frameTitle } from '../../drawing/chartFrame.js';
import { chartSizes } from '../../drawing/chartSizes.js';
import { estimatedTextWidth } from '../../drawing/estimatedTextWidth.js';
import { chartConfig, lineHeights } from '../../drawing/theme.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { numberText } from '../../wording/numberText.js';
import { feasibilityFigures } from './feasibilityFigures.js';
import { feasibilityLayers } from './feasibilityLayers.js';
import { feasibilityTexts } from './feasibilityTexts.js';
import { feasibilityWords } from './feasibilityWords.js';

/**
 * Which pairs of growth and deflator reach the plan's goal for GRDP per capita, with the scenarios as points.
 *
 * @unit per cent a year on both axes
 * @param result - what `simulatePlan` returned
 * @param options - language of all words and numbers, and size
 * @returns nothing where the plan has no goal for GRDP per capita
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * feasibilityChart(result, { language: 'vi' })?.title
 * // => 'GRDP tăng 8–9%/năm chỉ đạt khoảng 2.600–2.700 USD/người năm 2020 nếu chỉ số giảm phát tăng 3,3–5,1%/năm; các kịch bản giả định 2,7%'
 */
export function feasibilityChart(
  result: SimulationResult,
  { language, size = 'slide' }: ChartOptions,
): Chart<MapRow> | undefined {
  const figures = feasibilityFigures(result);
  if (figures === undefined) return undefined;
  const measures = chartSizes[size];
  const { map, lower, upper, points, growthGoal, growth } = figures;
  const words = feasibilityWords(result, figures, language);
  const frame = chartFrame(words, measures);
  const [xTicks, yTicks] = [axisTicks(map.xRange, 10), axisTicks(map.yRange, 7)];
  const tickWidth = Math.max(
    ...yTicks.map((tick) => estimatedTextWidth(numberText(tick, { language }), measures.small)),
  );
  const left = Math.ceil(measures.margin + tickWidth + measures.small * 0.6);
  const width = measures.width - left - measures.margin - measures.small;
  // The name of the vertical axis stands above the plot.
  const top = Math.ceil(frame.top + measures.small * lineHeights.label);
  const height = measures.height - top - frame.bottom;
  const scenarios = points.map(({ scenario }) => scenario);
  const stage = { width, height, xTicks, yTicks, scenarios, measures };
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: words.description,
    width,
    height,
    padding: { left, right: measures.margin + measures.small, top, bottom: frame.bottom },
    autosize: 'none',
    title: frameTitle(frame, measures, left),
    datasets: {
      growthGoal: growthGoal === undefined ? [] : [{ from: growth[0], to: growth[1] }],
      band: lower.map(({ x, y }, i) => ({ y, lower: x, upper: upper[i]?.x ?? xTicks.at(-1) ?? x })),
      points: points.map(({ scenario, x, y, value }) => ({ scenario, x, y, value })),
      texts: feasibilityTexts(result, { figures, words, stage }, language),
    },
    layer: [...feasibilityLayers(stage), footerLayer(frame, measures, { left, height })],
    config: chartConfig(language, measures),
  };
  const { title, subtitle, footer, description } = words;
  const rows = map.rows.filter(({ kind }) => kind !== 'grid');
  return { id: 'feasibility-map', title, subtitle, footer, description, spec: { ...spec }, rows };
}
