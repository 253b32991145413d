/** A weighted sum of columns: each with its coefficient, no column twice. */
export type LinearExpression = readonly (readonly [column: number, coefficient: number])[];

/** One condition on a weighted sum of columns. */
export interface LinearRow {
  /** Who asks for it: the row falls as soon as one of them is released. None for an identity, which always holds. */
  readonly owners: readonly string[];
  readonly terms: LinearExpression;
  /** The sum is zero, or at least or at most zero. */
  readonly sign: '=' | '>=' | '<=';
}

/**
 * Conditions that hold or fail whatever the scale: every row compares a sum with zero, no column is below zero, and
 * column 0 is the unit the others are counted in. A level of 3 is "column - 3 · unit = 0".
 *
 * Written so, the range of a ratio of two sums is a linear problem as well: fix the denominator at 1 in place of the
 * unit (Charnes and Cooper 1962).
 */
export interface LinearSystem {
  readonly columns: number;
  readonly rows: readonly LinearRow[];
}

/** A ratio of two sums of columns. */
export interface LinearRatio {
  readonly numerator: LinearExpression;
  readonly denominator: LinearExpression;
}

/** The column that everything else is counted in. */
export const unit: LinearExpression = [[0, 1]];

/** The value of a sum of columns at a point. */
export function sumAt(terms: LinearExpression, point: readonly number[]): number {
  return terms.reduce((sum, [column, coefficient]) => sum + coefficient * (point[column] ?? 0), 0);
}

/** An expression with all signs turned. */
export function opposite(terms: LinearExpression): LinearExpression {
  return terms.map(([column, coefficient]) => [column, -coefficient] as const);
}
