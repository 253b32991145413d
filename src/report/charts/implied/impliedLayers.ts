import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { palette } from '../../draw/theme.js';
import type { ImpliedColumns } from './impliedColumns.js';
import { impliedWordLayers } from './impliedWordLayers.js';

const words = (field: string) => ({ field, type: 'nominal' }) as const;

/** How a basis is drawn: filled dark, filled light with an outline, or an outline with gaps. */
const styles = [
  { bases: ['implied', 'required'], mark: { color: '#0072b2' } },
  { bases: ['target'], mark: { fill: '#f6d3bc', stroke: palette.goal, strokeWidth: 1.2 } },
  {
    bases: ['stated'],
    mark: { fill: palette.paper, stroke: palette.muted, strokeWidth: 1.2, strokeDash: [3, 2] },
  },
];

/**
 * The layers of the chart of implied values, from back to front: axes, ranges, the way to what came true, words.
 * Everything stands where its data say, in pixels.
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * impliedLayers(impliedColumns({ rows: [], heads }, chartSizes.slide), chartSizes.slide).length // => 20
 */
export function impliedLayers(columns: ImpliedColumns, measures: ChartMeasures): ChartLayer[] {
  return [
    ...axisLayers(columns, measures),
    ...rangeLayers(),
    ...markLayers(measures),
    ...impliedWordLayers(columns, measures),
  ];
}

function axisLayers({ width, right }: ImpliedColumns, { small, margin }: ChartMeasures): ChartLayer[] {
  const data = { name: 'ticks' };
  return [
    {
      data: { name: 'rules' },
      mark: { type: 'rule', color: palette.grid },
      encoding: { x: pixels('x'), x2: { value: width + right - margin }, y: pixels('y') },
    },
    {
      data,
      mark: { type: 'rule' },
      encoding: {
        x: pixels('x'),
        y: pixels('top'),
        y2: { field: 'bottom' },
        color: { condition: { test: 'datum.zero', value: palette.muted }, value: palette.grid },
      },
    },
    {
      data,
      mark: { type: 'text', baseline: 'top', fontSize: small * 0.95, color: palette.muted },
      encoding: { x: pixels('x'), y: pixels('y'), text: words('text') },
    },
  ];
}

function rangeLayers(): ChartLayer[] {
  const encoding = { x: pixels('from'), x2: { field: 'to' }, y: pixels('top'), y2: { field: 'bottom' } };
  return styles.map(({ bases, mark }) => ({
    data: { name: 'bars' },
    transform: [{ filter: { field: 'basis', oneOf: bases } }],
    mark: { type: 'rect', ...mark },
    encoding,
  }));
}

function markLayers({ stroke, mark: size }: ChartMeasures): ChartLayer[] {
  const at = { x: pixels('x'), y: pixels('y') };
  const point = { type: 'point', filled: true, opacity: 1, size: size * 1.15 } as const;
  return [
    ...(['lower', 'upper'] as const).map((end): ChartLayer => {
      const shape = end === 'lower' ? 'triangle-left' : 'triangle-right';
      return {
        data: { name: 'open' },
        transform: [{ filter: { field: 'end', equal: end } }],
        mark: { ...point, shape, color: palette.ink },
        encoding: at,
      };
    }),
    {
      data: { name: 'misses' },
      mark: { type: 'rule', color: palette.ink, strokeWidth: stroke * 0.7 },
      encoding: { x: pixels('from'), x2: { field: 'to' }, y: pixels('y') },
    },
    {
      data: { name: 'outcomes' },
      mark: {
        ...point,
        shape: 'diamond',
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: stroke * 0.5,
      },
      encoding: at,
    },
  ];
}
