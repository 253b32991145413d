import { type Box, overlap, type Point } from '../draw/place.js';
import { textWidth } from '../draw/text.js';

/** A band at one height, from the left end of the axis or its lower edge to its upper edge or the right end. */
export interface BandRow {
  readonly y: number;
  readonly lower: number;
  readonly upper: number;
}

/** Where the band stands, and what its name is placed by; in pixels. */
export interface BandRoom {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly band: readonly BandRow[];
  /** Font size. */
  readonly size: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where lines stand across the whole height. */
  readonly uprights: readonly number[];
  /** What other words and the lines to them take. */
  readonly taken?: readonly Box[];
}

/** The name of a band: its middle, its slope in degrees clockwise, and the places it covers. */
export interface BandName {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/**
 * Where the name of a sloping band stands: along the band and in it, clear of points and of what is taken, and of upright lines where it can;
 * beside a band that is too narrow for words. A band that goes on to the side of the plot has its name along its edge.
 *
 * @returns nothing where there is no band
 */
export function bandName(text: string, room: BandRoom): BandName | undefined {
  const { x, y, width, height, band, size } = room;
  const [first, last] = [band[0], band.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const isOpen = (field: 'lower' | 'upper') => first[field] === last[field];
  // The middle of the band, or the edge of one that goes on to the side of the plot.
  const middles = band.map((row) => {
    const [lower, upper] = [x(row.lower), x(row.upper)];
    return { x: isOpen('upper') ? lower : isOpen('lower') ? upper : (lower + upper) / 2, y: y(row.y) };
  });
  const heightAt = heightOn(middles);
  const isBeside = isOpen('upper') || isOpen('lower');
  const [start, end] = [middles[0], middles.at(-1)];
  const whole = ((end?.y ?? 0) - (start?.y ?? 0)) / ((end?.x ?? 0) - (start?.x ?? 0) || 1e-6);
  const length = (textWidth(text, size) + size) / Math.sqrt(1 + whole * whole);
  const thickness = ((x(first.upper) - x(first.lower)) * Math.abs(whole)) / Math.sqrt(1 + whole * whole);
  const offset = isBeside ? size * 1.1 : thickness < size * 1.5 ? thickness / 2 + size : 0;
  // To the right of a lower edge, to the left of an upper one; a narrow band has its name above.
  const side = isOpen('upper') ? -Math.sign(whole) : isOpen('lower') ? Math.sign(whole) : -1;
  const places = Array.from({ length: Math.max(1, Math.floor((width - length) / 4)) }, (_, step) => {
    const across = length / 2 + step * 4;
    const rise = (heightAt(across + length / 2) - heightAt(across - length / 2)) / length;
    const stretch = Math.sqrt(1 + rise * rise);
    const [atX, atY] = [
      across - (rise / stretch) * offset * side,
      heightAt(across) + (offset * side) / stretch,
    ];
    const boxes = [-0.4, -0.2, 0, 0.2, 0.4].map((share): Box => {
      const [middle, down] = [atX + length * share, atY + length * share * rise];
      return {
        left: middle - length * 0.1,
        right: middle + length * 0.1,
        top: down - size,
        bottom: down + size,
      };
    });
    return { x: atX, y: atY, rise, boxes, cost: costOf(boxes, room) + Math.abs(atX - width * 0.7) / 100 };
  });
  const best = places.reduce((least, one) => (one.cost < least.cost ? one : least));
  const isInside = best.boxes.every(({ top, bottom }) => top >= -size && bottom <= height + size);
  const angle = Math.round((Math.atan(best.rise) * 1800) / Math.PI) / 10 + 0;
  return isInside ? { x: best.x, y: best.y, angle, boxes: best.boxes } : undefined;
}

/** Heights on a line through points, beyond its ends straight on. */
function heightOn(points: readonly Point[]) {
  const sorted = [...points].sort((a, b) => a.x - b.x);
  return (across: number): number => {
    const after = sorted.findIndex((point) => point.x >= across);
    const place = Math.max(1, after === -1 ? sorted.length - 1 : after);
    const [start, end] = [sorted[place - 1], sorted[place]];
    if (start === undefined || end === undefined || end.x === start.x) return start?.y ?? 0;
    return start.y + ((end.y - start.y) * (across - start.x)) / (end.x - start.x);
  };
}

/** Points under the name are worst, then lines through it; lines may lead up or down from points. */
function costOf(
  boxes: readonly Box[],
  { width, height, size, points, uprights, taken = [] }: BandRoom,
): number {
  return boxes.reduce((cost, box) => {
    const { left, right, top, bottom } = box;
    const isOutside = top < 0 || bottom > height || left < 0 || right > width;
    const beside = points.filter(({ x }) => x > left - size && x < right + size);
    const covered = beside.filter(({ y }) => y > top - size && y < bottom + size);
    const crossed = uprights.filter((x) => x >= left && x <= right);
    const under = taken.filter((one) => overlap(one, box));
    return (
      cost +
      (isOutside ? 1000 : 0) +
      (covered.length + under.length) * 100 +
      crossed.length * 10 +
      beside.length * 2
    );
  }, 0);
}
