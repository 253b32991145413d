/** A square set of equations: as many rows of coefficients as unknowns, and what each row comes to. */
export interface Equations {
  readonly coefficients: readonly (readonly number[])[];
  readonly values: readonly number[];
}

/**
 * The point in which conditions hold exactly, solved by elimination with the largest pivot first.
 *
 * A solver hands back a corner to about seven digits, but also says which conditions meet there. Solved again with
 * these alone, the corner is exact to the last digits of a double.
 *
 * @formula Gauss's elimination with partial pivoting
 * @param equations - the conditions that meet
 * @returns the point; nothing where the conditions do not determine one
 *
 * @example
 * vertexSolution({ coefficients: [[0, 2], [1, 1]], values: [4, 5] }) // => [3, 2]
 * vertexSolution({ coefficients: [[1, 1], [2, 2]], values: [1, 2] }) // => undefined
 */
export function vertexSolution({ coefficients, values }: Equations): number[] | undefined {
  const size = values.length;
  const rows = coefficients.map((row, position) => [...row, values[position] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(rows, column);
    if (pivot === undefined) return undefined;
    [rows[column], rows[pivot.position]] = [pivot.row, rows[column] ?? []];
    for (const row of rows.slice(column + 1)) eliminate(row, pivot.row, column);
  }
  const point = Array<number>(size).fill(0);
  for (let column = size - 1; column >= 0; column -= 1) {
    const row = rows[column] ?? [];
    const known = point.reduce(
      (sum, value, other) => (other > column ? sum + value * (row[other] ?? 0) : sum),
      0,
    );
    point[column] = ((row[size] ?? 0) - known) / (row[column] ?? 1);
  }
  return point;
}

const negligible = 1e-12;

function pivotRow(
  rows: readonly number[][],
  column: number,
): { position: number; row: number[] } | undefined {
  const sized = rows
    .map((row, position) => ({ position, row, size: Math.abs(row[column] ?? 0) }))
    .slice(column);
  const [first, ...others] = sized;
  if (first === undefined) return undefined;
  const largest = others.reduce((found, row) => (row.size > found.size ? row : found), first);
  return largest.size < negligible ? undefined : largest;
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let position = column; position < row.length; position += 1)
    row[position] = (row[position] ?? 0) - factor * (pivot[position] ?? 0);
}
