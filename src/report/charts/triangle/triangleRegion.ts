import { shareRegion } from '../../../analysis/shareRegion.js';
import type { StructureGoal } from '../../../analysis/structureGoal.js';
import type { Shares } from './triangleScale.js';

/**
 * The part of the triangle where a plan's target ranges for the structure overlap, as the corners of a polygon.
 *
 * A range for a fourth component belongs to the region: each structure that keeps all four is rescaled, and as lines
 * stay lines under rescaling, the corners rescaled are the corners of what is drawn, or lie within it.
 *
 * @unit per cent
 * @param goal - the plan's targets for shares of one year
 * @param corners - the activities at the left, right and upper corner
 * @returns corners in order around the region; none where the ranges cannot add up to 100
 *
 * @example
 * const ranges = [[19, 20], [20, 21], [60, 61]].map(([lower = 0, upper = 0], i) => ({ activity: `${i}`, lower, upper }));
 * triangleRegion({ ranges }, ['0', '1', '2']) // => [[20, 20, 60], [19, 21, 60], [19, 20, 61]]
 */
export function triangleRegion(
  { ranges }: Pick<StructureGoal, 'ranges'>,
  corners: readonly [string, string, string],
): Shares[] {
  const [left, right, top] = corners.map((corner) => ranges.findIndex(({ activity }) => activity === corner));
  const rescaled = shareRegion(ranges).map((structure): Shares => {
    const three = [
      structure[left ?? -1] ?? 0,
      structure[right ?? -1] ?? 0,
      structure[top ?? -1] ?? 0,
    ] as const;
    const whole = three[0] + three[1] + three[2];
    const part = (share: number) => (ranges.length > corners.length ? (100 * share) / whole : share);
    return [part(three[0]), part(three[1]), part(three[2])];
  });
  return hull(rescaled);
}

// Andrew's monotone chain, on the shares of the right and the upper corner: the third follows from them.
function hull(points: readonly Shares[]): Shares[] {
  const sorted = [...points].sort((a, b) => a[1] - b[1] || a[2] - b[2]);
  if (sorted.length < 3) return sorted;
  const [under, over] = [chain(sorted), chain(sorted.toReversed())];
  return [...under.slice(0, -1), ...over.slice(0, -1)];
}

function chain(points: readonly Shares[]): Shares[] {
  return points.reduce<Shares[]>((kept, point) => {
    let line = kept;
    while (line.length > 1 && !turnsLeft(line.at(-2), line.at(-1), point)) line = line.slice(0, -1);
    return [...line, point];
  }, []);
}

function turnsLeft(from: Shares | undefined, by: Shares | undefined, to: Shares): boolean {
  if (from === undefined || by === undefined) return true;
  return (by[1] - from[1]) * (to[2] - from[2]) - (by[2] - from[2]) * (to[1] - from[1]) > 1e-9;
}
