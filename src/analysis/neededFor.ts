import type { Ratio } from '../plan/indicators/Ratio.js';
import type { Plan } from '../plan/Plan.js';
import { isProduction } from '../plan/production.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/targets/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';
import { missingInputs } from './missingInputs.js';
import type { Need } from './Need.js';
import { peersNeed } from './peersNeed.js';
import { productionNeeds } from './productionNeeds.js';

/**
 * What a scenario is missing to compute a target, under the name of its indicator: a figure of the base year, an assumption, another unit, or
 * levels that have a rate.
 *
 * Years for which figures are known stand beside, so that a reader sees how near they are.
 *
 * @param target - the one that cannot be computed
 * @param scenario - in which it cannot
 * @param result - the plan, and all rows of its result, published figures included
 *
 * @example
 * const { plan, rows, scenarios } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const forest = plan.targets.filter((target) => target.id === 'new-forest');
 * const needs = scenarios.flatMap((scenario) => forest.flatMap((target) => neededFor(target, scenario, { plan, rows })));
 * needs.map((need) => need.kind === 'inputs' && need.inputs) // => [[{ kind: 'assumption' }]]
 */
export function neededFor(
  target: Target,
  scenario: Scenario,
  result: { readonly plan: Plan; readonly rows: readonly ResultRow[] },
): readonly Need[] {
  const { indicators, activities } = result.plan;
  const { label, ratio, published } = {
    ratio: undefined,
    published: undefined,
    ...(indicators.find(({ id }) => id === target.indicator) ?? target),
  };
  if (isProduction(target.indicator, indicators)) return productionNeeds(target, scenario, result.rows);
  if (target.kind === 'rank') return [peersNeed(target, label, published)];
  const ofRatio = ratio === undefined ? [] : partsWithoutLevels(ratio, target, { scenario, ...result });
  if (ofRatio.length > 0) return ofRatio.flatMap((part) => neededFor(part, scenario, result));
  const inputs = missingInputs(target, scenario, result);
  const named = inputs.flatMap((input) =>
    input.kind === 'activity' ? activities.filter(({ id }) => id === input.activity) : [],
  );
  const labels = Object.fromEntries(named.map((activity) => [activity.id, activity.label]));
  return [{ kind: 'inputs', label, inputs, activities: labels }];
}

/** The series of a ratio that the scenario has no levels of, each as a target of its own. */
function partsWithoutLevels(
  { of, to, cumulated }: Ratio,
  target: Target,
  { scenario, plan, rows }: { scenario: Scenario; plan: Plan; rows: readonly ResultRow[] },
): Target[] {
  const own = rowsOfScenario(rows, scenario.id);
  return [of, to]
    .filter(
      ({ indicator, activity }) =>
        !own.some((row) => row.indicator === indicator && row.activity === activity),
    )
    .map((series) => {
      const unit = plan.indicators.find(({ id }) => id === series.indicator)?.unit ?? target.unit;
      return { ...target, ...series, unit, kind: cumulated ? 'yearlyAmount' : 'level' };
    });
}
