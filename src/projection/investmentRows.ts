import { socialInvestment } from '../plan/indicators/accountsIndicators.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Figure } from './accountsRows.js';

/**
 * What is invested where growth follows from it: the investment rate, the ICOR, and the amount, where the plan declares
 * total social investment in the unit of GRDP and the scenario says nothing else of it.
 *
 * @formula investment of a year = rate · GRDP at current prices
 * @unit per cent, ratio, billion VND
 * @param scenario - nothing comes of one that grows otherwise
 * @param plan - what it declares
 * @param grdp - at current prices, billion VND, the base year first
 */
export function investmentRows(
  { growth, indicators }: Scenario,
  plan: Pick<Plan, 'indicators'>,
  grdp: readonly number[],
): Figure[] {
  if (growth.closure !== 'byInvestment') return [];
  const { investmentRate, through } = growth;
  const rows = (path: typeof investmentRate, head: Pick<Figure, 'indicator' | 'unit' | 'priceBasis'>) =>
    path.map(({ year, value }) => ({
      ...head,
      activity: 'total',
      exchangeRateBasis: '' as const,
      year,
      value,
    }));
  const percent = investmentRate.map((rate) => ({ ...rate, value: 100 * rate.value }));
  const amounts = investmentRate.map((rate, t) => ({
    ...rate,
    value: rate.value * (grdp[t + 1] ?? Number.NaN),
  }));
  const isAsked =
    plan.indicators.some(({ id, unit }) => id === socialInvestment && unit === 'billion VND') &&
    indicators.every(({ indicator }) => indicator !== socialInvestment);
  return [
    ...rows(percent, { indicator: 'investmentRate', unit: 'percent', priceBasis: 'current' }),
    ...rows(through.method === 'icor' ? through.icor : [], {
      indicator: 'icor',
      unit: 'ratio',
      priceBasis: '',
    }),
    ...(isAsked
      ? rows(amounts, { indicator: socialInvestment, unit: 'billion VND', priceBasis: 'current' })
      : []),
  ];
}
