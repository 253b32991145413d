/** The range a plan gives to one share of a whole. */
export interface ShareRange {
  readonly activity: string;
  readonly lower: number;
  readonly upper: number;
}

const whole = 100;
const slack = 1e-9;

/**
 * Where ranges of shares hold together: the corners of all structures that add up to 100 with each share in its range.
 *
 * At a corner all shares but one stand at a bound, and the last is what they leave; a corner is one where it lies in
 * its own range. Ranges such as 19-20, 20-21 and 60-61 add up to 99 at least and 102 at most, and three corners remain.
 *
 * @formula the corners of { s : lower(i) ≤ s(i) ≤ upper(i), Σ s(i) = 100 }
 * @unit per cent
 * @param ranges - one for each component of the whole; at most a handful, as each doubles the work
 * @returns the corners, shares in the order of the ranges; none where the ranges cannot add up to 100
 *
 * @example
 * const ranges = [
 *   { activity: 'agriculture', lower: 19, upper: 20 },
 *   { activity: 'industry', lower: 20, upper: 21 },
 *   { activity: 'services', lower: 60, upper: 61 },
 * ];
 * shareRegion(ranges) // => [[20, 20, 60], [19, 20, 61], [19, 21, 60]]
 */
export function shareRegion(ranges: readonly ShareRange[]): number[][] {
  const corners = ranges.flatMap((free, position) => {
    const others = ranges.filter((range) => range !== free);
    return choices(others).flatMap((bounds) => {
      const rest = whole - bounds.reduce((sum, bound) => sum + bound, 0);
      const fits = rest >= free.lower - slack && rest <= free.upper + slack;
      return fits ? [bounds.toSpliced(position, 0, rest)] : [];
    });
  });
  return corners.filter((corner, position) => corners.findIndex((other) => same(corner, other)) === position);
}

function choices(ranges: readonly ShareRange[]): number[][] {
  return ranges.reduce<number[][]>(
    (lists, { lower, upper }) =>
      lists.flatMap((list) => [
        [...list, lower],
        [...list, upper],
      ]),
    [[]],
  );
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.every((share, position) => Math.abs(share - (other[position] ?? 0)) <= slack);
}
