import type { Target } from '../../plan/targets/Target.js';
import type { LinearExpression, LinearRow, LinearSystem } from '../linear/LinearSystem.js';
import { linearModel } from '../linear/linearModel.js';
import { Undecided } from '../linear/Undecided.js';
import { targetOwner } from './accountsTargets.js';
import type { BoundChange } from './ConsistencyReport.js';
import { type Constraint, rowsOf, widths, withoutMultiple } from './Constraint.js';
import type { TargetGroup } from './TargetGroup.js';

/** A bound that may move, and by how much the last round moved it. */
interface MovingBound {
  readonly constraint: Constraint;
  readonly target: Target;
  readonly bound: 'lower' | 'upper';
  readonly from: number;
  /** What moves of it are counted in. */
  readonly size: number;
  /** Of the move; shared by all conditions with the same bound of the same target. */
  readonly column: number;
  /** 1 where the bound moves up, -1 where it moves down. */
  readonly way: number;
}

/** Rounds after which a search among all bounds ends: one that settles needs far fewer. */
const mostRounds = 15;

/** Rounds for bounds that are chosen: a rate that has to rise a thousandfold comes down from far above, a tenth a round. */
const mostRoundsOfChoice = 400;

/**
 * The cheapest moves of bounds that let all targets of a group hold together.
 *
 * Each round is a linear problem in which rates are straightened out at the bounds of the round before; the rounds end
 * when the bounds no longer move. Where the cheapest moves lie in a corner, as they do but for accidents, the rounds
 * settle as fast as Newton's method, on bounds that are kept exactly. Where rates bend so much that the rounds go back
 * and forth between two choices of bounds, each choice is settled on its own, and the cheapest taken.
 *
 * @formula least sum of weight · move, each in the unit of its target
 * @param group - whose targets conflict
 * @param options - `moving`: ids of the targets that may give way; `weights`: cost of one unit, one over the bound where left out
 * @returns the bounds that move, in the order of the targets; nothing where moving these does not help
 */
export function leastChange(
  group: TargetGroup,
  {
    moving,
    weights = {},
  }: { readonly moving: ReadonlySet<string>; readonly weights?: Readonly<Record<string, number>> },
): BoundChange[] | undefined {
  const constraints = group.constraints.map((each) => withMovingBound(each, moving));
  const bounds = movingBounds({ ...group, constraints }, moving);
  const columns = Math.max(group.columns, ...bounds.map(({ column }) => column + 1));
  const still = constraints.filter((each) => !bounds.some(({ constraint }) => constraint === each));
  const fixed = widths.map((width) => [...group.rows, ...rowsOf(still, width)]);
  const cost: LinearExpression = [
    ...new Map(bounds.map(({ column, target, size }) => [column, costOf(weights[target.id], size)])),
  ];
  const problem = { columns, fixed, bounds, cost };
  const all = new Set(bounds.map(({ column }) => column));
  const free = settledRounds(problem, all);
  if (free.settled) return changesAt(bounds, free.point);
  const choices = new Map(free.choices.map((choice) => [choice.join(), choice]));
  const ways = [...choices.values()].flatMap((choice) => {
    const rounds = settledRounds(problem, new Set(choice));
    return rounds.settled ? [changesAt(bounds, rounds.point)] : [];
  });
  return ways.length === 0 ? undefined : [...cheapestChange(ways, weights)];
}

interface MovingProblem {
  readonly columns: number;
  /** Conditions that no move touches, from the strictest reading to the widest. */
  readonly fixed: readonly (readonly LinearRow[])[];
  readonly bounds: readonly MovingBound[];
  readonly cost: LinearExpression;
}

interface Rounds {
  readonly settled: boolean;
  readonly point: readonly number[];
  /** Columns that moved, round by round. */
  readonly choices: readonly (readonly number[])[];
}

/** Rounds in which only the chosen columns may move. */
function settledRounds({ columns, fixed, bounds, cost }: MovingProblem, chosen: ReadonlySet<number>): Rounds {
  const still = cost.flatMap(([column]): LinearRow[] =>
    chosen.has(column) ? [] : [{ owners: [], terms: [[column, 1]], sign: '<=' }],
  );
  const choices: number[][] = [];
  let point: readonly number[] = Array<number>(columns).fill(0);
  const rounds = chosen.size < cost.length || cost.length === 1 ? mostRoundsOfChoice : mostRounds;
  for (let round = 0; round < rounds; round += 1) {
    const before = point;
    const moves = bounds.map((bound) => rowAround(bound, before, round === 0));
    const next = leastPoint(
      fixed.map((rows) => ({ columns, rows: [...rows, ...still, ...moves] })),
      cost,
    );
    if (next === undefined) break;
    point = next;
    choices.push(cost.flatMap(([column]) => ((next[column] ?? 0) > negligible ? [column] : [])));
    if (cost.every(([column]) => isStill(next[column] ?? 0, before[column] ?? 0)))
      return { settled: true, point, choices };
  }
  return { settled: false, point, choices };
}

/** Nothing where the conditions cannot hold, or are beyond deciding. */
function leastPoint(
  readings: readonly LinearSystem[],
  cost: LinearExpression,
): readonly number[] | undefined {
  try {
    const model = linearModel(readings);
    return model.feasible() ? model.leastPoint(cost) : undefined;
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/**
 * The cheapest of several ways to move bounds, by the same weights as `leastChange`; nothing where there is none.
 *
 * Where rates or shares bend the conditions, the rounds may settle on a mixture that is dearer than moving one target
 * alone, or not settle; so both are tried.
 */
export function cheapestChange(
  ways: readonly (readonly BoundChange[] | undefined)[],
  weights: Readonly<Record<string, number>> = {},
): readonly BoundChange[] {
  const cost = (changes: readonly BoundChange[]) =>
    changes.reduce((sum, { target, from, to }) => {
      const size = sizeOf(target, from);
      return sum + costOf(weights[target.id], size) * Math.abs((to - from) / size);
    }, 0);
  const possible = ways.flatMap((changes) =>
    changes === undefined || changes.length === 0 ? [] : [changes],
  );
  const [first, ...others] = possible;
  if (first === undefined) return [];
  return others.reduce(
    (best, changes) => (cost(changes) < cost(best) * (1 - negligible) ? changes : best),
    first,
  );
}

/** What moving a bound by its own size costs: 1 where no weight is given. */
function costOf(weight: number | undefined, size: number): number {
  return weight === undefined ? 1 : weight * size;
}

/** Rounds end when no move changes by more than this part of its bound, or of itself. */
function isStill(next: number, before: number): boolean {
  return Math.abs(next - before) < 1e-13 * Math.max(1, next);
}

/**
 * Moves are counted in the size of the bound, so that it does not matter in which unit a target is written; a bound of
 * zero counts as a hundredth of the other, and one of a rate as a hundredth of a per cent at least.
 */
function sizeOf({ unit, lower = 0, upper = 0 }: Target, from: number): number {
  if (unit === 'percent' || unit === 'percentage points') return Math.max(Math.abs(from), 0.01);
  return Math.abs(from) || Math.max(Math.abs(lower), Math.abs(upper)) / 100 || 0.01;
}

/** Of a condition of two targets, the one with the bound that may move. */
function withMovingBound(constraint: Constraint, moving: ReadonlySet<string>): Constraint {
  const { boundOf, otherwise } = constraint;
  const moves = (owner: string | undefined) => [...moving].some((id) => targetOwner({ id }) === owner);
  return otherwise === undefined || moves(boundOf) || !moves(otherwise.boundOf) ? constraint : otherwise;
}

function movingBounds(
  { targets, constraints, columns }: TargetGroup,
  moving: ReadonlySet<string>,
): MovingBound[] {
  const slots = new Map<string, number>();
  return targets
    .filter(({ id }) => moving.has(id))
    .flatMap((target) => {
      const own = constraints.filter(
        ({ owners, boundOf = targetOwner(target) }) =>
          owners.includes(targetOwner(target)) && boundOf === targetOwner(target),
      );
      return (['lower', 'upper'] as const).flatMap((bound) =>
        own.flatMap((constraint): MovingBound[] => {
          const from = constraint[bound];
          if (from === undefined) return [];
          const key = `${target.id} ${bound}`;
          const column = slots.get(key) ?? columns + slots.size;
          slots.set(key, column);
          const way = bound === 'lower' ? -1 : 1;
          return [{ constraint, target, bound, from, size: sizeOf(target, from), column, way }];
        }),
      );
    });
}

/** The condition of a bound, its figure straightened out where the last round left the bound. */
function rowAround(
  { constraint, bound, from, size, column, way }: MovingBound,
  point: readonly number[],
  first: boolean,
): LinearRow {
  const { ratio, scale, owners } = constraint;
  const step = way * size;
  const moved = point[column] ?? 0;
  const at = from + step * moved;
  const denominator = first
    ? 1
    : ratio.denominator.reduce((sum, [entry, coefficient]) => sum + coefficient * (point[entry] ?? 0), 0);
  const steepness = scale.slope(at) * denominator * step;
  const terms = new Map(withoutMultiple(ratio.numerator, scale.toRatio(at), ratio.denominator));
  terms.set(column, -steepness);
  if (steepness * moved !== 0) terms.set(0, (terms.get(0) ?? 0) + steepness * moved);
  const rising = scale.slope(at) > 0;
  return { owners, terms: [...terms], sign: (bound === 'lower') === rising ? '>=' : '<=' };
}

/** Moves below this part of the bound are the last digits of the arithmetic. */
const negligible = 1e-11;

function changesAt(bounds: readonly MovingBound[], point: readonly number[]): BoundChange[] {
  const seen = new Set<number>();
  return bounds.flatMap(({ target, bound, from, size, column, way }) => {
    const moved = point[column] ?? 0;
    if (seen.has(column) || moved < negligible) return [];
    seen.add(column);
    return [{ target, bound, from, to: from + way * size * moved }];
  });
}
