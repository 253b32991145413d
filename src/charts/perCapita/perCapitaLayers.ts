import type { ChartLayer } from '../../drawing/chartFrame.js';
import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { lineHeights, palette } from '../../drawing/theme.js';
import type { PerCapitaLayout } from './perCapitaLayout.js';
import type { perCapitaScales } from './perCapitaScales.js';

/** What the layers are drawn with. */
export interface LayerStyle {
  readonly scales: ReturnType<typeof perCapitaScales>;
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
const inLines = ({ label }: ChartMeasures) =>
  ({ lineBreak: '\n', lineHeight: label * lineHeights.label }) as const;
const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;

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
    {
      data,
      mark: { ...text, ...inLines(measures), align: 'left', color: palette.goalText, fontWeight: 600 },
      encoding: { x: pixels('labelX'), y: pixels('labelY'), text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function figureLayers({ scales: { x, y, colour, dash, shape, width }, measures }: LayerStyle): ChartLayer[] {
  const { mark: size, stroke } = measures;
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
      mark: {
        type: 'point',
        shape: 'diamond',
        opacity: 1,
        size: size * 1.2,
        fill: palette.paper,
        stroke: palette.ink,
        strokeWidth: stroke * 0.8,
      },
      encoding: { x, y },
    },
  ];
}

function labelLayers({ scales: { colour }, layout, measures }: LayerStyle): ChartLayer[] {
  const value = { field: 'valueText', type: 'nominal' } as const;
  const name = { field: 'name', type: 'nominal' } as const;
  const y = pixels('labelY');
  const weight = (strong: boolean) => ({ filter: `datum.strong === ${strong}` });
  const startX = layout.firstYear - Math.sqrt(measures.mark);
  const below = measures.label * lineHeights.label;
  return [
    {
      data: { name: 'ends' },
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
      data: { name: 'ends' },
      mark: { ...text, align: 'right', fontWeight: 600 },
      encoding: { x: { value: layout.valueEnd }, y, text: value, color: colour },
    },
    ...[false, true].map(
      (strong): ChartLayer => ({
        data: { name: 'ends' },
        transform: [weight(strong)],
        mark: { ...text, ...inLines(measures), align: 'left', fontWeight: strong ? 600 : 400 },
        encoding: { x: { value: layout.nameStart }, y, text: name },
      }),
    ),
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
    {
      data: { name: 'between' },
      mark: { ...text, align: 'left', fontSize: measures.small },
      encoding: { x: pixels('labelX'), y, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
