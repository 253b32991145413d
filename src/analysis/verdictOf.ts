import { numberIssues, refuse } from '../accounts/argumentIssues.js';
import { say } from '../errors/Message.js';
import type { Target } from '../plan/targets/Target.js';

/** A value held against its bounds. */
export interface Judgement {
  readonly verdict: 'met' | 'missed' | 'exceeded';
  readonly gap: number;
}

/**
 * Holds a value against the bounds of a target.
 *
 * A bound is met when the value reaches it within the slack of `slackOf`, so that 8 % reached by five steps of 8 % is 8 %.
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
export function verdictOf(value: number, bounds: Pick<Target, 'lower' | 'upper' | 'direction'>): Judgement {
  const { lower, upper, direction } = bounds;
  refuse(numberIssues(['value'], value, { what: say`a value in the unit of the target` }));
  const slack = slackOf(bounds);
  const under = lower !== undefined && value < lower - slack ? value - lower : 0;
  const over = upper !== undefined && value > upper + slack ? value - upper : 0;
  const gap = under + over;
  if (gap === 0) return { verdict: 'met', gap };
  const better = direction === 'atLeast' ? gap > 0 : direction === 'atMost' && gap < 0;
  return { verdict: better ? 'exceeded' : 'missed', gap };
}

/** Bounds below this are as good as zero: values of their size are told apart to so much. */
const leastSize = 1e-4;

/**
 * How far a value may miss a bound and still meet it: a billionth of the larger of the two bounds, so that it makes no
 * difference in which unit a target is written. An infinite bound is none.
 *
 * @unit that of the bounds
 *
 * @example
 * slackOf({ lower: 2600, upper: 2700 }) // => 0.0000027
 */
export function slackOf({ lower = 0, upper = 0 }: Pick<Target, 'lower' | 'upper'>): number {
  const size = Math.max(...[lower, upper].map((bound) => (Number.isFinite(bound) ? Math.abs(bound) : 0)));
  return 1e-9 * (size === 0 ? 1 : Math.max(size, leastSize));
}
