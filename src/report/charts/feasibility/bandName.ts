import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { Box } from '../../draw/freePlace.js';
import type { MapBand } from './mapBand.js';

/** What the name of the goal's band is placed by, in pixels. */
export interface BandNameRoom {
  readonly width: number;
  readonly height: number;
  /** Font size. */
  readonly size: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where lines stand across the whole height. */
  readonly uprights: readonly number[];
}

/** The name of the band: its middle, its slope, and the places it covers. */
export interface BandName {
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/**
 * Where the name of the goal's band stands: along the band and in it, clear of points, and of upright lines where it can;
 * a band too narrow for words has them over it.
 *
 * @unit pixels
 *
 * @example
 * const edges = [[{ x: 0, y: 140 }, { x: 400, y: 140 }], [{ x: 0, y: 100 }, { x: 400, y: 100 }]];
 * const band = mapBand(edges, 200);
 * bandName('Goal', band, { width: 400, height: 200, size: 10, points: [], uprights: [] }).y // => 120
 */
export function bandName(text: string, band: MapBand, room: BandNameRoom): BandName {
  const { width, size } = room;
  const length = estimatedTextWidth(text, size) + size;
  const isNarrow = band.lowerAt(width / 2) - band.upperAt(width / 2) < size * 2;
  const rise = band.lowerAt(width / 2 + 1) - band.lowerAt(width / 2);
  const across = length / Math.sqrt(1 + rise * rise);
  const names = Array.from({ length: Math.max(1, Math.floor((width - across) / 4)) }, (_, step) => {
    const x = across / 2 + step * 4;
    const centre = (band.upperAt(x) + band.lowerAt(x)) / 2;
    const y = isNarrow ? band.upperAt(x) - size : centre;
    const boxes = [-0.4, -0.2, 0, 0.2, 0.4].map((share): Box => {
      const [atX, atY] = [x + across * share, y + across * share * rise];
      return { left: atX - across * 0.1, right: atX + across * 0.1, top: atY - size, bottom: atY + size };
    });
    return { x, y, boxes, cost: costOf(boxes, room) + Math.abs(x - width * 0.7) / 100 };
  });
  const best = names.reduce((least, one) => (one.cost < least.cost ? one : least));
  const angle = Math.round((Math.atan(rise) * 1800) / Math.PI) / 10 + 0;
  return { x: best.x, y: best.y, angle, boxes: best.boxes };
}

function costOf(boxes: readonly Box[], { height, size, points, uprights }: BandNameRoom): number {
  const outside = boxes.filter(({ top, bottom }) => top < 0 || bottom > height);
  const covered = boxes.flatMap(({ left, right, top, bottom }) =>
    points.filter(({ x, y }) => x > left - size && x < right + size && y > top - size && y < bottom + size),
  );
  const crossed = boxes.flatMap(({ left, right }) => uprights.filter((x) => x >= left && x <= right));
  // Lines may lead up or down from points.
  const led = boxes.flatMap(({ left, right }) => points.filter(({ x }) => x >= left && x <= right));
  return led.length * 2 + outside.length * 1000 + covered.length * 100 + crossed.length * 10;
}
