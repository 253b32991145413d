import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import type { Obstacles } from '../../draw/freePlace.js';
import { goalLabel } from '../../draw/goalLabel.js';
import { type PlacedLabel, placedLabels } from '../../draw/placedLabels.js';
import { pointLabels } from '../../draw/pointLabels.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { goalText } from '../../language/goalText.js';
import type { PerCapitaFigures } from './perCapitaFigures.js';
import type { PerCapitaLabels } from './perCapitaLabels.js';
import type { PerCapitaLayout } from './perCapitaLayout.js';

/** What the data of the chart are made from. */
export interface DataContent {
  readonly figures: PerCapitaFigures;
  readonly labels: PerCapitaLabels;
  readonly layout: PerCapitaLayout;
  readonly ticks: readonly number[];
}

/** How their words are written and measured. */
export interface DataStyle {
  readonly language: Language;
  readonly measures: ChartMeasures;
}

/**
 * The data inside the specification, by the names its layers draw them under.
 *
 * Figures are those of the result, untouched; places of labels are in pixels.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = perCapitaChart(result, { language: 'vi' });
 * Object.keys(Object(spec['datasets'])) // => ['goal', 'paths', 'observed', 'ends', 'starts', 'between']
 */
export function perCapitaData(content: DataContent, style: DataStyle) {
  const { figures, labels, layout } = content;
  const { language, measures } = style;
  const { paths, observed } = figures;
  const starts = placedLabels(labels.starts, layout, measures);
  const obstacles = obstaclesOf(content, starts, measures);
  const goal = goalRows(content, obstacles, style);
  const named = labels.between.map(({ year, value, valueText, name }) => {
    return { x: layout.x(year), y: layout.y(value), text: `${valueText} ${name.join(' ')}` };
  });
  const boxes = [...obstacles.boxes, ...goal.map(({ box }) => box)];
  return {
    goal: goal.map(({ row }) => row),
    paths: paths.flatMap(({ scenario, rows, reached = false }) => {
      const series = { series: scenario.id, name: scenario.label[language], strong: reached };
      return rows.map(({ year, value }) => ({ ...series, year, value }));
    }),
    observed: observed.map(({ year, value, vintage, status }) => ({ year, value, vintage, status })),
    ends: placedLabels(labels.ends, layout, measures),
    starts,
    between: pointLabels(named, { ...obstacles, boxes }, measures),
  };
}

function obstaclesOf(
  { figures, labels, layout }: DataContent,
  starts: readonly PlacedLabel[],
  measures: ChartMeasures,
): Obstacles {
  const line = measures.label * lineHeights.label;
  return {
    lines: figures.paths.map(({ rows }) =>
      rows.map(({ year, value }) => ({ x: layout.x(year), y: layout.y(value) })),
    ),
    boxes: starts.map(({ labelY }) => ({
      left: layout.firstYear - labels.startWidth - measures.label,
      right: layout.firstYear,
      top: labelY - line / 2,
      bottom: labelY + (3 * line) / 2,
    })),
  };
}

function goalRows(
  { figures, layout, ticks }: DataContent,
  obstacles: Obstacles,
  { language, measures }: DataStyle,
) {
  const { goal, years } = figures;
  if (goal === undefined) return [];
  const { lower = ticks[0] ?? 0, upper = ticks.at(-1) ?? 0 } = goal;
  const { width, height } = layout;
  const band = {
    text: goalText(goal, language),
    top: layout.y(upper),
    bottom: layout.y(lower),
    width,
    height,
  };
  const box = goalLabel(band, obstacles, measures);
  const labelY = roundedPixels(box.top + (measures.label * lineHeights.label) / 2);
  const year = goal.year ?? years.at(-1) ?? 0;
  return [
    { box, row: { year, lower, upper, text: box.lines.join('\n'), labelX: roundedPixels(box.left), labelY } },
  ];
}
