import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { Box, Obstacles } from '../../draw/freePlace.js';
import { placedLabels } from '../../draw/placedLabels.js';
import { type PointWords, pointLabels } from '../../draw/pointLabels.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import type { GrowthFigures } from './growthFigures.js';
import { growthGoalPlace } from './growthGoalPlace.js';
import type { GrowthLabels } from './growthLabels.js';
import type { GrowthLayout } from './growthLayout.js';
import { growthGoalText } from './growthWords.js';

/** What the data of the chart of growth are made from. */
export interface GrowthContent {
  readonly figures: GrowthFigures;
  readonly labels: GrowthLabels;
  readonly layout: GrowthLayout;
  readonly ticks: readonly number[];
}

/**
 * The data inside the specification of the chart of growth, by the names its layers draw them under.
 *
 * Figures are those of the result, untouched; places of labels are in pixels.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = growthChart(result, { language: 'vi' });
 * Object.keys(Object(spec['datasets'])) // => ['goal', 'paths', 'links', 'observed', 'averages', 'between']
 */
export function growthData(
  content: GrowthContent,
  style: { readonly language: Language; readonly measures: ChartMeasures },
) {
  const { figures, labels, layout } = content;
  const { measures } = style;
  const { paths, observed } = figures;
  const obstacles = obstaclesOf(content, measures);
  const named = labels.between.map(({ year, value, valueText, name }) => {
    return { x: layout.x(year), y: layout.y(value), text: `${valueText} ${name.join(' ')}` };
  });
  // Published figures keep close to their points; the name of the goal makes way.
  const between = pointLabels(named, obstacles, measures);
  const taken = between.map((words) => boxOf(words, measures));
  const goal = goalRows(content, { ...obstacles, boxes: [...obstacles.boxes, ...taken] }, style);
  return {
    goal,
    paths: paths.flatMap(({ scenario, rows, gap }) =>
      rows.map(({ year, value }) => {
        return { series: scenario.id, name: scenario.label[style.language], strong: gap === 0, year, value };
      }),
    ),
    links: paths.flatMap(({ scenario, rows, average }) => {
      const last = rows.at(-1);
      return last === undefined ? [] : [{ series: scenario.id, value: last.value, average: average.value }];
    }),
    observed: observed.map(({ year, value, vintage, status }) => ({ year, value, vintage, status })),
    averages: placedLabels(labels.averages, layout, measures),
    between,
  };
}

function obstaclesOf({ figures, layout }: GrowthContent, measures: ChartMeasures): Obstacles {
  const mark = Math.sqrt(measures.mark);
  const far = 1e5;
  const walls: Box[] = [
    { left: layout.average - mark * 1.5, right: far, top: -far, bottom: far },
    { left: -far, right: 0, top: -far, bottom: far },
    { left: -far, right: far, top: -far, bottom: 0 },
    { left: -far, right: far, top: layout.height, bottom: far },
  ];
  const marks = figures.observed.map(({ year, value }): Box => {
    const [x, y] = [layout.x(year), layout.y(value)];
    const half = mark / 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  return {
    lines: figures.paths.map(({ rows, average }) => [
      ...rows.map(({ year, value }) => ({ x: layout.x(year), y: layout.y(value) })),
      { x: layout.average, y: layout.y(average.value) },
    ]),
    boxes: [...walls, ...marks],
  };
}

function boxOf({ text, labelX, labelY }: PointWords, { small }: ChartMeasures): Box {
  const half = (small * lineHeights.label) / 2;
  const right = labelX + estimatedTextWidth(text, small);
  return { left: labelX, right, top: labelY - half, bottom: labelY + half };
}

function goalRows(
  { figures, layout, ticks }: GrowthContent,
  obstacles: Obstacles,
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
) {
  const { goal } = figures;
  if (goal === undefined) return [];
  const { lower = ticks[0] ?? 0, upper = ticks.at(-1) ?? 0 } = goal;
  const band = {
    text: growthGoalText(goal, language),
    top: layout.y(upper),
    bottom: layout.y(lower),
    width: layout.average - Math.sqrt(measures.mark) * 2,
    height: layout.height,
  };
  const box = growthGoalPlace(band, obstacles, measures);
  const labelY = roundedPixels(box.top + (measures.label * lineHeights.label) / 2);
  const labelX = roundedPixels(box.left);
  return [{ lower, upper, text: box.lines.join('\n'), labelX, labelY }];
}
