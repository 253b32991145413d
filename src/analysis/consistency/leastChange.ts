import type { Target } from '../../plan/Target.js';
import type { LinearExpression, LinearRow } from '../linear/LinearSystem.js';
import { linearModel } from '../linear/linearModel.js';
import { targetOwner } from './accountsTargets.js';
import type { BoundChange } from './ConsistencyReport.js';
import { type Constraint, rowsOf, withoutMultiple } from './Constraint.js';
import type { TargetGroup } from './TargetGroup.js';

/** A bound that may move, and by how much the last round moved it. */
interface MovingBound {
  readonly constraint: Constraint;
  readonly target: Target;
  readonly bound: 'lower' | 'upper';
  readonly from: number;
  /** Of the move; shared by all conditions with the same bound of the same target. */
  readonly column: number;
  /** 1 where the bound moves up, -1 where it moves down. */
  readonly way: number;
}

/** Rounds after which a search that does not settle ends: one that settles needs far fewer. */
const mostRounds = 15;

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
  const bounds = movingBounds(group, moving);
  const columns = Math.max(group.columns, ...bounds.map(({ column }) => column + 1));
  const fixed = [
    ...group.rows,
    ...rowsOf(
      group.constraints.filter((constraint) => !bounds.some((bound) => bound.constraint === constraint)),
    ),
  ];
  const cost: LinearExpression = [
    ...new Map(
      bounds.map(({ column, target, from }) => [column, (weights[target.id] ?? 1 / size(from)) * size(from)]),
    ),
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
  readonly fixed: readonly LinearRow[];
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
  for (let round = 0; round < mostRounds; round += 1) {
    const before = point;
    const rows = [...fixed, ...still, ...bounds.map((bound) => rowAround(bound, before, round === 0))];
    const model = linearModel([{ columns, rows }]);
    if (!model.feasible()) break;
    const next = model.leastPoint(cost);
    point = next;
    choices.push(cost.flatMap(([column]) => ((next[column] ?? 0) > negligible ? [column] : [])));
    if (cost.every(([column]) => Math.abs((next[column] ?? 0) - (before[column] ?? 0)) < nearlyStill))
      return { settled: true, point, choices };
  }
  return { settled: false, point, choices };
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
    changes.reduce(
      (sum, { target, from, to }) => sum + (weights[target.id] ?? 1 / size(from)) * Math.abs(to - from),
      0,
    );
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

/** Rounds end when no move changes by more than this part of its bound. */
const nearlyStill = 1e-13;

/** Moves are counted in the size of the bound, so that all columns are of one order; a bound near zero counts as a hundredth. */
function size(from: number): number {
  return Math.max(Math.abs(from), 0.01);
}

function movingBounds(
  { targets, constraints, columns }: TargetGroup,
  moving: ReadonlySet<string>,
): MovingBound[] {
  const slots = new Map<string, number>();
  return targets
    .filter(({ id }) => moving.has(id))
    .flatMap((target) => {
      const own = constraints.filter(({ owners }) => owners.includes(targetOwner(target)));
      return (['lower', 'upper'] as const).flatMap((bound) =>
        own.flatMap((constraint): MovingBound[] => {
          const from = constraint[bound];
          if (from === undefined) return [];
          const key = `${target.id} ${bound}`;
          const column = slots.get(key) ?? columns + slots.size;
          slots.set(key, column);
          return [{ constraint, target, bound, from, column, way: bound === 'lower' ? -1 : 1 }];
        }),
      );
    });
}

/** The condition of a bound, its figure straightened out where the last round left the bound. */
function rowAround(
  { constraint, bound, from, column, way }: MovingBound,
  point: readonly number[],
  first: boolean,
): LinearRow {
  const { ratio, scale, owners } = constraint;
  const step = way * size(from);
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
  return bounds.flatMap(({ target, bound, from, column, way }) => {
    const moved = point[column] ?? 0;
    if (seen.has(column) || moved < negligible) return [];
    seen.add(column);
    return [{ target, bound, from, to: from + way * size(from) * moved }];
  });
}
