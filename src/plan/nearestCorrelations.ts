type Matrix = readonly (readonly number[])[];

/** Correlations as near to impossible as this are so: rounding could not tell. */
const least = 1e-8;

/**
 * The nearest correlations that can hold together, by alternating projections; nothing where those given can.
 *
 * @source Higham, Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22, 2002
 * @param matrix - symmetric, ones on its diagonal
 *
 * @example
 * nearestCorrelations([[1, 0.5], [0.5, 1]]) // => undefined
 */
export function nearestCorrelations(matrix: Matrix): Matrix | undefined {
  if (Math.min(...eigen(matrix).values) >= -least) return undefined;
  let current: Matrix = matrix;
  let correction: Matrix = matrix.map((row) => row.map(() => 0));
  for (let turn = 0; turn < 500; turn++) {
    const shifted = combined(current, correction, (a, b) => a - b);
    const { values, vectors } = eigen(shifted);
    const possible = shifted.map((_, i) =>
      shifted.map((_, j) =>
        values.reduce(
          (sum, value, k) => sum + Math.max(value, 1e-6) * (vectors[i]?.[k] ?? 0) * (vectors[j]?.[k] ?? 0),
          0,
        ),
      ),
    );
    correction = combined(possible, shifted, (a, b) => a - b);
    current = possible.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
  }
  return current;
}

function combined(one: Matrix, other: Matrix, combine: (a: number, b: number) => number): Matrix {
  return one.map((row, i) => row.map((value, j) => combine(value, other[i]?.[j] ?? 0)));
}

/** Eigenvalues and, in columns, their vectors: Jacobi's rotations, by square roots and divisions only. */
function eigen(matrix: Matrix): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, [p, q]);
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v.map((row) => [...row]) };
}

function rotate(
  a: readonly Float64Array[],
  v: readonly Float64Array[],
  [p, q]: readonly [number, number],
): void {
  const at = (row: number, column: number) => a[row]?.[column] ?? 0;
  const off = at(p, q);
  if (Math.abs(off) < 1e-300) return;
  const theta = (at(q, q) - at(p, p)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (row: Float64Array | undefined) => {
    if (row === undefined) return;
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  };
  for (const row of a) turn(row);
  const [up, down] = [a[p], a[q]];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [up?.[k] ?? 0, down?.[k] ?? 0];
    if (up !== undefined) up[k] = cosine * x - sine * y;
    if (down !== undefined) down[k] = sine * x + cosine * y;
  }
  for (const row of v) turn(row);
}
