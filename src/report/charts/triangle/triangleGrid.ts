import type { Language } from '../../../plan/LocalText.js';
import type { Activity } from '../../../plan/Plan.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { decimalsOf, numberText } from '../../language/numberText.js';
import type { TriangleLayout } from './triangleLayout.js';
import type { Place, Shares } from './triangleScale.js';

/** One line of the grid: all structures with the same share of one activity. */
interface GridLine {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly edge: boolean;
}

/** A word of the grid: a mark of an axis, or its name along a side. */
interface GridWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Turned clockwise, in degrees. */
  readonly angle: number;
}

/** A line from a point to its label, that the names of the sides keep out of the way of. */
export interface Leader extends Place {
  readonly leaderX: number;
  readonly leaderY: number;
}

/** The grid of the triangle, ready to be drawn. */
export interface TriangleGrid {
  readonly lines: readonly GridLine[];
  readonly marks: readonly GridWord[];
  readonly names: readonly GridWord[];
  /** Lines along the words, to be drawn broad in the colour of the paper: leader lines break off there. */
  readonly backs: readonly Omit<GridLine, 'edge'>[];
}

/** A side that carries the marks of one corner: where they start, which share grows, and how words stand to it. */
interface Side {
  readonly corner: 0 | 1 | 2;
  /** The corner that shrinks along the side; the one that is left is zero, and grows along the line of a mark. */
  readonly from: 0 | 1 | 2;
  readonly to: 0 | 1 | 2;
  /** Out of the triangle, in the direction of the lines of its marks. */
  readonly out: Place;
  /** Out of the triangle, square to the side. */
  readonly away: Place;
  readonly angle: number;
  readonly arrow: (name: string) => string;
}

const h = Math.sqrt(3) / 2;
// Clockwise: shares of the upper corner on the left side, of the right corner on the right, of the left corner below.
const sides: readonly Side[] = [
  {
    corner: 2,
    from: 0,
    to: 1,
    out: { x: -1, y: 0 },
    away: { x: -h, y: -0.5 },
    angle: -60,
    arrow: (name) => `${name} (%) →`,
  },
  {
    corner: 1,
    from: 2,
    to: 0,
    out: { x: 0.5, y: -h },
    away: { x: h, y: -0.5 },
    angle: 60,
    arrow: (name) => `${name} (%) →`,
  },
  {
    corner: 0,
    from: 1,
    to: 2,
    out: { x: 0.5, y: h },
    away: { x: 0, y: 1 },
    angle: 0,
    arrow: (name) => `← ${name} (%)`,
  },
];

/**
 * Grid, marks and names of the sides of the triangle. A mark stands where its line leaves the triangle, in the
 * direction of the line.
 *
 * @unit pixels; marks in per cent
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).datasets.marks.slice(0, 3).map(({ text }: { text: string }) => text) // => ['54', '56', '58']
 */
export function triangleGrid(
  corners: readonly Activity[],
  { layout, leaders }: { readonly layout: TriangleLayout; readonly leaders: readonly Leader[] },
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): TriangleGrid {
  const { side, least } = layout.scale;
  const { small } = measures;
  const most = Math.min(9, layout.large.length / (small * 2.6));
  const step = [0.5, 1, 2, 5, 10, 20].find((size) => side / size <= most) ?? 25;
  const ends = (at: Side, share: number): [Place, Place] => {
    const moved = share - least[at.corner];
    const start = structure(least, { [at.corner]: moved, [at.from]: side - moved });
    const end = structure(least, { [at.corner]: moved, [at.to]: side - moved });
    return [layout.place(start), layout.place(end)];
  };
  const marked = sides.map((at) => {
    const first = Math.floor(least[at.corner] / step + 1e-9) + 1;
    const count = Math.ceil((least[at.corner] + side) / step - 1e-9) - first;
    return { at, shares: Array.from({ length: Math.max(0, count) }, (_, n) => (first + n) * step) };
  });
  const decimals = decimalsOf(step);
  const marks = marked.flatMap(({ at, shares }) =>
    shares.map((share) => ({
      text: numberText(share, { language, decimals }),
      ...moved(ends(at, share)[0], at.out, small * 1.2),
      angle: 0,
    })),
  );
  const names = sides.map((at) => {
    const text = at.arrow(corners[at.corner]?.label[language] ?? '');
    const half = estimatedTextWidth(text, small) / 2;
    const away = small * (at.angle === 0 ? 2.55 : 2.45);
    const along = (part: number) => moved(ends(at, least[at.corner] + side * part)[0], at.away, away);
    const edge = Math.min(0.5, half / layout.large.length);
    return { text, ...freest({ half, edge, angle: at.angle }, along, leaders), angle: at.angle };
  });
  return {
    lines: [
      ...marked.flatMap(({ at, shares }) =>
        shares.map((share) => line(ends(at, share), at.out, { stub: small * 0.45, edge: false })),
      ),
      ...sides.map((at) => line(ends(at, least[at.corner]), at.out, { stub: 0, edge: true })),
    ],
    marks,
    names,
    backs: [...marks, ...names].map((word) => back(word, small)),
  };
}

// Where along its side a name is crossed by the fewest leader lines, at best in the middle.
function freest(
  name: { readonly half: number; readonly edge: number; readonly angle: number },
  along: (part: number) => Place,
  leaders: readonly Leader[],
): Place {
  const { half, edge, angle } = name;
  const parts = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86];
  const places = parts.map((part) => along(Math.max(edge, Math.min(1 - edge, part))));
  const reach = half * Math.abs(Math.sin((angle * Math.PI) / 180));
  const inside = places.filter((place) => place.y - reach >= 0);
  const crossed = inside.map((place) => crossings(place, name, leaders));
  return inside[crossed.indexOf(Math.min(...crossed))] ?? along(0.5);
}

function back({ text, x, y, angle }: GridWord, size: number): Omit<GridLine, 'edge'> {
  const half = estimatedTextWidth(text, size) / 2;
  const turn = (angle * Math.PI) / 180;
  const along = { x: Math.cos(turn), y: Math.sin(turn) };
  const [start, end] = [moved({ x, y }, along, -half), moved({ x, y }, along, half)];
  return { ...start, x2: end.x, y2: end.y };
}

function structure(least: Shares, more: Readonly<Record<number, number>>): Shares {
  return [least[0] + (more[0] ?? 0), least[1] + (more[1] ?? 0), least[2] + (more[2] ?? 0)];
}

function moved({ x, y }: Place, by: Place, length: number): Place {
  return { x: roundedPixels(x + by.x * length), y: roundedPixels(y + by.y * length) };
}

function line(
  [start, end]: readonly [Place, Place],
  out: Place,
  { stub, edge }: { readonly stub: number; readonly edge: boolean },
): GridLine {
  const { x, y } = moved(start, out, stub);
  return { x, y, x2: end.x, y2: end.y, edge };
}

// How many leader lines run through words that stand around a place, turned by an angle.
function crossings(
  { x, y }: Place,
  { half, angle }: { readonly half: number; readonly angle: number },
  leaders: readonly Leader[],
): number {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [half * Math.cos(turn), half * Math.sin(turn)];
  const beyond = (leader: Leader, px: number, py: number) =>
    (leader.leaderX - leader.x) * (py - leader.y) - (leader.leaderY - leader.y) * (px - leader.x) > 0;
  const between = (leader: Leader, middle: number) => (leader.x - middle) * (leader.leaderX - middle) < 0;
  return leaders.filter(
    (leader) => between(leader, x) && beyond(leader, x - dx, y - dy) !== beyond(leader, x + dx, y + dy),
  ).length;
}
