import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { haloed } from '../../draw/haloed.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { OutcomePlace } from './outcomeData.js';

const words = (field: string) => ({ field, type: 'nominal' }) as const;

/**
 * The layers of the chart of plan against outcome, from back to front: axis, promises, the way from promise to outcome,
 * outcomes, words. Everything stands where its data say, in pixels.
 *
 * @example
 * const chart = planAgainstOutcomeChart(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')), { language: 'vi' });
 * Object(chart.spec['layer']).length // => 14
 */
export function outcomeLayers(place: OutcomePlace, measures: ChartMeasures): ChartLayer[] {
  return [...axisLayers(place, measures), ...markLayers(measures), ...wordLayers(place, measures)];
}

function axisLayers({ height }: OutcomePlace, measures: ChartMeasures): ChartLayer[] {
  const data = { name: 'ticks' };
  const label = { type: 'text', baseline: 'top', fontSize: measures.small } as const;
  const encoding = { x: pixels('x'), y: { value: height + measures.small * 0.5 }, text: words('text') };
  return [
    {
      data,
      mark: { type: 'rule', color: palette.grid },
      encoding: { x: pixels('x'), y: { value: 0 }, y2: { value: height } },
    },
    {
      data,
      transform: [{ filter: '!datum.promise' }],
      mark: { ...label, color: palette.muted },
      encoding,
    },
    {
      data,
      transform: [{ filter: 'datum.promise' }],
      mark: { ...label, color: palette.goalText, fontWeight: 600 },
      encoding,
    },
  ];
}

function markLayers({ stroke, mark: size }: ChartMeasures): ChartLayer[] {
  const data = { name: 'promises' };
  const outcomes = { name: 'outcomes' };
  const at = { x: pixels('x'), y: pixels('y') };
  return [
    {
      data,
      mark: { type: 'rect', color: palette.goal, opacity: 0.3 },
      encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('top'), y2: { field: 'bottom' } },
    },
    {
      data,
      mark: { type: 'rule', color: palette.goal, strokeWidth: stroke },
      encoding: { x: pixels('middle'), y: pixels('top'), y2: { field: 'bottom' } },
    },
    {
      data,
      mark: { type: 'rule', color: palette.ink, strokeWidth: stroke },
      encoding: { x: pixels('middle'), x2: { field: 'outcome' }, y: pixels('y') },
    },
    {
      data: outcomes,
      transform: [{ filter: '!datum.latest' }],
      mark: {
        type: 'point',
        filled: true,
        opacity: 1,
        size,
        fill: palette.paper,
        stroke: palette.muted,
        strokeWidth: stroke * 0.8,
      },
      encoding: at,
    },
    {
      data: outcomes,
      transform: [{ filter: 'datum.latest' }],
      mark: { type: 'point', filled: true, opacity: 1, size: size * 1.5, color: palette.ink },
      encoding: at,
    },
  ];
}

function wordLayers({ left, width }: OutcomePlace, measures: ChartMeasures): ChartLayer[] {
  const { label, small, margin } = measures;
  const text = { type: 'text', lineBreak: '\n', align: 'left', baseline: 'middle' } as const;
  const beside = { value: width + 1.6 * label };
  return [
    ...haloed({
      data: { name: 'outcomes' },
      mark: { ...text, align: 'center', fontSize: small * 0.95, color: palette.muted },
      encoding: { x: pixels('dateX'), y: pixels('dateY'), text: words('date') },
    }),
    {
      data: { name: 'names' },
      mark: { ...text, fontSize: label, lineHeight: label * lineHeights.label, color: palette.ink },
      encoding: { x: { value: margin - left }, y: pixels('y'), text: words('text') },
    },
    {
      data: { name: 'texts' },
      mark: {
        ...text,
        fontSize: label,
        lineHeight: label * lineHeights.label,
        fontWeight: 600,
        color: palette.ink,
      },
      encoding: { x: beside, y: pixels('outcomeY'), text: words('outcome') },
    },
    {
      data: { name: 'texts' },
      mark: { ...text, fontSize: small, lineHeight: small * lineHeights.label, color: palette.goalText },
      encoding: { x: beside, y: pixels('promiseY'), text: words('promise') },
    },
  ];
}
