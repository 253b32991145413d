import type { Layer } from '../draw/frame.js';
import { pixels, textMark, withHalo, words } from '../draw/marks.js';
import { type Measures, palette } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';

/** What the layers of a plane are drawn on. */
export interface PlaneGround {
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly headings: readonly string[];
  /** The edges of the band that are lines, and no ends of the axis. */
  readonly edges: readonly ('lower' | 'upper')[];
}

// The colour of the target at 22 % on paper, opaque so that words in the band have a halo of the same colour.
const bandColour = '#f6dcc7';

/**
 * The layers of a plane, from back to front: band, strip, edges, leaders, points, words.
 *
 * They draw the named data `band`, `lowerEdge`, `upperEdge`, `strip`, `leaders`, `points`, `axes`, `stripName`, `names` and `bandName`.
 */
export function planeLayers({ xTicks, yTicks, headings, edges }: PlaneGround, measures: Measures): Layer[] {
  const [x, y] = [scaleOf('x', xTicks), scaleOf('y', yTicks)];
  const { stroke, mark } = measures;
  const place = {
    x: pixels('fromX'),
    y: pixels('fromY'),
    x2: { field: 'toX' },
    y2: { field: 'toY' },
  } as const;
  const pointLayer = (filter: string, size: number): Layer => ({
    data: { name: 'points' },
    transform: [{ filter }],
    mark: { type: 'point', filled: true, opacity: 1, size, stroke: palette.paper, strokeWidth: 1 },
    encoding: {
      x,
      y,
      fill: { ...words('colour'), scale: null },
      shape: { ...words('shape'), scale: null },
      tooltip: headings.map((title, position) => ({ ...words(`tip${position}`), title })),
    },
  });
  return [
    {
      data: { name: 'band' },
      mark: { type: 'area', orient: 'horizontal', color: bandColour },
      encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y },
    },
    ...(['x', 'y'] as const).flatMap((axis): Layer[] => {
      const ticks = axis === 'x' ? xTicks : yTicks;
      if ((ticks[0] ?? 0) >= 0 || (ticks.at(-1) ?? 0) < 0) return [];
      const zero = { type: 'rule', color: palette.muted, strokeWidth: stroke / 2 } as const;
      return [
        {
          data: { values: [{ at: 0 }] },
          mark: zero,
          encoding: { [axis]: { ...(axis === 'x' ? x : y), field: 'at' } },
        },
      ];
    }),
    ...['from', 'to'].map((field): Layer => {
      const look = { color: palette.target, strokeWidth: stroke / 2, strokeDash: [6, 5] };
      const rule = { type: 'rule' as const, ...look };
      return { data: { name: 'strip' }, mark: rule, encoding: { x: { ...x, field } } };
    }),
    ...edges.map((field): Layer => {
      const line = { type: 'line', color: palette.target, strokeWidth: stroke } as const;
      const order = { field: 'y', type: 'quantitative' } as const;
      return { data: { name: `${field}Edge` }, mark: line, encoding: { x: { ...x, field }, y, order } };
    }),
    pointLayer('!datum.isNamed', mark * 0.6),
    {
      data: { name: 'leaders' },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 1 },
      encoding: place,
    },
    pointLayer('datum.isNamed', mark * 1.2),
    ...wordLayers('axes', { color: palette.muted }, measures),
    ...wordLayers('stripName', { color: palette.targetText }, measures),
    ...wordLayers('names', { color: palette.ink }, measures),
    ...wordLayers('bandName', { color: palette.targetText, bold: true, align: 'center' }, measures),
  ];
}

function scaleOf(field: 'x' | 'y', ticks: readonly number[]) {
  const axis = { values: [...ticks], grid: true, format: `,.${Math.max(...ticks.map(digitsOf))}f` };
  const domain: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  return { field, type: 'quantitative' as const, scale: { domain, nice: false, zero: false }, axis };
}

/** Words in a halo of their ground, so that no line runs through them. */
function wordLayers(
  name: string,
  {
    color,
    bold = false,
    align = 'left',
  }: { readonly color: string; readonly bold?: boolean; readonly align?: 'left' | 'center' },
  measures: Measures,
): Layer[] {
  const encoding = { x: pixels('x'), y: pixels('y'), text: words('text') };
  const turned = { ...encoding, angle: { field: 'angle', type: 'quantitative', scale: null } } as const;
  const mark = textMark(measures, { size: measures.small, bold, color, align });
  const isInBand = name === 'bandName';
  const layer = { data: { name }, mark, encoding: isInBand ? turned : encoding };
  return withHalo(layer, isInBand ? bandColour : palette.paper);
}
