import { structuralChangeCosine } from '../accounts/structuralChangeCosine.js';

/** The share of one component, as a row of a result or the middle of a target's range. */
interface Share {
  readonly activity: string;
  readonly value: number;
}

/**
 * How far one structure is turned from another: the angle φ between their shares.
 *
 * @formula φ = arccos(Σ s0(i)·s1(i) / √(Σ s0(i)² · Σ s1(i)²))
 * @unit degrees, 0 to 90
 * @source as {@link structuralChangeCosine}
 * @param before - shares by component; each component once
 * @param after - shares of the same components
 * @returns the angle; nothing where the two do not speak of the same components, or a share is below zero
 *
 * @example
 * const before = [{ activity: 'farming', value: 100 }, { activity: 'services', value: 0 }];
 * const after = [{ activity: 'services', value: 50 }, { activity: 'farming', value: 50 }];
 * structureAngle(before, after) // => 45
 * structureAngle(before, after.slice(1)) // => undefined
 */
export function structureAngle(before: readonly Share[], after: readonly Share[]): number | undefined {
  const [previous, current] = [before, after].map((shares) => byActivity(shares));
  if (previous === undefined || current === undefined) return undefined;
  const names = Object.keys(previous);
  if (names.length === 0 || names.length !== Object.keys(current).length) return undefined;
  if (names.some((name) => current[name] === undefined)) return undefined;
  if ([...before, ...after].some(({ value }) => value < 0)) return undefined;
  return structuralChangeCosine(previous, current).angle;
}

function byActivity(shares: readonly Share[]): Record<string, number> {
  return Object.fromEntries(shares.map(({ activity, value }) => [activity, value]));
}
