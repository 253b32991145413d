import { wholesOfParts } from '../../plan/activityParts.js';
import { observationsOf } from '../../plan/facts/Dataset.js';
import type { Target } from '../../plan/targets/Target.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { chosenScenario } from '../chosenScenario.js';
import type { ActualValue, Caution } from './BacktestRow.js';

/**
 * A caution where an actual share is of another whole than the target share: the actual counts a
 * component, such as taxes on products, that the base of the plan does not, or the other way round.
 *
 * The share is told a second time, among the activities of the plan alone.
 *
 * @unit per cent
 * @param target - a target for a share
 * @param actual - the actual value
 * @param planCase - plan, facts and scenarios; the base of the scenario that stands for the plan has the components of the promise
 * @returns one caution or none
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const services = folder.plan.targets.filter((target) => target.id === 'share-services');
 * const cautions = services.flatMap((target) =>
 *   actualValues(target, folder).flatMap((actual) => structureCaution(target, actual, folder)),
 * );
 * cautions.map((caution) => caution.value) // => [100 * 50.87 / 95.25, 100 * 50.2 / 95.34]
 */
export function structureCaution(
  target: Target,
  actual: ActualValue,
  { plan, dataset, scenarios }: PlanCase,
): Caution[] {
  const planned = scenarios.length === 0 ? [] : chosenScenario({ scenarios }).base.activities;
  if (target.indicator !== 'shareOfGrdp' || target.kind !== 'share' || planned.length === 0) return [];
  const year = target.year ?? plan.period.to;
  const { vintage } = actual;
  const query = { region: dataset.region, indicator: 'shareOfGrdp', year, vintage };
  const parts = wholesOfParts(plan.activities);
  const shares = observationsOf(dataset, query).filter(
    ({ activity }) => activity !== 'total' && !parts.has(activity),
  );
  const added = shares.filter(({ activity }) => !planned.includes(activity));
  if (added.length === 0) return [];
  const common = shares.filter(({ activity }) => planned.includes(activity));
  const whole = common.reduce((sum, { value }) => sum + value, 0);
  const value = (100 * actual.value) / whole;
  const components = added.map(
    ({ activity: id }) => plan.activities.find((own) => own.id === id)?.label ?? { vi: id, en: id },
  );
  return [{ kind: 'otherWhole', components, value }];
}
