import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { ImpliedColumns } from './impliedColumns.js';

const words = (field: string) => ({ field, type: 'nominal' }) as const;

/**
 * The layers of the words of the chart of implied values: heads, names, and the columns beside the axes. The line that
 * the title speaks of is written heavier.
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * impliedWordLayers(impliedColumns({ rows: [], heads }, chartSizes.slide), chartSizes.slide).length // => 10
 */
export function impliedWordLayers({ at }: ImpliedColumns, { small }: ChartMeasures): ChartLayer[] {
  const text = { type: 'text', lineBreak: '\n', align: 'left', baseline: 'middle', fontSize: small } as const;
  const end = { ...text, align: 'right' } as const;
  const placed = { x: pixels('x'), y: pixels('y'), text: words('text') };
  const data = { name: 'cells' };
  const cell = (key: keyof typeof at) => ({ x: { value: at[key] }, y: pixels('y'), text: words(key) });
  const weights = [
    { filter: '!datum.strong', fontWeight: 400 },
    { filter: 'datum.strong', fontWeight: 600 },
  ] as const;
  const goal = { test: "datum.kind === 'target'", value: palette.goalText };
  const unknown = { test: '!datum.known', value: palette.muted };
  return [
    ...(['!datum.end', 'datum.end'] as const).map(
      (filter): ChartLayer => ({
        data: { name: 'heads' },
        transform: [{ filter }],
        mark: { ...(filter === 'datum.end' ? end : text), fontWeight: 600, color: palette.muted },
        encoding: placed,
      }),
    ),
    ...weights.flatMap(({ filter, fontWeight }): ChartLayer[] => {
      const transform = [{ filter }];
      const lineHeight = small * lineHeights.label;
      return [
        { data: { name: 'names' }, transform, mark: { ...text, lineHeight, fontWeight }, encoding: placed },
        { data, transform, mark: { ...end, fontWeight }, encoding: cell('span') },
        {
          data,
          transform,
          mark: { ...end, fontWeight },
          encoding: { ...cell('came'), color: { condition: unknown, value: palette.ink } },
        },
      ];
    }),
    {
      data,
      mark: text,
      encoding: { ...cell('basis'), color: { condition: goal, value: palette.muted } },
    },
    { data, mark: { ...text, color: palette.muted }, encoding: cell('vintage') },
  ];
}
