import { addRow, copyOf, type Dictionary, exchange, levelOf } from './Dictionary.js';
import { feasibility, keptBeside, type Released } from './feasibility.js';
import { feasibleDictionary } from './feasibleDictionary.js';
import {
  type LinearExpression,
  type LinearRatio,
  type LinearRow,
  type LinearSystem,
  opposite,
  sumAt,
  unit,
} from './LinearSystem.js';
import { raised } from './raised.js';
import { Undecided } from './Undecided.js';

/** What can be asked of linear conditions, as often as needed. */
export interface LinearModel {
  /** Whether all rows but the released can hold together. */
  readonly feasible: (released?: Released) => boolean;
  /** The lowest or highest value of a ratio; nothing where it has no end. Asked only of what is feasible. */
  readonly extreme: (
    ratio: LinearRatio,
    side: 'lowest' | 'highest',
    released?: Released,
  ) => number | undefined;
  /** The point that makes a sum of columns least, the unit being 1. Asked only of what is feasible. */
  readonly leastPoint: (cost: LinearExpression) => readonly number[];
}

/**
 * Answers questions about linear conditions in exact fractions, by the simplex method.
 *
 * Every double is a fraction, so verdicts are those of the conditions as they stand, whatever their unit and size. The
 * allowance that bounds have is in the conditions, not in the solver.
 *
 * @param readings - the same conditions from the strictest reading to the widest: the widest says whether they can hold,
 * the strictest that can says what follows
 * @throws Undecided for coefficients that are not finite, and where the fractions grow beyond patience
 *
 * @example
 * const model = linearModel([{ columns: 2, rows: [{ owners: [], terms: [[1, 1], [0, -3]], sign: '<=' }] }]);
 * model.extreme({ numerator: [[1, 2]], denominator: [[0, 1]] }, 'highest') // => 6
 */
export function linearModel(readings: readonly LinearSystem[]): LinearModel {
  const coefficients = readings.flatMap(({ rows }) => rows.flatMap(({ terms }) => terms));
  if (coefficients.some(([, coefficient]) => !Number.isFinite(coefficient)))
    throw new Undecided('outOfRange');
  const can = feasibility(readings.at(-1) ?? { columns: 1, rows: [] });
  const starts = new Map<string, Dictionary>();
  const startOf = (released: Released): Dictionary => {
    const key = JSON.stringify([...released].sort());
    const start = starts.get(key) ?? firstThatHolds(readings, keptBeside(released));
    starts.set(key, start);
    return start;
  };
  const highest = (
    objective: LinearExpression,
    norm: LinearExpression,
    released: Released,
  ): readonly number[] | undefined => highestPoint(copyOf(startOf(released)), { objective, norm });
  return {
    feasible: (released = new Set()) => can(released),
    extreme: ({ numerator, denominator }, side, released = new Set()) => {
      const objective = side === 'lowest' ? opposite(numerator) : numerator;
      const point = highest(objective, denominator, released);
      if (point === undefined) return undefined;
      const value = sumAt(numerator, point) / sumAt(denominator, point);
      if (!Number.isFinite(value)) throw new Undecided('outOfRange');
      return value;
    },
    leastPoint: (cost) => {
      const point = highest(opposite(cost), unit, new Set());
      if (point === undefined) throw new Error('A cost without an end.');
      return point;
    },
  };
}

function firstThatHolds(readings: readonly LinearSystem[], active: (row: LinearRow) => boolean): Dictionary {
  for (const system of readings) {
    const { dictionary } = feasibleDictionary(system, active);
    if (dictionary !== undefined) return dictionary;
  }
  throw new Error('Asked for an answer of conditions that cannot hold.');
}

/** Beyond the variables of any system. */
const [normRow, objectiveRow] = [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER];

/** The values of the columns where a sum is highest while another is 1, or a multiple of it; nothing where it has no end. */
function highestPoint(
  dictionary: Dictionary,
  { objective, norm }: { readonly objective: LinearExpression; readonly norm: LinearExpression },
): number[] | undefined {
  if (norm !== unit) {
    const row = addRow(dictionary, normRow, norm);
    if (raised(dictionary, row, 'above') !== 'there') return undefined;
    exchange(dictionary, row, 0);
    row.holds = true;
  }
  const end = raised(dictionary, addRow(dictionary, objectiveRow, objective), 'highest');
  if (end !== 'there') return undefined;
  const last = Math.max(...[...objective, ...norm].map(([column]) => column));
  return Array.from({ length: last + 1 }, (_, column) => levelOf(dictionary, column));
}
