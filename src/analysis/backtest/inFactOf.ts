import type { Target } from '../../plan/targets/Target.js';
import { decimalsOf, roundedTo } from '../decimalsOf.js';
import type { PlanRun } from '../PlanRun.js';
import { actualValues } from './actualValues.js';

/** What happened in fact, in the unit of a target. */
export interface InFact {
  readonly value: number;
  /** Whether it is the number published last, because the scenario marked as the actual comes to one nobody published. */
  readonly isPublished: boolean;
}

/**
 * What happened in fact, wherever it is told: what the scenario marked as the actual comes to where a vintage has
 * published that number, as it is shown, or none has published one; otherwise the number published last. Such a scenario
 * may start from the base of one vintage and grow by the rates of another.
 *
 * @returns nothing where no scenario is marked, or it has no value of the target
 */
export function inFactOf(run: PlanRun, target: Target): InFact | undefined {
  const { actual, scorecard, plan } = run;
  const value = scorecard.find((row) => row.scenario === actual?.id && row.target.id === target.id)?.value;
  if (value === undefined) return undefined;
  const published = actualValues(target, run).flatMap((one) => (one.status === 'derived' ? [] : [one.value]));
  const decimals = decimalsOf({ target, values: [value] }, plan);
  const shown = (one: number) => roundedTo(one, decimals);
  const last = published.at(-1);
  if (last === undefined || published.some((one) => shown(one) === shown(value)))
    return { value, isPublished: false };
  return { value: last, isPublished: true };
}
