import { numberIssues, refuse } from '../accounts/argumentIssues.js';
import type { Target } from '../plan/Target.js';
import type { Verdict } from './ScorecardRow.js';

/** A value held against its bounds. */
export interface Judgement {
  readonly verdict: Extract<Verdict, 'met' | 'missed' | 'exceeded'>;
  readonly gap: number;
}

/**
 * Holds a value against the bounds of a target.
 *
 * A bound is kept when the value reaches it within a billionth, so that 8 % reached by five steps of 8 % is 8 %.
 * Over a range on the better side is `exceeded`; over or under a range that has no better side is `missed`.
 *
 * @unit value, bounds and gap in the unit of the target
 * @throws ScenarioError when the value is not finite
 *
 * @example
 * verdictOf(1917, { lower: 2600, upper: 2700, direction: 'atLeast' }) // => { verdict: 'missed', gap: -683 }
 * @example
 * verdictOf(22, { lower: 19, upper: 20, direction: 'within' }) // => { verdict: 'missed', gap: 2 }
 */
export function verdictOf(
  value: number,
  { lower, upper, direction }: Pick<Target, 'lower' | 'upper' | 'direction'>,
): Judgement {
  refuse(numberIssues(['value'], value, { what: 'a value in the unit of the target' }));
  const under = lower !== undefined && value < lower - slack(lower) ? value - lower : 0;
  const over = upper !== undefined && value > upper + slack(upper) ? value - upper : 0;
  const gap = under + over;
  if (gap === 0) return { verdict: 'met', gap };
  const better = direction === 'atLeast' ? gap > 0 : direction === 'atMost' && gap < 0;
  return { verdict: better ? 'exceeded' : 'missed', gap };
}

function slack(bound: number): number {
  return 1e-9 * Math.max(1, Math.abs(bound));
}
