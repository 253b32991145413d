/** The least and the greatest value of a feature in a box; open where it is not bounded. */
export interface Side {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A box with what it holds. */
export interface PeeledBox {
  /** By feature. */
  readonly sides: readonly Side[];
  /** Points in it. */
  readonly size: number;
  /** Cases in it. */
  readonly hits: number;
}

/** Points: a row for each feature, and which points are cases. */
export interface LabelledPoints {
  readonly features: readonly Float64Array[];
  readonly isCase: Uint8Array;
}

/** What one peel takes off at most, and the smallest box, as shares of the points. */
const [peel, leastBox] = [0.05, 0.03];

/**
 * The patient rule induction method: from all points on, the slice of a feature is peeled off that leaves the box with
 * the greatest share of cases, again and again.
 *
 * @source Friedman, J. H. and Fisher, N. I., Bump hunting in high-dimensional data, Statistics and Computing 9 (1999)
 * @param points - features and cases
 * @returns every box on the way, all points first
 */
export function prim(points: LabelledPoints): PeeledBox[] {
  const { features, isCase } = points;
  let members = Array.from(isCase, (_, d) => d);
  let box: PeeledBox = {
    sides: features.map(() => ({ low: undefined, high: undefined })),
    size: members.length,
    hits: hitsAmong(members, isCase),
  };
  const boxes = [box];
  while (box.hits > 0 && box.hits < box.size) {
    const best = bestPeel(members, points);
    if (best === undefined || best.kept.length < leastBox * isCase.length) break;
    members = best.kept;
    const sides = box.sides.map((side, feature) =>
      feature === best.feature ? { ...side, ...best.side } : side,
    );
    box = { sides, size: members.length, hits: best.hits };
    boxes.push(box);
  }
  return boxes;
}

/** The points of a box, with one feature left out of account where that is wanted. */
export function boxedPoints(
  { features, isCase }: LabelledPoints,
  sides: readonly Side[],
  without = -1,
): Pick<PeeledBox, 'size' | 'hits'> {
  let [size, hits] = [0, 0];
  for (let d = 0; d < isCase.length; d++) {
    const isIn = sides.every(({ low, high }, feature) => {
      const value = features[feature]?.[d] ?? 0;
      return feature === without || (value >= (low ?? -Infinity) && value <= (high ?? Infinity));
    });
    if (!isIn) continue;
    size++;
    hits += isCase[d] ?? 0;
  }
  return { size, hits };
}

interface Peel {
  readonly feature: number;
  readonly side: Partial<Side>;
  readonly kept: number[];
  readonly hits: number;
}

function bestPeel(members: number[], { features, isCase }: LabelledPoints): Peel | undefined {
  let best: Peel | undefined;
  for (const [feature, row] of features.entries()) {
    const sorted = Float64Array.from(members, (d) => row[d] ?? 0).sort();
    for (const peeled of [lowPeel(sorted), highPeel(sorted)]) {
      const { low = -Infinity, high = Infinity } = peeled;
      const kept = members.filter((d) => (row[d] ?? 0) >= low && (row[d] ?? 0) <= high);
      if (kept.length === 0 || kept.length === members.length) continue;
      const hits = hitsAmong(kept, isCase);
      if (best === undefined || hits * best.kept.length > best.hits * kept.length)
        best = { feature, side: peeled, kept, hits };
    }
  }
  return best;
}

/** Where many points share the least value, all of them go. */
function lowPeel(sorted: Float64Array): Partial<Side> {
  const at = sorted[Math.floor(peel * sorted.length)] ?? 0;
  const low = at > (sorted[0] ?? 0) ? at : sorted.find((value) => value > at);
  return low === undefined ? {} : { low };
}

function highPeel(sorted: Float64Array): Partial<Side> {
  const at = sorted[Math.ceil((1 - peel) * sorted.length) - 1] ?? 0;
  const high = at < (sorted.at(-1) ?? 0) ? at : sorted.findLast((value) => value < at);
  return high === undefined ? {} : { high };
}

function hitsAmong(members: readonly number[], isCase: Uint8Array): number {
  return members.reduce((sum, d) => sum + (isCase[d] ?? 0), 0);
}
