import { perCapita } from '../../accounts/perCapita.js';
import { usdFromVnd } from '../../accounts/usdFromVnd.js';
import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { type LinearExpression, unit } from '../linear/LinearSystem.js';
import type { AccountsColumns } from './accountsColumns.js';
import type { Measured } from './Constraint.js';
import { evenPathScale, proportional, type UnitScale, yearlyChangeScale } from './unitScale.js';

/** The figures that can be read off the accounts of the last year, each a ratio of two columns. */
export interface AccountsFigures {
  /** Average yearly growth, by activity and `total`, per cent. */
  readonly growth: ReadonlyMap<string, Measured>;
  /** Share in GRDP at current prices, per cent. */
  readonly share: ReadonlyMap<string, Measured>;
  /** Average yearly change of prices, of the total and, where they are apart, of each activity. */
  readonly deflator: ReadonlyMap<string, Measured>;
  /** Missing, as its level, where the base has no exchange rate. */
  readonly exchangeRate?: Measured;
  readonly population: Measured;
  /** Levels of the last year, by unit. */
  readonly perCapita: ReadonlyMap<string, Measured>;
  readonly grdp: Measured;
  /** GRDP at current prices added up over the years of an even path, billion VND. */
  readonly grdpOfPeriod: Measured;
  readonly exchangeRateLevel?: Measured;
  readonly populationLevel: Measured;
}

const million = 1e6;

/**
 * The figures of the last year as ratios of columns.
 *
 * Each driver that multiplies stands in one such ratio only: prices between volume and value, population between GRDP
 * and GRDP per capita, the exchange rate between per capita in VND and in USD.
 *
 * @param columns - those of the accounts
 * @param options - `base` and `years` from it to the last; `pricesAlike`: one price movement for all activities
 */
export function accountsFigures(
  columns: AccountsColumns,
  {
    base,
    years,
    pricesAlike,
  }: { readonly base: BaseAccounts; readonly years: number; readonly pricesAlike: boolean },
): AccountsFigures {
  const change = yearlyChangeScale(years);
  const figure = (
    numerator: LinearExpression,
    denominator: LinearExpression,
    scale: UnitScale,
  ): Measured => ({
    ratio: { numerator, denominator },
    scale,
  });
  const each = (measured: (activity: string, share: number) => Measured): [string, Measured][] =>
    base.activities.map((activity, position) => [activity, measured(activity, base.shares[position] ?? 0)]);
  const volume = (activity: string) => columns.volume[activity] ?? [];
  const value = (activity: string) => columns.value[activity] ?? [];
  const perPerson = perCapita(base.grdp, base.population);
  const { grdp, perCapita: vnd, perCapitaUsd: usd } = columns;
  const { exchangeRate } = base;
  const inUsd =
    exchangeRate === undefined
      ? { perCapita: [], rate: {} }
      : {
          perCapita: [
            [
              'USD per person',
              figure(usd, unit, proportional(usdFromVnd(perPerson * million, exchangeRate))),
            ] as const,
          ],
          rate: {
            exchangeRate: figure(vnd, usd, change),
            exchangeRateLevel: figure(vnd, usd, proportional(exchangeRate)),
          },
        };
  return {
    growth: new Map([
      ['total', figure(columns.totalVolume, unit, change)],
      ...each((activity, share) => figure(volume(activity), [[0, share]], change)),
    ]),
    share: new Map(each((activity) => figure(value(activity), columns.totalValue, proportional(100)))),
    deflator: new Map([
      ['total', figure(grdp, columns.totalVolume, change)],
      ...(pricesAlike ? [] : each((activity) => figure(value(activity), volume(activity), change))),
    ]),
    ...inUsd.rate,
    population: figure(grdp, vnd, change),
    perCapita: new Map([
      ...inUsd.perCapita,
      ['million VND per person', figure(vnd, unit, proportional(perPerson))],
    ]),
    grdp: figure(grdp, unit, proportional(base.grdp)),
    grdpOfPeriod: figure(grdp, unit, evenPathScale(base.grdp, years)),
    populationLevel: figure(grdp, vnd, proportional(base.population)),
  };
}
