import type { LinearExpression, LinearRatio, LinearRow } from '../linear/LinearSystem.js';
import type { UnitScale } from './unitScale.js';

/** A figure that targets and assumptions speak of: a ratio of account levels, and the unit it is told in. */
export interface Measured {
  readonly ratio: LinearRatio;
  readonly scale: UnitScale;
  /** At a ratio down here the figure has no lower end; where left out, at what is as good as nothing beside the base. */
  readonly least?: number;
  /** At a ratio up here it has no upper end. */
  readonly most?: number;
}

/** Bounds on a measured figure, in its own unit, and who sets them. */
export interface Constraint extends Measured {
  /** `target:…`, `driver:…` or `fact:…`; it falls as soon as one of them is released. */
  readonly owners: readonly string[];
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** The one of several targets whose bound this is; the only one where left out. */
  readonly boundOf?: string;
  /** The same condition with the bound of another of its targets, for when that one gives way. */
  readonly otherwise?: Constraint;
  /** How far the scorecard lets the figure miss a bound; bounds that no target sets have none. */
  readonly slack?: number;
}

/**
 * By what part of the scorecard's slack bounds give way, one after the other until they can hold: not at all; by the
 * rounding of doubles, as for shares whose only sum is 100; by all of it.
 */
export const widths: readonly number[] = [0, 1e-4, 1];

/**
 * The rows of a linear system that say the same as constraints.
 *
 * @formula numerator - ratio at the bound · denominator, at least or at most zero
 * @param constraints - bounds on figures
 * @param width - by what part of its slack each bound is moved out: at 1 the scorecard still takes it for met
 *
 * @example
 * const measured = { ratio: { numerator: [[1, 1]] as const, denominator: [[0, 1]] as const }, scale: proportional(100) };
 * rowsOf([{ ...measured, owners: ['target:share'], lower: 20 }]) // => [{ owners: ['target:share'], terms: [[1, 1], [0, -0.2]], sign: '>=' }]
 */
export function rowsOf(constraints: readonly Constraint[], width = 0): LinearRow[] {
  return constraints.flatMap(({ owners, ratio, scale, slack = 0, ...bounds }) => {
    const lower = bounds.lower === undefined ? undefined : bounds.lower - width * slack;
    const upper = bounds.upper === undefined ? undefined : bounds.upper + width * slack;
    const row = (bound: number | undefined, sign: LinearRow['sign']): LinearRow[] => {
      if (bound === undefined) return [];
      const terms = withoutMultiple(ratio.numerator, scale.toRatio(bound), ratio.denominator);
      return [{ owners, terms, sign }];
    };
    if (lower === upper) return row(lower, '=');
    const rising = scale.slope(lower ?? upper ?? 0) > 0;
    return [...row(lower, rising ? '>=' : '<='), ...row(upper, rising ? '<=' : '>=')];
  });
}

/**
 * One sum less a multiple of another.
 *
 * @example
 * withoutMultiple([[1, 1]], 2, [[1, 1], [3, 1]]) // => [[1, -1], [3, -2]]
 */
export function withoutMultiple(
  terms: LinearExpression,
  factor: number,
  others: LinearExpression,
): LinearExpression {
  const sum = new Map(terms);
  for (const [column, coefficient] of others) sum.set(column, (sum.get(column) ?? 0) - factor * coefficient);
  return [...sum];
}
