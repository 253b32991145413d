import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/targets/Target.js';

/** The units in which GRDP per capita is told. */
export const perCapitaUnits = ['USD per person', 'million VND per person'] as const;

/** One of {@link perCapitaUnits}. */
export type PerCapitaUnit = (typeof perCapitaUnits)[number];

/**
 * The unit of GRDP per capita in a plan: USD where its target is in USD, otherwise VND, which takes no exchange rate.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * perCapitaUnit(plan) // => 'USD per person'
 * perCapitaUnit({ ...plan, targets: [] }) // => 'million VND per person'
 */
export function perCapitaUnit(plan: Pick<Plan, 'targets'>): PerCapitaUnit {
  return perCapitaTarget(plan)?.unit === 'USD per person' ? 'USD per person' : 'million VND per person';
}

/**
 * The year in which GRDP per capita of a plan is told: that of its target, else the last one.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * perCapitaYear(plan) // => 2020
 */
export function perCapitaYear(plan: Pick<Plan, 'targets' | 'period'>): number {
  return perCapitaTarget(plan)?.year ?? plan.period.to;
}

/**
 * The plan's target for the level of GRDP per capita at current prices, in USD where it has one, otherwise in VND; nothing where it has neither.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * perCapitaTarget(plan)?.lower // => 2600
 */
export function perCapitaTarget({ targets }: Pick<Plan, 'targets'>): Target | undefined {
  const found = targets.filter(isPerCapitaLevel);
  return found.find(({ unit }) => unit === 'USD per person') ?? found[0];
}

/**
 * Whether a target is for the level of GRDP per capita at current prices.
 *
 * @example
 * isPerCapitaLevel({ indicator: 'grdpPerCapita', kind: 'level', priceBasis: 'constant2010' }) // => false
 */
export function isPerCapitaLevel({
  indicator,
  kind,
  priceBasis = 'current',
}: Pick<Target, 'indicator' | 'kind' | 'priceBasis'>): boolean {
  return indicator === 'grdpPerCapita' && kind === 'level' && priceBasis === 'current';
}
