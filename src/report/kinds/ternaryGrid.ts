import { type Point, pixel } from '../draw/place.js';
import { clipped, textWidth } from '../draw/text.js';
import type { Style } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';
import { type Shares, type TernaryWindow, ternaryLine, ternaryMarks, ternarySides } from './ternaryPlane.js';

/** A line from a point to its label, that the names of the sides keep out of the way of. */
interface Leader extends Point {
  readonly labelY: number;
  readonly leaderX: number;
}

/** What the grid is drawn on. */
export interface GridGround {
  readonly window: TernaryWindow;
  readonly place: (shares: Shares) => Point;
  /** Of a side, in pixels. */
  readonly length: number;
  readonly corners: readonly [string, string, string];
  readonly leaders: readonly Leader[];
}

/**
 * Grid, marks and names of the sides. A mark stands where its line leaves the triangle, in the direction of the line; a
 * name along its side, no longer than that, where the fewest leaders cross it.
 */
export function ternaryGrid(
  { window, place, length, corners, leaders }: GridGround,
  { say, measures: { small } }: Style,
) {
  const most = Math.min(9, length / (small * 2.6));
  const sides = ternarySides.map((side) => {
    const ends = (share: number) => {
      const [start, end] = ternaryLine(window, side, share);
      return { start: place(start), end: place(end) };
    };
    const shares = ternaryMarks(window, side.corner, most);
    const decimals = Math.max(0, ...shares.map(digitsOf));
    const room = { width: length - textWidth(side.arrow(''), small), size: small };
    const [name = ''] = clipped(corners[side.corner], room, 1);
    const text = side.arrow(name);
    const half = textWidth(text, small) / 2;
    const edge = Math.min(0.5, half / length);
    const places = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86].map((part) => {
      const along = Math.max(edge, Math.min(1 - edge, part));
      const { start } = ends(window.least[side.corner] + window.side * along);
      const at = moved(start, side.away, small * 2.5);
      const isAbove = at.y < half * Math.abs(Math.sin((side.angle * Math.PI) / 180));
      return { at, cost: crossings(at, { half, angle: side.angle }, leaders) + (isAbove ? 100 : 0) };
    });
    const best = places.reduce((least, one) => (one.cost < least.cost ? one : least));
    return {
      lines: shares.map((share) => {
        const { start, end } = ends(share);
        return { ...moved(start, side.out, small * 0.45), x2: end.x, y2: end.y };
      }),
      edge: [ends(window.least[side.corner])].map(({ start, end }) => ({ ...start, x2: end.x, y2: end.y })),
      marks: shares.map((share) => {
        return { text: say.number(share, decimals), ...moved(ends(share).start, side.out, small * 1.2) };
      }),
      name: { text, ...best.at, angle: side.angle },
    };
  });
  return {
    grid: sides.flatMap(({ lines }) => lines),
    edges: sides.flatMap(({ edge }) => edge),
    marks: sides.flatMap(({ marks }) => marks),
    names: sides.map(({ name }) => name),
  };
}

function moved({ x, y }: Point, by: Point, length: number): Point {
  return { x: pixel(x + by.x * length), y: pixel(y + by.y * length) };
}

/** How many leaders run through words that stand around a place, turned by an angle. */
function crossings(
  { x, y }: Point,
  { half, angle }: { readonly half: number; readonly angle: number },
  leaders: readonly Leader[],
): number {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [half * Math.cos(turn), half * Math.sin(turn)];
  const side = (leader: Leader, px: number, py: number) =>
    (leader.leaderX - leader.x) * (py - leader.y) - (leader.labelY - leader.y) * (px - leader.x) > 0;
  return leaders.filter(
    (leader) =>
      (leader.x - x) * (leader.leaderX - x) < 0 &&
      side(leader, x - dx, y - dy) !== side(leader, x + dx, y + dy),
  ).length;
}
