import type { Highs, Model } from 'highs';
import {
  type LinearExpression,
  type LinearRatio,
  type LinearRow,
  type LinearSystem,
  unit,
} from './LinearSystem.js';
import { vertexSolution } from './vertexSolution.js';

/** Owners whose rows are let go for one question. */
export type Released = ReadonlySet<string>;

/** What can be asked of a linear system, as often as needed. */
export interface LinearModel {
  /** Whether all rows but the released can hold together. */
  readonly feasible: (released?: Released) => boolean;
  /** The lowest or highest value of a ratio; nothing where it has no end. Asked only of what is feasible. */
  readonly extreme: (
    ratio: LinearRatio,
    side: 'lowest' | 'highest',
    released?: Released,
  ) => number | undefined;
  /** The point that makes a sum of columns least, one of the columns being 1. Asked only of what is feasible. */
  readonly leastPoint: (cost: LinearExpression) => readonly number[];
}

/** HiGHS keeps conditions to this, the strictest it offers; the corners are then solved again exactly. */
const tolerance = 1e-10;

/**
 * Puts a linear system into the solver, answers questions, and frees the solver's memory.
 *
 * @param highs - what `linearSolver` loaded
 * @param system - the conditions
 * @param ask - the questions; the model ends with it
 *
 * @example
 * const system = { columns: 2, rows: [{ owners: [], terms: [[1, 1], [0, -3]] as const, sign: '<=' as const }] };
 * const ratio = { numerator: [[1, 2]] as const, denominator: [[0, 1]] as const };
 * withLinearModel(await linearSolver(), system, (model) => model.extreme(ratio, 'highest')) // => 6
 */
export function withLinearModel<Answer>(
  highs: Highs,
  system: LinearSystem,
  ask: (model: LinearModel) => Answer,
): Answer {
  return highs.withModel((model) => {
    model.options.set({
      output_flag: false,
      presolve: 'off',
      solver: 'simplex',
      simplex_scale_strategy: 0,
      primal_feasibility_tolerance: tolerance,
      dual_feasibility_tolerance: tolerance,
    });
    pass(highs, model, system);
    return ask(questions(highs, model, system));
  });
}

function pass(highs: Highs, model: Model, { columns, rows }: LinearSystem): void {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const terms of [...rows.map((row) => row.terms), unit]) {
    for (const [column, coefficient] of terms) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  const bounds = rows.map((row) => rowBounds(highs, row, false));
  model.passModel({
    numCols: columns,
    numRows: rows.length + 1,
    colCost: Array<number>(columns).fill(0),
    colLower: Array<number>(columns).fill(0),
    colUpper: Array<number>(columns).fill(highs.infinity),
    rowLower: [...bounds.map(([lower]) => lower), 1],
    rowUpper: [...bounds.map(([, upper]) => upper), 1],
    matrix: { format: 'csr', numRows: rows.length + 1, numCols: columns, starts, indices, values },
  });
}

function rowBounds({ infinity }: Highs, { sign }: LinearRow, released: boolean): readonly [number, number] {
  return [released || sign === '<=' ? -infinity : 0, released || sign === '>=' ? infinity : 0];
}

/** A sum to make least while another is 1. */
interface Question {
  readonly cost: LinearExpression;
  readonly norm: LinearExpression;
}

/** Brings the coefficients of some columns to those of an expression, in which who is not named has none. */
function change(
  columns: LinearExpression,
  to: LinearExpression,
  put: (column: number, value: number) => void,
): void {
  const wanted = new Map(to);
  for (const column of new Set(columns.map(([entry]) => entry))) put(column, wanted.get(column) ?? 0);
}

function questions(highs: Highs, model: Model, system: LinearSystem): LinearModel {
  const last = system.rows.length;
  const open = system.rows.map(() => false);
  let [cost, norm]: [LinearExpression, LinearExpression] = [[], unit];
  const put = (released: Released, next: Question) => {
    for (const [position, row] of system.rows.entries()) {
      const opened = row.owners.some((owner) => released.has(owner));
      if (opened === open[position]) continue;
      model.changeRowBounds(position, ...rowBounds(highs, row, opened));
      open[position] = opened;
    }
    change([...cost, ...next.cost], next.cost, (column, value) => model.changeColCost(column, value));
    const changeNorm = (column: number, value: number) => model.changeCoefficient(last, column, value);
    if (next.norm !== norm) change([...norm, ...next.norm], next.norm, changeNorm);
    ({ cost, norm } = next);
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.unknown) return model.getModelStatus();
    // The corner it started from led it astray: it starts anew.
    model.clearSolver();
    model.run();
    return model.getModelStatus();
  };
  const { optimal, infeasible, unbounded } = highs.constants.modelStatus;
  const none: Released = new Set();
  const solved = (released: Released, next: Question) => {
    const status = put(released, next);
    if (status === unbounded) return undefined;
    if (status !== optimal) throw new Error(`HiGHS ended with the status ${status}.`);
    return corner(highs, model, { system, norm: next.norm });
  };
  return {
    feasible: (released = none) => {
      const status = put(released, { cost: [], norm: unit });
      if (status !== optimal && status !== infeasible)
        throw new Error(`HiGHS ended with the status ${status}.`);
      return status === optimal;
    },
    extreme: ({ numerator, denominator }, side, released = none) => {
      const factor = side === 'lowest' ? 1 : -1;
      const sought = numerator.map(([column, coefficient]) => [column, factor * coefficient] as const);
      const point = solved(released, { cost: sought, norm: denominator });
      return point === undefined ? undefined : sumAt(numerator, point);
    },
    leastPoint: (sought) => solved(none, { cost: sought, norm: unit }) ?? [],
  };
}

/** The value of a sum of columns at a point. */
function sumAt(terms: LinearExpression, point: readonly number[]): number {
  return terms.reduce((sum, [column, coefficient]) => sum + coefficient * (point[column] ?? 0), 0);
}

/** The corner the solver stands in, solved again from the conditions that meet there. */
function corner(
  highs: Highs,
  model: Model,
  { system, norm }: { readonly system: LinearSystem; readonly norm: LinearExpression },
): readonly number[] {
  const { basic } = highs.constants.basisStatus;
  const { colStatus, rowStatus } = model.getBasis();
  const unknowns = [...colStatus.keys()].filter((column) => colStatus[column] === basic);
  const all = [...system.rows.map(({ terms }) => ({ terms, value: 0 })), { terms: norm, value: 1 }];
  const meeting = all.filter((_, position) => rowStatus[position] !== basic);
  const coefficients = meeting.map(({ terms }) => {
    const byColumn = new Map(terms);
    return unknowns.map((column) => byColumn.get(column) ?? 0);
  });
  const exact = vertexSolution({ coefficients, values: meeting.map(({ value }) => value) });
  if (exact === undefined) return [...model.getSolution().colValue];
  const point = Array<number>(system.columns).fill(0);
  for (const [position, column] of unknowns.entries()) point[column] = exact[position] ?? 0;
  return point;
}
