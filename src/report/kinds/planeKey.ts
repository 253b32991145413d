import type { Layer } from '../draw/frame.js';
import { pixels, textMark, words } from '../draw/marks.js';
import { pixel } from '../draw/place.js';
import type { SeriesStyle } from '../draw/series.js';
import { clipped } from '../draw/text.js';
import { lineHeights, type Measures, palette } from '../draw/theme.js';

/** A point with all that is said of it. */
interface Named {
  readonly name: string;
  readonly label?: ((name: string) => string) | undefined;
  readonly style?: SeriesStyle | undefined;
}

/** The names of points in a list under the plot, each behind its mark; empty where names stand beside the points. */
export interface PlaneKey {
  readonly rows: readonly object[];
  /** What the list takes under the name of the axis, in pixels. */
  readonly height: number;
}

/** How much higher a line of the list is than one of words: what stands in it is touched. */
const apart = 1.15;

/**
 * The list of a narrow plane, on which names would cover one another: beside its points there are figures only.
 *
 * @param room - Left end of the picture and lower end of what stands above the list, from the corner of the plot.
 */
export function planeKey(
  points: readonly Named[],
  { left, top }: { readonly left: number; readonly top: number },
  { small, width, margin, isNarrow }: Measures,
): PlaneKey {
  const line = small * lineHeights.label * apart;
  const shown = isNarrow ? points.filter(({ label }) => label !== undefined) : [];
  const rows = shown.map(({ name, label = (text) => text, style }, position) => {
    const room = { width: width - 2 * margin - small * 1.5, size: small };
    const whole = label(name);
    const [text = ''] = clipped(whole, room, 1);
    return {
      text,
      colour: style?.colour ?? palette.muted,
      shape: style?.shape ?? 'circle',
      markX: pixel(left + small * 0.5),
      x: pixel(left + small * 1.5),
      y: pixel(top + line * (position + 0.5)),
    };
  });
  return { rows, height: rows.length === 0 ? 0 : Math.ceil(line * (rows.length + 0.4)) };
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
