import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { haloed } from '../../draw/haloed.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { StripPlace } from './realismStripData.js';

const words = (field: string) => ({ field, type: 'nominal' }) as const;
const text = { type: 'text', lineBreak: '\n', align: 'left', baseline: 'middle' } as const;
const dots = { name: 'dots' };

/**
 * The layers of the realism strip, from back to front: ranges of the past, lines, the past itself, dots, words.
 *
 * @example
 * const chart = realismStripChart(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')), { language: 'vi' });
 * Object(chart.spec['layer']).length // => 14
 */
export function realismStripLayers(place: StripPlace, measures: ChartMeasures): ChartLayer[] {
  return [...markLayers(place, measures), ...wordLayers(place, measures)];
}

function markLayers(
  { height, head }: StripPlace,
  { small, stroke, mark: size }: ChartMeasures,
): ChartLayer[] {
  const at = { x: pixels('x'), y: pixels('y') };
  const filled = {
    type: 'point',
    filled: true,
    opacity: 1,
    size,
    strokeWidth: stroke * 0.8,
    stroke: palette.ink,
  } as const;
  return [
    {
      data: { name: 'bands' },
      mark: { type: 'rect', color: palette.grid },
      encoding: { x: pixels('from'), x2: { field: 'to' }, y: { value: head }, y2: { value: height } },
    },
    {
      data: { name: 'lines' },
      mark: { type: 'rule', color: palette.grid, strokeWidth: 1 },
      encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
    },
    {
      data: { name: 'past' },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 1 },
      encoding: { x: pixels('x'), y: { value: height }, y2: { value: height - small * 0.7 } },
    },
    {
      data: { name: 'other' },
      mark: {
        type: 'point',
        shape: 'diamond',
        filled: true,
        opacity: 1,
        size: size * 0.7,
        fill: palette.paper,
        stroke: palette.muted,
        strokeWidth: stroke * 0.6,
      },
      encoding: { x: pixels('x'), y: { value: height - small * 0.4 } },
    },
    {
      data: dots,
      transform: [{ filter: '!datum.bold' }],
      mark: { ...filled, fill: palette.paper },
      encoding: at,
    },
    {
      data: dots,
      transform: [{ filter: 'datum.bold' }],
      mark: { ...filled, fill: palette.ink },
      encoding: at,
    },
  ];
}

function wordLayers({ left, height }: StripPlace, { label, small, margin }: ChartMeasures): ChartLayer[] {
  const value = { ...text, fontSize: small, color: palette.ink } as const;
  const valueAt = { x: pixels('textX'), y: pixels('y'), text: words('text') };
  const heads = { name: 'heads' };
  return [
    ...haloed({ data: dots, transform: [{ filter: '!datum.beyond' }], mark: value, encoding: valueAt }),
    ...haloed({
      data: dots,
      transform: [{ filter: 'datum.beyond' }],
      mark: { ...value, align: 'right' },
      encoding: valueAt,
    }),
    {
      data: heads,
      mark: {
        ...text,
        baseline: 'bottom',
        fontSize: small,
        fontWeight: 600,
        lineHeight: small * lineHeights.label,
      },
      encoding: { x: pixels('x'), y: pixels('headY'), text: words('head') },
    },
    {
      data: heads,
      mark: {
        ...text,
        baseline: 'top',
        fontSize: small * 0.95,
        color: palette.muted,
        lineHeight: small * lineHeights.label,
      },
      encoding: { x: pixels('x'), y: { value: height + small * 0.4 }, text: words('foot') },
    },
    {
      data: { name: 'names' },
      mark: { ...text, fontSize: label, lineHeight: label * lineHeights.label },
      encoding: { x: { value: margin - left }, y: pixels('y'), text: words('text') },
    },
  ];
}
