import type { Plan } from './Plan.js';

const converted: readonly string[] = ['grdp', 'grdpPerCapita'];

/**
 * Whether a target of the plan takes an exchange rate: one on the rate itself, or on accounts in USD.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * needsExchangeRate(plan) // => true
 * needsExchangeRate({ targets: [] }) // => false
 */
export function needsExchangeRate({ targets }: Pick<Plan, 'targets'>): boolean {
  return targets.some(
    ({ indicator, unit }) =>
      indicator === 'exchangeRate' || (converted.includes(indicator) && unit.includes('USD')),
  );
}
