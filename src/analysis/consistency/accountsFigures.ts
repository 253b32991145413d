import { perCapita } from '../../accounts/perCapita.js';
import { usdFromVnd } from '../../accounts/usdFromVnd.js';
import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { baseVolume, volumeBasisOf, volumeWeights } from '../../plan/facts/baseVolumes.js';
import type { PriceBasis } from '../../plan/facts/Observation.js';
import { type LinearExpression, unit } from '../linear/LinearSystem.js';
import type { AccountsColumns } from './accountsColumns.js';
import type { Measured } from './Constraint.js';
import { openRatio } from './openRatio.js';
import { evenPathScale, proportional, type UnitScale, yearlyChangeScale } from './unitScale.js';

/** The figures that can be read off the accounts of the last year, each a ratio of two columns. */
export interface AccountsFigures {
  /** Average yearly growth, by activity and `total`, per cent. */
  readonly growth: ReadonlyMap<string, Measured>;
  /** Share in GRDP at current prices, per cent. */
  readonly share: ReadonlyMap<string, Measured>;
  /** Average yearly change of the deflator of GRDP, `total`, and of each activity where prices move apart. */
  readonly deflator: ReadonlyMap<string, Measured>;
  /**
   * Average yearly change of the prices of all activities, where they move alike: the deflator of GRDP moves otherwise
   * where prices of the base differ, with the weights of activities.
   */
  readonly commonPrices?: Measured;
  /** Missing, as its level, where the base has no exchange rate. */
  readonly exchangeRate?: Measured;
  /** Missing, as its level, where the base has no population. */
  readonly population?: Measured;
  /** Levels of the last year, by unit. */
  readonly perCapita: ReadonlyMap<string, Measured>;
  readonly grdp: Measured;
  /** GRDP at constant prices of the base's own reference year. */
  readonly volume: { readonly priceBasis: PriceBasis; readonly level: Measured };
  /** GRDP at current prices added up over the years of an even path, billion VND. */
  readonly grdpOfPeriod: Measured;
  readonly exchangeRateLevel?: Measured;
  readonly populationLevel?: Measured;
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
  const weights = volumeWeights(base);
  const each = (measured: (activity: string, weight: number, share: number) => Measured) =>
    base.activities.map((activity, position): [string, Measured] => [
      activity,
      measured(activity, weights[position] ?? 0, base.shares[position] ?? 0),
    ]);
  const isReweighed = base.constantPrices !== undefined;
  const volume = (activity: string) => columns.volume[activity] ?? [];
  const value = (activity: string) => columns.value[activity] ?? [];
  const { grdp } = columns;
  return {
    growth: new Map([
      ['total', figure(columns.totalVolume, unit, change)],
      ...each((activity, weight) => figure(volume(activity), [[0, weight]], change)),
    ]),
    share: new Map(each((activity) => shareFigure(value(activity), columns.totalValue))),
    deflator: new Map([
      ['total', figure(grdp, columns.totalVolume, change)],
      ...(pricesAlike
        ? []
        : each((activity, weight, share) =>
            figure(value(activity), times(volume(activity), isReweighed ? share / weight : 1), change),
          )),
    ]),
    ...(pricesAlike
      ? { commonPrices: figure(grdp, isReweighed ? columns.totalValue : columns.totalVolume, change) }
      : {}),
    ...rateFigures(columns, base, change),
    ...personFigures(columns, base, change),
    grdp: figure(grdp, unit, proportional(base.grdp)),
    volume: {
      priceBasis: volumeBasisOf(base),
      level: figure(columns.totalVolume, unit, proportional(baseVolume(base))),
    },
    grdpOfPeriod: figure(grdp, unit, evenPathScale(base.grdp, years)),
  };
}

/** None where the base has no exchange rate. */
function rateFigures(
  { perCapita: vnd, perCapitaUsd: usd }: AccountsColumns,
  { exchangeRate }: BaseAccounts,
  change: UnitScale,
): Pick<AccountsFigures, 'exchangeRate' | 'exchangeRateLevel'> {
  if (exchangeRate === undefined) return {};
  return {
    exchangeRate: figure(vnd, usd, change),
    exchangeRateLevel: figure(vnd, usd, proportional(exchangeRate)),
  };
}

/** What is told per person: nothing where the base has no population. */
function personFigures(
  { grdp, perCapita: vnd, perCapitaUsd: usd }: AccountsColumns,
  { grdp: start, population, exchangeRate }: BaseAccounts,
  change: UnitScale,
): Pick<AccountsFigures, 'population' | 'populationLevel' | 'perCapita'> {
  if (population === undefined) return { perCapita: new Map() };
  const perPerson = perCapita(start, population);
  const inUsd =
    exchangeRate === undefined
      ? undefined
      : figure(usd, unit, proportional(usdFromVnd(perPerson * million, exchangeRate)));
  return {
    population: figure(grdp, vnd, change),
    perCapita: new Map([
      ...(inUsd === undefined ? [] : [['USD per person', inUsd] as const]),
      ['million VND per person', figure(vnd, unit, proportional(perPerson))],
    ]),
    populationLevel: figure(grdp, vnd, proportional(population)),
  };
}

/** An economy that falls to a hundredth of itself is no end that anybody set. */
const figure = (numerator: LinearExpression, denominator: LinearExpression, scale: UnitScale): Measured => ({
  ratio: { numerator, denominator },
  scale,
  least: openRatio,
});

/** That nothing but one activity is left is no such end either. */
const shareFigure = (value: LinearExpression, whole: LinearExpression): Measured => ({
  ...figure(value, whole, proportional(100)),
  most: 1 - openRatio,
});

/** A level of the base year counts by its weight in volume, and by its share in value: prices start from the ratio. */
function times(expression: LinearExpression, factor: number): LinearExpression {
  return factor === 1
    ? expression
    : expression.map(([column, coefficient]) => [column, coefficient * factor]);
}
