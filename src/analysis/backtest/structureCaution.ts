import { observationsOf } from '../../plan/facts/Dataset.js';
import type { Target } from '../../plan/Target.js';
import type { PlanCase } from '../../projection/simulatePlan.js';
import { chosenScenario } from '../chosenScenario.js';
import type { Caution, Outcome } from './BacktestRow.js';

/**
 * A caution where a share that came true is of another whole than the share that was promised: the outcome counts a
 * component, such as taxes on products, that the base of the plan does not, or the other way round.
 *
 * The share is told a second time, among the activities of the plan alone.
 *
 * @unit per cent
 * @param target - a promised share
 * @param outcome - what came true
 * @param planCase - plan, facts and scenarios; the base of the scenario that stands for the plan has the components of the promise
 * @returns one caution or none
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const services = folder.plan.targets.filter((target) => target.id === 'share-services');
 * const cautions = services.flatMap((target) =>
 *   outcomesOfTarget(target, folder).flatMap((outcome) => structureCaution(target, outcome, folder)),
 * );
 * cautions.map((caution) => caution.value) // => [100 * 50.87 / 95.25, 100 * 50.2 / 95.34]
 */
export function structureCaution(
  target: Target,
  outcome: Outcome,
  { plan, dataset, scenarios }: PlanCase,
): Caution[] {
  const promised = scenarios.length === 0 ? [] : chosenScenario({ scenarios }).base.activities;
  if (target.indicator !== 'shareOfGrdp' || target.kind !== 'share' || promised.length === 0) return [];
  const year = target.year ?? plan.period.to;
  const { vintage } = outcome;
  const query = { region: dataset.region, indicator: 'shareOfGrdp', year, vintage };
  const shares = observationsOf(dataset, query).filter(({ activity }) => activity !== 'total');
  const added = shares.filter(({ activity }) => !promised.includes(activity));
  if (added.length === 0) return [];
  const common = shares.filter(({ activity }) => promised.includes(activity));
  const whole = common.reduce((sum, { value }) => sum + value, 0);
  const value = (100 * outcome.value) / whole;
  const components = added.map(
    ({ activity: id }) => plan.activities.find((own) => own.id === id)?.label ?? { vi: id, en: id },
  );
  return [{ kind: 'otherWhole', components, value }];
}
