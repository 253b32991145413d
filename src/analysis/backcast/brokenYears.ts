import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { simulateScenario } from '../../projection/simulateScenario.js';
import { levelsOfTarget } from '../levelsOfTarget.js';
import { targetValue } from '../targetValue.js';
import { verdictOf } from '../verdictOf.js';
import type { Reading } from './Reading.js';

/**
 * The years in which a target of a level or a share is broken, of those that count: all from a year on, or the target's
 * own; of one that is to be reached by a date, that date if no year up to it does. A value sought instead of the bounds widens them.
 *
 * @returns years in order; none for targets that have no value of a single year
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const targets = plan.targets.filter(({ id }) => id === 'share-services');
 * scenarios.slice(1, 2).flatMap((scenario) =>
 *   targets.flatMap((target) => brokenYears(scenario, { plan, target, stayingFrom: 2018 }, 60)),
 * ) // => [2018, 2019]
 */
export function brokenYears(
  scenario: Scenario,
  { plan, target, stayingFrom }: Omit<Reading, 'against'>,
  sought: number,
): number[] {
  if (target.kind !== 'level' && target.kind !== 'share') return [];
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = target;
  const widened = { ...target, lower: Math.min(lower, sought), upper: Math.max(upper, sought) };
  const byYear = levelsOfTarget(target, simulateScenario(scenario, plan));
  if (target.isDeadline && stayingFrom === undefined) {
    const value = targetValue(widened, byYear, plan.period);
    const isBroken = value !== undefined && verdictOf(value, widened).verdict === 'missed';
    return isBroken && target.year !== undefined ? [target.year] : [];
  }
  const levels = [...byYear];
  const counted = levels.filter(([year]) =>
    stayingFrom === undefined ? year === (target.year ?? plan.period.to) : year >= stayingFrom,
  );
  return counted
    .filter(([, value]) => verdictOf(value, widened).verdict === 'missed')
    .map(([year]) => year)
    .sort((a, b) => a - b);
}
