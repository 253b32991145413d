import { exponential } from '../../accounts/exponential.js';
import type { Doubt } from '../../plan/scenarios/Doubt.js';
import { doubtedPaths, structureToReach } from '../../plan/scenarios/doubtedPaths.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { ninetyPoint } from '../draws/normalQuantile.js';
import { distanceFrom } from './marginal.js';

/** How far a doubt reaches below and above the scenario's own figure: the 10 and 90 % points. */
export interface DoubtRange {
  readonly low: number;
  readonly high: number;
  /** `percentage points` for rates, `percent` for what is relative, otherwise the unit of the indicator. */
  readonly unit: string;
}

/**
 * The reach of a doubt in the terms a reader thinks in.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).flatMap((scenario) =>
 *   (scenario.doubt?.doubts ?? []).slice(0, 1).map((doubt) => doubtRange(doubt, scenario).unit),
 * ) // => ['percentage points']
 */
export function doubtRange({ on, form }: Doubt, scenario: Scenario): DoubtRange {
  const at = distanceFrom(form);
  const [low, high] = [at(-ninetyPoint), at(ninetyPoint)];
  if (on.startsWith('structure.')) {
    const share = shareInDoubt(on, scenario);
    return {
      low: 100 * (share(low) - share(0)),
      high: 100 * (share(high) - share(0)),
      unit: 'percentage points',
    };
  }
  const counted = doubtedPaths(scenario).get(on)?.counted ?? 'rate';
  if (counted === 'relative') return { low: 100 * low, high: 100 * high, unit: 'percent' };
  if (counted === 'rate') return { low: 100 * low, high: 100 * high, unit: 'percentage points' };
  const unit = scenario.indicators.find(({ indicator }) => on === `indicators.${indicator}`)?.unit ?? '';
  return { low, high, unit: counted === 'points' ? 'percentage points' : unit };
}

/**
 * A share that is to be reached, for the distance that its doubt moves it, where no other share is moved.
 *
 * @unit a share of 1
 * @param on - `structure.` and the activity
 */
export function shareInDoubt(on: string, scenario: Scenario): (distance: number) => number {
  const place = scenario.base.activities.indexOf(on.slice('structure.'.length));
  const own = structureToReach(scenario.growth)?.shares[place] ?? Number.NaN;
  return (distance) => {
    const moved = own * exponential(distance);
    return moved / (moved + (1 - own));
  };
}
