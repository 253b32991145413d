import { perCapita } from '../../accounts/perCapita.js';
import { usdFromVnd } from '../../accounts/usdFromVnd.js';
import { baseVolume, baseVolumes, volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { canBeMetAtStart } from '../canBeMetAtStart.js';
import { verdictOf } from '../verdictOf.js';
import { accountsIndicators } from './accountsTargets.js';
import type { MetAtStartSlip } from './PlanSlip.js';

/**
 * Targets of a level or a share that are already met in the base year: they ask for nothing new. A rate of change does,
 * whatever it was in the base year.
 *
 * Figures of the accounts are those of the base; every other is looked up among the facts, the vintage the scenario
 * starts from first.
 *
 * @param plan - its targets and indicators
 * @param scenario - whose base year and figures they are held against
 * @param dataset - the facts
 *
 * @example
 * const { plan, dataset, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const slips = scenarios.slice(0, 1).flatMap((scenario) => metAtStartSlips(plan, scenario, dataset));
 * slips.map(({ target, value }) => [target.id, value]) // => [['hospital-beds', 30.48], ['forest-cover', 60.6]]
 */
export function metAtStartSlips(
  { targets, indicators: declared }: Pick<Plan, 'targets' | 'indicators'>,
  { base, indicators }: Pick<Scenario, 'base' | 'indicators'>,
  dataset: Dataset,
): MetAtStartSlip[] {
  return targets.flatMap((target): MetAtStartSlip[] => {
    if (!canBeMetAtStart(target, { indicators: declared })) return [];
    const chosen = indicators.find(({ indicator }) => indicator === target.indicator)?.base;
    const { indicator, activity, unit } = target;
    const query = { indicator, activity, unit, year: base.year, region: dataset.region };
    const start = accountsIndicators.includes(indicator)
      ? accountsStart(target, base)
      : [
          ...(chosen === undefined || chosen.unit !== unit ? [] : [chosen]),
          ...observationsOf(dataset, query),
        ][0];
    if (start === undefined || verdictOf(start.value, target).verdict === 'missed') return [];
    return [{ kind: 'metAtStart', target, year: base.year, value: start.value, vintage: start.vintage }];
  });
}

function accountsStart(
  target: Target,
  base: Scenario['base'],
): { value: number; vintage: string } | undefined {
  const { vintage } = base;
  const { indicator, activity, activities: group = [activity], unit } = target;
  if (indicator === 'shareOfGrdp') {
    const share = togetherOf(group, base, base.shares);
    return share === undefined ? undefined : { value: 100 * share, vintage };
  }
  const amount = amountOf(group, base, target.priceBasis);
  if (amount === undefined) return undefined;
  if (indicator === 'grdp') return { value: amount, vintage };
  if (indicator !== 'grdpPerCapita' || base.population === undefined) return undefined;
  const perPerson = perCapita(amount, base.population);
  if (unit === 'million VND per person') return { value: perPerson, vintage };
  return unit === 'USD per person' && base.exchangeRate !== undefined
    ? { value: usdFromVnd(perPerson * 1e6, base.exchangeRate), vintage }
    : undefined;
}

/** What activities come to together in the base year; nothing where the base does not hold one, or not at those prices. */
function amountOf(
  group: readonly string[],
  base: Scenario['base'],
  prices: Target['priceBasis'] = 'current',
): number | undefined {
  const { activities, shares, grdp } = base;
  const isVolume = prices === volumeBasisOf(base);
  if (activities.length === 0 || (prices !== 'current' && !isVolume)) return undefined;
  if (group.includes('total')) return isVolume ? baseVolume(base) : grdp;
  return togetherOf(group, base, isVolume ? baseVolumes(base) : shares.map((share) => grdp * share));
}

/** The sum over a group of what each activity of the base has; nothing where it does not hold one of them. */
function togetherOf(
  group: readonly string[],
  { activities }: Scenario['base'],
  each: readonly number[],
): number | undefined {
  const own = group.flatMap((activity) => each[activities.indexOf(activity)] ?? []);
  return own.length < group.length ? undefined : own.reduce((sum, one) => sum + one, 0);
}
