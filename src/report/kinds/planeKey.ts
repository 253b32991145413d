import type { Layer } from '../draw/frame.js';
import { pixels, textMark, words } from '../draw/marks.js';
import { pixel } from '../draw/place.js';
import { clipped, textWidth, widestOf } from '../draw/text.js';
import { isOfGivenHeight, lineHeights, type Measures, palette } from '../draw/theme.js';
import type { PlanePoint } from './planePoints.js';

/** The names of points in a list under the plot, each behind its mark. */
export interface PlaneKey {
  /** What the list takes under the name of the axis, in pixels; 0 where there is none. */
  readonly height: number;
  /** What it draws, by its upper left corner. */
  readonly rowsAt: (corner: { readonly left: number; readonly top: number }) => readonly object[];
}

/** How much higher a line of the list is than one of words: what stands in it is touched. */
const apart = 1.15;

/**
 * The list of a plane on which names would cover one another: beside its points there are figures only.
 *
 * It has as many columns as its longest name leaves room for: one on a telephone, two at least on a slide, whose height
 * is given.
 */
export function planeKey(points: readonly PlanePoint[], measures: Measures): PlaneKey {
  const { small, width, margin, isNarrow } = measures;
  const line = small * lineHeights.label * apart;
  const [behind, between] = [small * 1.5, small * 1.5];
  const across = width - 2 * margin;
  const named = points.flatMap(({ label, ...point }) => (label === undefined ? [] : [{ ...point, label }]));
  const widest = widestOf(
    named.map(({ name, label }) => label(name)),
    small,
  );
  const least = isOfGivenHeight(measures) ? 2 : 1;
  const most = isNarrow ? 1 : Math.max(least, Math.floor((across + between) / (behind + widest + between)));
  const each = Math.ceil(named.length / most);
  const columns = Math.ceil(named.length / Math.max(1, each));
  const column = (across + between) / Math.max(1, columns);
  const set = named.map(({ name, label, style }, position) => {
    // The figure stays whole, however long the name is.
    const room = column - between - behind - textWidth(label(''), small);
    const [text = ''] = clipped(name, { width: room, size: small }, 1);
    return {
      text: label(text),
      colour: style?.colour ?? palette.muted,
      shape: style?.shape ?? 'circle',
      x: column * Math.floor(position / each),
      y: line * ((position % each) + 0.5),
    };
  });
  return {
    height: each === 0 ? 0 : Math.ceil(line * (each + 0.4)),
    rowsAt: ({ left, top }) =>
      set.map(({ x, y, ...row }) => ({
        ...row,
        markX: pixel(left + x + small * 0.5),
        x: pixel(left + x + behind),
        y: pixel(top + y),
      })),
  };
}

/** The layers of the list, which draw the named data `key`. */
export function keyLayers(measures: Measures): Layer[] {
  const data = { name: 'key' };
  return [
    {
      data,
      mark: { type: 'point', filled: true, opacity: 1, size: measures.mark * 1.2 },
      encoding: {
        x: pixels('markX'),
        y: pixels('y'),
        fill: { ...words('colour'), scale: null },
        shape: { ...words('shape'), scale: null },
      },
    },
    {
      data,
      mark: textMark(measures, { size: measures.small, color: palette.ink }),
      encoding: { x: pixels('x'), y: pixels('y'), text: words('text') },
    },
  ];
}
