import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { publishedMark } from '../../draw/publishedMark.js';
import { palette } from '../../draw/theme.js';
import { betweenLayer, endLabelLayers, goalNameLayer } from '../lines/lineLabelLayers.js';
import type { LineScales } from '../lines/lineScales.js';
import type { GrowthLayout } from './growthLayout.js';

/** What the layers of the chart of growth are drawn with. */
export interface GrowthLayerStyle {
  readonly scales: LineScales;
  readonly layout: GrowthLayout;
  readonly measures: ChartMeasures;
  /** What stands under the averages. */
  readonly averageName: string;
}

/**
 * The layers of the chart of growth, from back to front: goal, lines, averages, published figures, labels.
 *
 * They draw the named data `goal`, `paths`, `links`, `observed`, `averages` and `between`. The goal is pale over the
 * years and strong over the averages, which alone it speaks of.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = growthChart(result, { language: 'vi' });
 * Object(spec['layer']).length // => 16
 */
export function growthLayers(style: GrowthLayerStyle): ChartLayer[] {
  return [...goalLayers(style), ...figureLayers(style), ...labelLayers(style)];
}

function goalLayers({ scales: { y }, layout, measures }: GrowthLayerStyle): ChartLayer[] {
  const data = { name: 'goal' };
  const mark = Math.sqrt(measures.mark);
  const band = (from: number, to: number, opacity: number): ChartLayer => ({
    data,
    mark: { type: 'rect', color: palette.goal, opacity },
    encoding: {
      y: { ...y, field: 'lower' },
      y2: { field: 'upper' },
      x: { value: from },
      x2: { value: to },
    },
  });
  return [
    band(0, layout.average - mark, 0.1),
    band(layout.average - mark, layout.average + mark, 0.42),
    goalNameLayer(measures),
  ];
}

function figureLayers({ scales, layout, measures }: GrowthLayerStyle): ChartLayer[] {
  const { x, y, colour, dash, shape } = scales;
  const { mark: size, stroke } = measures;
  const average = { value: layout.average };
  const published = publishedMark(measures);
  const point = { type: 'point', filled: true, opacity: 1, size } as const;
  return [
    {
      data: { name: 'links' },
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.45 },
      encoding: {
        x: { value: layout.years[1] },
        x2: average,
        y,
        y2: { field: 'average' },
        color: colour,
      },
    },
    {
      data: { name: 'paths' },
      mark: { type: 'line', strokeJoin: 'round', strokeWidth: stroke },
      encoding: { x, y, color: colour, strokeDash: dash },
    },
    {
      data: { name: 'paths' },
      mark: { ...point, size: size * 0.4 },
      encoding: { x, y, fill: colour, shape },
    },
    {
      data: { name: 'averages' },
      transform: [{ filter: "datum.series !== 'observed'" }],
      mark: { ...point, stroke: palette.paper, strokeWidth: stroke / 2 },
      encoding: { x: average, y, fill: colour, shape },
    },
    { data: { name: 'observed' }, mark: published, encoding: { x, y } },
    {
      data: { name: 'averages' },
      transform: [{ filter: "datum.series === 'observed'" }],
      mark: published,
      encoding: { x: average, y },
    },
  ];
}

function labelLayers(style: GrowthLayerStyle): ChartLayer[] {
  const { layout, measures, averageName } = style;
  return [
    ...endLabelLayers('averages', style),
    betweenLayer(measures),
    {
      data: { values: [{}] },
      mark: {
        type: 'text',
        baseline: 'top',
        text: averageName,
        align: 'center',
        fontSize: measures.small,
        fontWeight: 600,
      },
      encoding: { x: { value: layout.average }, y: { value: layout.height + measures.small * 0.5 } },
    },
  ];
}
