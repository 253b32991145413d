import type { Plan } from '../../plan/Plan.js';
import { isProduction } from '../../plan/production.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { simulateScenario } from '../../projection/simulateScenario.js';
import { levelsOfTarget } from '../levelsOfTarget.js';
import { targetValue } from '../targetValue.js';
import type { Reading, SoughtBound } from './Reading.js';

/**
 * The value of a target in the projection of a scenario; over several years, the one nearest to breaking the bound.
 *
 * Indicators that the target does not speak of, and is not made of, are not projected.
 *
 * @unit that of the target
 * @returns nothing where the projection has no such figure
 * @throws ScenarioError when the scenario cannot be projected
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const targets = plan.targets.filter(({ id }) => id === 'grdp-per-capita');
 * const values = scenarios.slice(1, 2).flatMap((scenario) =>
 *   targets.map((target) => soughtValue(scenario, { plan, target, against: 'lower' })),
 * );
 * values // => [2467.184281248962]
 */
export function soughtValue(scenario: Scenario, { plan, target, ...when }: Reading): number | undefined {
  const rows = rowsFor(scenario, plan, target);
  const levels = levelsOfTarget(target, rows);
  const { stayingFrom, against } = when;
  if (stayingFrom === undefined) return targetValue(target, levels, targetSpan(target, plan.period));
  const counted = [...levels].filter(([year]) => year >= stayingFrom).map(([, value]) => value);
  if (counted.length === 0) return undefined;
  return against === 'lower' ? Math.min(...counted) : Math.max(...counted);
}

function rowsFor(scenario: Scenario, plan: Plan, { indicator }: Target): ResultRow[] {
  const { ratio } = plan.indicators.find(({ id }) => id === indicator) ?? {};
  const taken = ratio === undefined ? [indicator] : [ratio.of.indicator, ratio.to.indicator];
  if (taken.some((id) => isProduction(id, plan.indicators))) return simulateScenario(scenario, plan);
  const indicators = scenario.indicators.filter((entry) => taken.includes(entry.indicator));
  return simulateScenario({ ...scenario, indicators }, plan);
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
