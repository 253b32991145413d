import { ScenarioError } from '../../errors/ScenarioError.js';
import { rootBetween } from './rootBetween.js';

/** One direction to move in: how far it may go, both ways, and how dear a step is. */
export interface Freedom {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/** Where a search ended. */
export interface EndOfMove {
  readonly moves: readonly number[];
  /** What is sought less what is found there, where that could be computed. */
  readonly off: number;
  readonly reached: boolean;
}

type Off = (moves: readonly number[]) => number | undefined;

/** The target is reached within a billionth, as for the scorecard; differences of large levels come no nearer. */
const reachedWithin = 1e-9;

const rounds = 60;
const parts = 32;

/**
 * The smallest move, by weighted squares, that brings a function of several quantities to zero.
 *
 * The smallest move goes along the slope of the function, each quantity the further the more it helps and the cheaper it
 * is, and stops where a bound stops it. The search along such a line is bracketed; the slope is taken again where it
 * ends, until the line no longer turns. One quantity has one line, and a single search. Where the ends of a line do not
 * bracket the zero, the line is looked through in parts, as the function may turn.
 *
 * @formula least Σ weight · move² under off(moves) = 0 and the bounds; there move = λ · slope / weight, or a bound
 * @param compute - what is missing to the target; rises or falls with the moves, about 1 in size
 * @param freedoms - bounds and weight of each quantity
 * @returns the moves, or the farthest that the bounds allow
 *
 * @example
 * const free = { least: -1, most: 1, weight: 1 };
 * leastMove(([a = 0, b = 0]) => a + b - 1, [free, free]).moves // => [0.5, 0.5]
 * leastMove(([a = 0]) => a - 2, [free]) // => { moves: [1], off: -1, reached: false }
 */
export function leastMove(compute: Off, freedoms: readonly Freedom[]): EndOfMove {
  const off = remembered((moves) => defined(compute, moves));
  const start = clamped(
    freedoms.map(() => 0),
    freedoms,
  );
  const startOff = off(start);
  if (startOff === undefined || startOff === 0) return ending(start, startOff);
  let best = ending(start, startOff);
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(off, best.moves, freedoms);
    const wanted = slope.map((rise, i) => (-Math.sign(startOff) * rise) / (freedoms[i]?.weight ?? 1));
    const size = Math.max(...wanted.map(Math.abs));
    if (!(size > 0)) return best;
    const direction = wanted.map((part) => part / size);
    const next = alongLine(off, direction, freedoms);
    const turn = Math.max(...next.moves.map((move, i) => Math.abs(move - (best.moves[i] ?? 0))));
    best = next;
    if (freedoms.length === 1 && !next.reached) return turnedRound(off, next, freedoms);
    if (!next.reached || turn < 1e-10 || freedoms.length === 1) return best;
  }
  return best;
}

/** Computed once for each place: where a line ends it is looked at again and again, and each look is a projection. */
function remembered(compute: Off): Off {
  const known = new Map<string, number | undefined>();
  return (moves) => {
    const place = moves.join();
    if (!known.has(place)) known.set(place, compute(moves));
    return known.get(place);
  };
}

function ending(moves: readonly number[], off = Number.NaN): EndOfMove {
  return { moves, off, reached: Math.abs(off) <= reachedWithin };
}

/** What cannot be projected has no value; anything else that is thrown is a fault. */
function defined(compute: Off, moves: readonly number[]): number | undefined {
  try {
    return compute(moves);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

function clamped(moves: readonly number[], freedoms: readonly Freedom[]): number[] {
  return moves.map((move, i) => Math.min(freedoms[i]?.most ?? 0, Math.max(freedoms[i]?.least ?? 0, move)));
}

function slopeAt(off: Off, moves: readonly number[], freedoms: readonly Freedom[]): number[] {
  return freedoms.map(({ least, most }, i) => {
    const here = moves[i] ?? 0;
    const step = Math.min(1e-2, (most - least) / 4);
    // On the edge of what can be computed the slope is that of the side that can.
    const sideAt = (place: number) => {
      const value = off(moves.map((move, j) => (j === i ? place : move)));
      return value === undefined ? undefined : { place, value };
    };
    const low = sideAt(Math.max(least, here - step)) ?? sideAt(here);
    const high = sideAt(Math.min(most, here + step)) ?? sideAt(here);
    if (low === undefined || high === undefined || low.place === high.place) return 0;
    return (high.value - low.value) / (high.place - low.place);
  });
}

/** The root nearest to the start on the line, or the farthest point of the line that can be computed. */
function alongLine(off: Off, direction: readonly number[], freedoms: readonly Freedom[]): EndOfMove {
  const point = (far: number) =>
    clamped(
      direction.map((part) => part * far),
      freedoms,
    );
  const end = Math.max(
    ...direction.map((part, i) => {
      const { least = 0, most = 0 } = freedoms[i] ?? {};
      return part === 0 ? 0 : Math.max(0, (part > 0 ? most : least) / part);
    }),
  );
  const valueAt = (far: number) => off(point(far));
  const farthest = lastDefined(valueAt, end);
  const places = Array.from({ length: parts + 1 }, (_, part) => (farthest * part) / parts);
  const bracket = firstBracket(valueAt, [0, farthest]) ?? firstBracket(valueAt, places);
  const found = bracket && rootBetween((far) => valueAt(far) ?? Number.NaN, bracket);
  return found === undefined
    ? ending(point(farthest), valueAt(farthest))
    : ending(point(found.at), found.value);
}

/** What a single quantity finds the other way, where the way its slope points leads nowhere. */
function turnedRound(off: Off, end: EndOfMove, freedoms: readonly Freedom[]): EndOfMove {
  const other = alongLine(off, [end.moves[0] === freedoms[0]?.most ? -1 : 1], freedoms);
  return other.reached ? other : end;
}

function firstBracket(
  valueAt: (far: number) => number | undefined,
  places: readonly number[],
): readonly [number, number] | undefined {
  const values = places.map((place) => Math.sign(valueAt(place) ?? Number.NaN));
  const position = values.findIndex((sign, i) => i > 0 && sign * (values[i - 1] ?? Number.NaN) <= 0);
  const [from, to] = [places[position - 1], places[position]];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** The farthest place that can still be computed. */
function lastDefined(valueAt: (far: number) => number | undefined, farthest: number): number {
  if (valueAt(farthest) !== undefined) return farthest;
  let [known, unknown] = [0, farthest];
  for (let step = 0; step < 50; step += 1) {
    const middle = (known + unknown) / 2;
    if (valueAt(middle) === undefined) unknown = middle;
    else known = middle;
  }
  return known;
}
