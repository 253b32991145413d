import type { IndicatorAssumption, Scenario } from '../scenarios/Scenario.js';
import type { Figure } from './accountsRows.js';
import { assumedLevels, shocked } from './assumedLevels.js';

/**
 * The yearly levels of an indicator beside the accounts, from its own assumption.
 *
 * Growth, change in points and added amounts start from the level of the base year; without one there are no levels,
 * and what depends on them is not computable. Yearly amounts and shares of GRDP need none.
 *
 * @formula growth: x(t) = x(t-1) (1 + g); change, add: x(t) = x(t-1) + d; amount: x(t) = a; share: x(t) = share x GRDP(t)
 * @unit that of the indicator
 */
export function indicatorRows(assumption: IndicatorAssumption, scenario: Scenario, grdpAtCurrentPrices: readonly number[]): Figure[] {
  const shocks = scenario.shocks.filter(({ on }) => on === assumption.indicator);
  const { base, path, move } = assumption;
  const values = path.map(({ value }) => value);
  const figure = (year: number, value: number): Figure => ({
    activity: 'total',
    indicator: assumption.indicator,
    priceBasis: move === 'shareOfGrdp' ? 'current' : (base?.priceBasis ?? ''),
    exchangeRateBasis: '',
    unit: assumption.unit,
    year,
    value,
  });
  const from = (levels: readonly number[]) => levels.map((level, t) => figure(scenario.base.year + t, level));
  if (move === 'amount') return from(shocked([0, ...values], shocks)).slice(1);
  if (move === 'shareOfGrdp') {
    return from(
      shocked(
        grdpAtCurrentPrices.map((grdp, t) => grdp * (values[t - 1] ?? 0)),
        shocks,
      ),
    ).slice(1);
  }
  if (base === undefined) return [];
  if (move === 'growth') return from(assumedLevels(base.value, path, shocks));
  const sums = values.reduce<number[]>((levels, step) => [...levels, (levels.at(-1) ?? 0) + step], [base.value]);
  return from(shocked(sums, shocks));
}
