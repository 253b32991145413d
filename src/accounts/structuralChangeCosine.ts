import { say } from '../errors/Message.js';
import { finiteResult } from './finiteResult.js';
import { sharePairs } from './sharePairs.js';

/** How far apart two structures point. */
export interface StructuralChangeCosine {
  /** cos φ: 1 when the structures are the same, 0 when they share no activity. */
  readonly cosine: number;
  /** φ in degrees: 0 to 90, beyond only where a part is below zero, as taxes less subsidies can be. */
  readonly angle: number;
  /** φ / 90°, a decimal: the change as a part of the largest possible one. */
  readonly shareOfRightAngle: number;
}

/**
 * The angle between the structures of two years, seen as vectors of shares; Vietnamese studies quote it
 * as cos φ and φ/90. Large activities dominate it, unlike the Lilien index.
 *
 * The angle comes from the lengths of the difference and of the sum of the unit vectors, and not from an
 * arc cosine, which loses half its digits when the structures are nearly equal.
 *
 * @formula cos φ = Σ s0(i)·s1(i) / √(Σ s0(i)² · Σ s1(i)²)
 * @unit cosine and decimal; the angle in degrees
 * @source Moore, A Measure of Structural Change in Output, Review of Income and Wealth 24(1), 1978
 * @param previous - values or shares by activity of the first year
 * @param current - the same activities in the second year
 * @returns cosine, angle, and angle as a part of 90 degrees
 * @throws ScenarioError when the activities differ, a value is not finite, or a total is zero
 * @example
 * structuralChangeCosine({ a: 1, b: 0 }, { a: 1, b: 1 }).angle // => 45
 */
export function structuralChangeCosine(
  previous: Readonly<Record<string, number>>,
  current: Readonly<Record<string, number>>,
): StructuralChangeCosine {
  const pairs = sharePairs(previous, current, { what: say`a value or share in one unit` });
  const before = Math.hypot(...pairs.map((pair) => pair.previous));
  const after = Math.hypot(...pairs.map((pair) => pair.current));
  const apart = Math.hypot(...pairs.map((pair) => pair.current / after - pair.previous / before));
  const together = Math.hypot(...pairs.map((pair) => pair.current / after + pair.previous / before));
  const radians = finiteResult(say`angle`, 2 * Math.atan2(apart, together));
  return {
    cosine: Math.cos(radians),
    angle: (radians * 180) / Math.PI,
    shareOfRightAngle: radians / (Math.PI / 2),
  };
}
