/** An index with its 95 % interval; without a value where it cannot be told from zero. */
export interface SobolIndex {
  /** Share of the variance; missing where the interval holds zero. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
}

/** What one group of inputs adds to the variance: by itself, and with all that it does together with others. */
export interface GroupIndices {
  readonly first: SobolIndex;
  readonly total: SobolIndex;
}

/** Two independent samples of an outcome, and the first with the inputs of one group taken from the second. */
export interface PairedSample {
  readonly one: Float64Array;
  readonly other: Float64Array;
  /** By group. */
  readonly mixed: readonly Float64Array[];
}

/** Of the normal distribution: 95 % lie within so many standard errors. */
const within95 = 1.959963984540054;

/**
 * First and total indices of groups of inputs: the share of the variance that would go on average if the group were
 * known, and the share that would stay if all but the group were known.
 *
 * Intervals come from the variance of the ratio of two means (delta method), so that they need no second sample.
 *
 * @formula first = mean(y(B) · (y(AB) - y(A))) / V; total = mean((y(A) - y(AB))²) / 2V
 * @source Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics Communications 181
 * (2010), table 2 (b), (f) after Jansen (1999)
 * @returns by group; both not to be told from zero where the outcome does not vary
 */
export function sobolIndices({ one, other, mixed }: PairedSample): GroupIndices[] {
  const n = one.length;
  const middle = (sumOf(one) + sumOf(other)) / (2 * n);
  const spread = new Float64Array(n);
  for (let d = 0; d < n; d++) {
    const [a, b] = [(one[d] ?? 0) - middle, (other[d] ?? 0) - middle];
    spread[d] = (a * a + b * b) / 2;
  }
  return mixed.map((both) => {
    const [alone, all] = [new Float64Array(n), new Float64Array(n)];
    for (let d = 0; d < n; d++) {
      const change = (both[d] ?? 0) - (one[d] ?? 0);
      alone[d] = ((other[d] ?? 0) - middle) * change;
      all[d] = (change * change) / 2;
    }
    return { first: ratioOf(alone, spread), total: ratioOf(all, spread) };
  });
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The ratio of two means over the same draws, with its interval. */
function ratioOf(above: Float64Array, below: Float64Array): SobolIndex {
  const n = above.length;
  const variance = sumOf(below) / n;
  if (n < 2 || variance <= 0) return { value: undefined, low: 0, high: 0 };
  const ratio = sumOf(above) / n / variance;
  const squares = above.reduce((sum, value, d) => {
    const rest = value - ratio * (below[d] ?? 0);
    return sum + rest * rest;
  }, 0);
  const half = (within95 * Math.sqrt(squares / (n - 1) / n)) / variance;
  const [low, high] = [ratio - half, ratio + half];
  return low <= 0 ? { value: undefined, low: 0, high: Math.max(0, high) } : { value: ratio, low, high };
}
