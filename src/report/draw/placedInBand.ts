import { type Box, type Ground, isFree } from './place.js';
import { type TextRoom, textWidth, widestOf, wrapped } from './text.js';
import { lineHeights, type Measures } from './theme.js';

/** The band of a target in the picture, and its name. */
export interface NamedBand {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** Width and height of the plot. */
  readonly width: number;
  readonly height: number;
}

const steps = 16;

/**
 * Where the name of a band stands: in it, over it or under it, in one line or in two, at its ends or else between them,
 * and further away where all of that is taken, at last in three short lines; the first of these places that is free, or the
 * first.
 *
 * @unit pixels
 */
export function placedInBand(
  { text, top, bottom, width, height }: NamedBand,
  ground: Ground,
  measures: Measures,
): Box & { readonly lines: readonly string[] } {
  const line = measures.label * lineHeights.label;
  const margin = measures.label * 0.5;
  const gap = measures.label * 0.2;
  const along = (lines: readonly string[], from: number) => {
    const length = Math.max(...lines.map((words) => textWidth(words, measures.label)));
    const room = Math.max(0, width - length - 2 * margin);
    return [0, steps, ...Array.from({ length: steps - 1 }, (_, step) => step + 1)].map((step) => {
      const left = margin + (room * step) / steps;
      return { lines, left, right: left + length, top: from, bottom: from + lines.length * line };
    });
  };
  const room = { width: width - 2 * margin, size: measures.label, balanced: true };
  const fitting = [[text], text.split(/(?<=:) /)].filter((lines) => widestOf(lines, room.size) <= room.width);
  const variants = fitting.length === 0 ? [wrapped(text, room)] : fitting;
  const [shortest = []] = variants;
  const isWithin = bottom - top >= measures.label * (shortest.length * lineHeights.label - 0.15);
  const within = isWithin ? along(shortest, (top + bottom - shortest.length * line) / 2) : [];
  const beyond = (lines: readonly string[], far: number) => [
    along(lines, top - gap - (lines.length + far) * line),
    along(lines, bottom + gap + far * line),
  ];
  const whole = [0, 1, 2, 3, 4];
  const rows = [within, ...whole.flatMap((far) => variants.flatMap((lines) => beyond(lines, far)))];
  const halves = whole.flatMap((far) => [far, far + 0.5]);
  const narrow = halves.flatMap((far) => beyond(inThreeLines(text, room), far));
  const places = [
    ...rows.flatMap((row) => row.slice(0, 2)),
    ...rows.flatMap((row) => row.slice(2)),
    ...narrow.flat(),
  ];
  const inside = places.filter((place) => place.top >= -line && place.bottom <= height);
  const [first = { lines: shortest, left: margin, right: width, top: top - line, bottom: top }] = inside;
  return inside.find((place) => isFree(place, ground)) ?? first;
}

/** Of what is said before the colon two lines, and one of what is said behind it, where there is room for that. */
function inThreeLines(text: string, room: TextRoom): readonly string[] {
  const [what = '', bounds] = text.split(/(?<=:) /);
  if (bounds === undefined) return wrapped(text, room);
  const width = Math.max(textWidth(bounds, room.size), 0.65 * textWidth(what, room.size));
  return width > room.width ? wrapped(text, room) : [...wrapped(what, { ...room, width }), bounds];
}
