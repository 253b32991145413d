import { pixel } from '../draw/place.js';
import { clipped, widestOf, wrapped } from '../draw/text.js';
import { lineHeights, type Measures } from '../draw/theme.js';

/** What stands to the left of a row. */
export interface RowName {
  readonly name: string;
  /** Said under the name in small letters. */
  readonly detail?: string | undefined;
}

/** Most of the picture that names may take across; a longer name is broken, and cut at the end of its last line. */
const mostForNames = 0.36;
/** Lines of a name in a narrow picture, which grows higher for them, and of what is said under a name. */
const [manyLines, mostForDetail] = [6, 2];
/** Space between two rows, in lines. */
const apart = 0.35;

/**
 * Names of rows in lines, in the largest letters that leave all of them room; their heights are counted in lines of
 * text from the top of the plot.
 *
 * @param height - that the rows have at hand, in pixels; they take more where it is too little
 */
export function rowNames(names: readonly RowName[], height: number, measures: Measures) {
  const most = measures.width * mostForNames;
  const details = names.map(({ detail = '' }) =>
    detail === ''
      ? []
      : clipped(detail, { width: most, size: measures.small, balanced: true }, mostForDetail),
  );
  const detailed = Math.max(0, ...details.map(({ length }) => length));
  const sets = [measures.label, measures.small].map((size) => {
    const lines = Math.floor(height / names.length / (size * lineHeights.label) - apart);
    const room = measures.isNarrow ? manyLines : Math.max(1, Math.min(3, lines - detailed));
    const fits = names.every(({ name }) => wrapped(name, { width: most, size }).length <= room);
    return { size, room, fits: fits && (measures.isNarrow || lines > detailed) };
  });
  const { size, room } = sets.find(({ fits }) => fits) ?? { size: measures.small, room: sets[1]?.room ?? 1 };
  const shown = names.map(({ name }, row) => ({
    name,
    label: clipped(name, { width: most, size, balanced: true }, room),
    detail: details[row] ?? [],
  }));
  const lineHeight = size * lineHeights.label;
  const needed = Math.max(...shown.map(({ label }) => label.length)) + detailed + apart;
  const slot = Math.max(needed, height / names.length / lineHeight);
  return {
    size,
    lineHeight,
    lines: slot * names.length,
    height: slot * names.length * lineHeight,
    width: Math.max(
      widestOf(
        shown.flatMap(({ label }) => label),
        size,
      ),
      widestOf(
        shown.flatMap(({ detail }) => detail),
        measures.small,
      ),
    ),
    rows: shown.map(({ name, label, detail }, row) => {
      const own = label.length + detail.length;
      const first = slot * (row + 0.5) - (own - 1) / 2;
      return {
        name,
        label: label.join('\n'),
        labelAt: pixel(first),
        detail: detail.join('\n'),
        detailAt: pixel(first + label.length),
        top: pixel(slot * (row + 0.2)),
        middle: pixel(slot * (row + 0.5)),
        bottom: pixel(slot * (row + 0.8)),
      };
    }),
  };
}
