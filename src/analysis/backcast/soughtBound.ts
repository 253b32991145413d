import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { type Reading, soughtValue } from './soughtValue.js';

/** The value a backcast looks for, and where the scenario stands. */
export interface SoughtBound {
  readonly sought: number;
  readonly against: Reading['against'];
  /** Missing where the projection has no such figure. */
  readonly before?: number;
}

/**
 * The bound of a target that a backcast has to reach: the one its direction asks for; of a range to stay within, the
 * one that is broken, or else the nearer. A value that is given takes the place of the bound.
 *
 * @unit that of the target
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const targets = plan.targets.filter(({ id }) => id === 'share-services');
 * const bounds = scenarios.slice(1, 2).flatMap((scenario) =>
 *   targets.map((target) => soughtBound(scenario, { plan, target }, undefined)),
 * );
 * bounds // => [{ sought: 60, against: 'lower', before: 60 }]
 */
export function soughtBound(
  scenario: Scenario,
  reading: Omit<Reading, 'against'>,
  to: number | undefined,
): SoughtBound {
  const { lower, upper, direction } = reading.target;
  const least = soughtValue(scenario, { ...reading, against: 'lower' });
  const most = soughtValue(scenario, { ...reading, against: 'upper' });
  const ended = (against: Reading['against'], bound: number): SoughtBound => {
    const before = against === 'lower' ? least : most;
    return { sought: to ?? bound, against, ...(before === undefined ? {} : { before }) };
  };
  const [low, high] = [lower ?? upper ?? 0, upper ?? lower ?? 0];
  if (direction === 'atLeast') return ended('lower', low);
  if (direction === 'atMost') return ended('upper', high);
  if (least === undefined || most === undefined) return ended('lower', low);
  const isLowNearer = least - low <= high - most;
  return isLowNearer ? ended('lower', low) : ended('upper', high);
}
