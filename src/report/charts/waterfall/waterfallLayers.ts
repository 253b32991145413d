import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import { decimalsOf } from '../../language/numberText.js';

/** What the layers of the waterfall are drawn with. */
export interface WaterfallStyle {
  readonly ticks: readonly number[];
  readonly measures: ChartMeasures;
}

const colours = { level: '#3d4b59', adds: '#0072b2', takes: '#b0478c' } as const;
const kinds = ['level', 'adds', 'takes'] as const;
const text = { type: 'text', baseline: 'middle' } as const;
const words = (field: string) => ({ field, type: 'nominal' }) as const;

/**
 * The layers of the waterfall, from back to front: goal, links, bars, words.
 *
 * What adds is a full bar, what takes away a hollow one: they can be told apart without colour.
 *
 * @example
 * waterfallLayers({ ticks: [0, 1000, 2000], measures: chartSizes.slide }).length // => 10
 */
export function waterfallLayers(style: WaterfallStyle): ChartLayer[] {
  return [...goalLayers(style), ...barLayers(style), ...wordLayers(style)];
}

function scaleOf({ ticks }: WaterfallStyle) {
  const decimals = Math.max(...ticks.map(decimalsOf));
  return {
    type: 'quantitative' as const,
    scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0], nice: false, zero: false },
    axis: { values: [...ticks], format: `,.${decimals}f`, grid: true },
  };
}

const across = { x: pixels('left'), x2: { field: 'right' } } as const;

function goalLayers(style: WaterfallStyle): ChartLayer[] {
  const data = { name: 'goal' };
  const y = scaleOf(style);
  const edge = (field: string): ChartLayer => ({
    data,
    mark: { type: 'rule', color: palette.goal, strokeWidth: style.measures.stroke * 0.6 },
    encoding: { ...across, y: { ...y, field } },
  });
  return [
    {
      data,
      mark: { type: 'rect', color: palette.goal, opacity: 0.16 },
      encoding: { ...across, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
    },
    edge('lower'),
    edge('upper'),
    {
      data,
      mark: {
        ...text,
        align: 'left',
        color: palette.goalText,
        fontWeight: 600,
        lineBreak: '\n',
        lineHeight: style.measures.label * lineHeights.label,
      },
      encoding: { x: pixels('labelX'), y: pixels('labelY'), text: words('text') },
    },
  ];
}

function barLayers(style: WaterfallStyle): ChartLayer[] {
  const { stroke } = style.measures;
  const y = scaleOf(style);
  const colour = (range: string[]) =>
    ({ ...words('kind'), legend: null, scale: { domain: [...kinds], range } }) as const;
  return [
    {
      data: { name: 'links' },
      mark: { type: 'rule', color: palette.muted, strokeWidth: stroke * 0.5 },
      encoding: { ...across, y: { ...y, field: 'value' } },
    },
    {
      data: { name: 'bars' },
      mark: { type: 'rect', strokeWidth: stroke * 0.8 },
      encoding: {
        ...across,
        y: { ...y, field: 'from' },
        y2: { field: 'to' },
        fill: colour([colours.level, colours.adds, palette.paper]),
        stroke: colour([colours.level, colours.adds, colours.takes]),
      },
    },
  ];
}

function wordLayers({ measures }: WaterfallStyle): ChartLayer[] {
  const data = { name: 'bars' };
  const x = pixels('middle');
  const value = { x, y: pixels('valueY'), text: words('valueText') };
  return [
    {
      data,
      transform: [{ filter: 'datum.inside' }],
      mark: { ...text, fontWeight: 600, color: palette.paper },
      encoding: value,
    },
    {
      data,
      transform: [{ filter: '!datum.inside' }],
      mark: { ...text, fontWeight: 600 },
      encoding: {
        ...value,
        color: {
          ...words('kind'),
          legend: null,
          scale: { domain: [...kinds], range: [colours.level, colours.adds, colours.takes] },
        },
      },
    },
    {
      data,
      mark: { ...text, lineBreak: '\n', lineHeight: measures.label * lineHeights.label },
      encoding: { x, y: pixels('nameY'), text: words('name') },
    },
    {
      data,
      mark: { ...text, color: palette.muted, fontSize: measures.small },
      encoding: { x, y: pixels('detailY'), text: words('detail') },
    },
  ];
}
