import type { ChartLayer } from '../../drawing/chartFrame.js';
import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { lineHeights, palette } from '../../drawing/theme.js';
import type { GrowthLayout } from './growthLayout.js';
import type { growthScales } from './growthScales.js';

/** What the layers of the chart of growth are drawn with. */
export interface GrowthLayerStyle {
  readonly scales: ReturnType<typeof growthScales>;
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

const text = { type: 'text', baseline: 'middle' } as const;
const inLines = ({ label }: ChartMeasures) =>
  ({ lineBreak: '\n', lineHeight: label * lineHeights.label }) as const;
const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

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
    {
      data,
      mark: { ...text, ...inLines(measures), align: 'left', color: palette.goalText, fontWeight: 600 },
      encoding: { x: pixels('labelX'), y: pixels('labelY'), text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function figureLayers({ scales, layout, measures }: GrowthLayerStyle): ChartLayer[] {
  const { x, y, colour, dash, shape } = scales;
  const { mark: size, stroke } = measures;
  const average = { value: layout.average };
  const diamond = {
    type: 'point',
    shape: 'diamond',
    opacity: 1,
    size: size * 1.2,
    fill: palette.paper,
    stroke: palette.ink,
    strokeWidth: stroke * 0.8,
  } as const;
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
    { data: { name: 'observed' }, mark: diamond, encoding: { x, y } },
    {
      data: { name: 'averages' },
      transform: [{ filter: "datum.series === 'observed'" }],
      mark: diamond,
      encoding: { x: average, y },
    },
  ];
}

function labelLayers({ scales: { colour }, layout, measures, averageName }: GrowthLayerStyle): ChartLayer[] {
  const y = pixels('labelY');
  const data = { name: 'averages' };
  const ofWeight = (strong: boolean): ChartLayer => ({
    data,
    transform: [{ filter: `datum.strong === ${strong}` }],
    mark: { ...text, ...inLines(measures), align: 'left', fontWeight: strong ? 600 : 400 },
    encoding: { x: { value: layout.nameStart }, y, text: { field: 'name', type: 'nominal' } },
  });
  return [
    {
      data,
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
      encoding: {
        x: { value: layout.leaderStart },
        x2: { value: layout.leaderEnd },
        y: pixels('pointY'),
        y2: { field: 'labelY' },
        color: colour,
      },
    },
    {
      data,
      mark: { ...text, align: 'right', fontWeight: 600 },
      encoding: {
        x: { value: layout.valueEnd },
        y,
        text: { field: 'valueText', type: 'nominal' },
        color: colour,
      },
    },
    ofWeight(false),
    ofWeight(true),
    {
      data: { name: 'between' },
      mark: { ...text, align: 'left', fontSize: measures.small },
      encoding: { x: pixels('labelX'), y, text: { field: 'text', type: 'nominal' } },
    },
    {
      data: { values: [{}] },
      mark: {
        ...text,
        text: averageName,
        align: 'center',
        baseline: 'top',
        fontSize: measures.small,
        fontWeight: 600,
      },
      encoding: { x: { value: layout.average }, y: { value: layout.height + measures.small * 0.5 } },
    },
  ];
}
