import type { Target } from '../targets/Target.js';
import { publishedMoves } from './publishedMoves.js';
import type { Variable } from './statedAssumptions.js';
import { hasSlippedGrowth } from './targetGrowth.js';
import { targetLimits } from './targetLimits.js';
import type { WrittenPlan } from './WrittenPlan.js';

/** What is published and what is planned of the thing an assumption is about. */
export interface KnownMoves {
  readonly figures: readonly number[];
  readonly targets: readonly number[];
}

/**
 * The published figures and the targets that speak of what an assumption is about, as rates of a year where it is one.
 *
 * @unit that of the assumption
 */
export function knownMoves(variable: Variable, written: WrittenPlan): KnownMoves {
  const { plan } = written;
  const years = plan.period.to - plan.period.from + 1;
  return {
    figures: publishedMoves(variable, written),
    targets: plan.targets
      .filter((target) => isPossible(target, written))
      .flatMap((target) => movesOf(target, variable, years)),
  };
}

/** A target that is itself of the wrong size says nothing of an assumption. */
function isPossible(target: Target, written: WrittenPlan): boolean {
  if (hasSlippedGrowth(target, written)) return false;
  const { low, high } = targetLimits(target, written) ?? { low: -Infinity, high: Infinity };
  return [target.lower, target.upper].every((bound = low) => bound >= low && bound <= high);
}

/** The kind of target that asks for what an assumption says. */
const kindOf: Partial<Record<NonNullable<Variable['move']>, Target['kind']>> = {
  growth: 'averageGrowth',
  change: 'yearlyChange',
  add: 'increment',
};

/** The bounds of a target as what they ask for in a year. */
function movesOf(target: Target, { group, on, move = 'growth' }: Variable, years: number): number[] {
  const isMeant =
    group === 'growth'
      ? target.indicator === 'grdp' && target.activity === on
      : group === 'indicator' && target.indicator === on;
  if (!isMeant || target.kind !== kindOf[move]) return [];
  const bounds = [target.lower ?? [], target.upper ?? []].flat();
  return move === 'add' ? bounds.map((bound) => bound / years) : bounds;
}
