import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { publishedMark } from '../../draw/publishedMark.js';
import { lineHeights, palette } from '../../draw/theme.js';
import { betweenLayer, endLabelLayers, goalNameLayer } from '../lines/lineLabelLayers.js';
import type { LineScales } from '../lines/lineScales.js';
import type { PerCapitaLayout } from './perCapitaLayout.js';

/** What the layers are drawn with. */
export interface LayerStyle {
  readonly scales: LineScales;
  readonly layout: PerCapitaLayout;
  readonly measures: ChartMeasures;
}

/**
 * The layers of the chart of GRDP per capita, from back to front: goal, lines, published figures, labels.
 *
 * They draw the named data `goal`, `paths`, `observed`, `ends`, `starts` and `between`. Labels stand where their rows
 * say, in pixels; everything else stands on the scales.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = perCapitaChart(result, { language: 'vi' });
 * Object(spec['layer']).length // => 15
 */
export function perCapitaLayers(style: LayerStyle): ChartLayer[] {
  return [...goalLayers(style), ...figureLayers(style), ...labelLayers(style)];
}

const text = { type: 'text', baseline: 'middle' } as const;

function goalLayers({ scales: { x, y }, layout, measures }: LayerStyle): ChartLayer[] {
  const data = { name: 'goal' };
  const span = { y: { ...y, field: 'lower' }, y2: { field: 'upper' } };
  return [
    {
      data,
      mark: { type: 'rect', color: palette.goal, opacity: 0.14 },
      encoding: { ...span, x: { value: 0 }, x2: { value: layout.width } },
    },
    {
      data,
      mark: { type: 'rule', color: palette.goal, strokeWidth: measures.stroke * 3 },
      encoding: { ...span, x },
    },
    goalNameLayer(measures),
  ];
}

function figureLayers({ scales: { x, y, colour, dash, shape }, measures }: LayerStyle): ChartLayer[] {
  const { mark: size, stroke } = measures;
  // What reaches the goal is drawn a little heavier.
  const width = { condition: { test: 'datum.strong', value: stroke * 1.3 }, value: stroke * 0.9 };
  return [
    {
      data: { name: 'paths' },
      mark: { type: 'line', strokeJoin: 'round' },
      encoding: { x, y, color: colour, strokeDash: dash, strokeWidth: width },
    },
    {
      data: { name: 'ends' },
      transform: [{ filter: "datum.series !== 'observed'" }],
      mark: { type: 'point', filled: true, opacity: 1, size, stroke: palette.paper, strokeWidth: stroke / 2 },
      encoding: { x, y, fill: colour, shape },
    },
    {
      data: { name: 'starts' },
      mark: { type: 'point', filled: true, opacity: 1, size, color: palette.ink },
      encoding: { x, y },
    },
    {
      data: { name: 'observed' },
      mark: publishedMark(measures),
      encoding: { x, y },
    },
  ];
}

function labelLayers(style: LayerStyle): ChartLayer[] {
  const { layout, measures } = style;
  const value = { field: 'valueText', type: 'nominal' } as const;
  const name = { field: 'name', type: 'nominal' } as const;
  const y = pixels('labelY');
  const startX = layout.firstYear - Math.sqrt(measures.mark);
  const below = measures.label * lineHeights.label;
  return [
    ...endLabelLayers('ends', style),
    {
      data: { name: 'starts' },
      mark: { ...text, align: 'right', fontWeight: 600 },
      encoding: { x: { value: startX }, y, text: value },
    },
    {
      data: { name: 'starts' },
      mark: { ...text, align: 'right', fontSize: measures.small, color: palette.muted, dy: below },
      encoding: { x: { value: startX }, y, text: name },
    },
    betweenLayer(measures),
  ];
}
