import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { constantUsdFromVnd } from '../accounts/constantUsdFromVnd.js';
import { growthContribution } from '../accounts/growthContribution.js';
import { growthRate } from '../accounts/growthRate.js';
import { implicitDeflator } from '../accounts/implicitDeflator.js';
import { perCapita } from '../accounts/perCapita.js';
import { usdFromVnd } from '../accounts/usdFromVnd.js';
import type { PriceBasis } from '../plan/facts/Observation.js';
import type { ExchangeRateBasis, ResultRow } from './ResultRow.js';
import { underPath } from './underPath.js';
import type { YearlyAccounts, YearlyPart } from './YearlyAccounts.js';

/** What a figure is, before it is known whose it is. */
export type Figure = Pick<
  ResultRow,
  'activity' | 'indicator' | 'priceBasis' | 'exchangeRateBasis' | 'unit' | 'year' | 'value'
>;

type Measured = Partial<Pick<ResultRow, 'activity' | 'priceBasis' | 'exchangeRateBasis'>> &
  Pick<ResultRow, 'indicator' | 'unit'>;

/**
 * All figures of the yearly accounts: levels, growth, shares, contributions, deflators, and GRDP per capita in VND and,
 * where there is an exchange rate, in USD.
 *
 * GRDP per capita in current USD is not deflated, and converted at the average rate of its year; in constant USD
 * it is first deflated, then converted at the rate of the base year. The two orders give different figures.
 *
 * Parts of activities follow with the same figures. The deflator of an activity is its price index; that of the total is implicit, value over volume, and so moves with
 * the structure too. Growth begins with the year after the base.
 *
 * @unit as each row says
 * @throws ScenarioError when a figure cannot be computed, such as the growth of an activity that starts from nothing
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const figures = scenarios.slice(1, 2).flatMap((scenario) => accountsRows(accountsOfScenario(scenario)));
 * figures.find((row) => row.indicator === 'grdpPerCapita' && row.unit === 'USD per person' && row.year === 2020)?.value // => 2467.184281248962
 */
export function accountsRows(accounts: YearlyAccounts): Figure[] {
  const { activities, years, referenceYear } = accounts;
  const sum = (series: YearlyAccounts['values']) =>
    years.map((_, t) => activities.reduce((total, activity) => total + (series[activity]?.[t] ?? 0), 0));
  const volume = sum(accounts.volumes);
  const value = sum(accounts.values);
  return [
    ...activities.flatMap((activity) =>
      componentRows({
        activity,
        years,
        referenceYear,
        volume: accounts.volumes[activity] ?? [],
        value: accounts.values[activity] ?? [],
        deflator: accounts.prices[activity] ?? [],
      }),
    ),
    ...componentRows({
      activity: 'total',
      years,
      referenceYear,
      volume,
      value,
      deflator: totalDeflator(value, volume),
    }),
    ...activities.flatMap((activity) => shareRows(activity, accounts, { volume, value })),
    ...(accounts.parts ?? []).flatMap((part) => partRows(part, accounts, { volume, value })),
    ...underPath(['grdpPerCapita'], () => personRows(accounts, { volume, value })),
  ];
}

interface Component {
  readonly activity: string;
  readonly years: readonly number[];
  readonly referenceYear: number;
  readonly volume: readonly number[];
  readonly value: readonly number[];
  readonly deflator: readonly number[];
}

interface Total {
  readonly volume: readonly number[];
  readonly value: readonly number[];
}

function constantOf(year: number): PriceBasis & ExchangeRateBasis {
  return `constant${year}`;
}

function figures(measured: Measured, years: readonly number[], values: readonly number[]): Figure[] {
  const first = years.length - values.length;
  return values.map((value, position) => ({
    activity: 'total',
    priceBasis: '',
    exchangeRateBasis: '',
    ...measured,
    year: years[first + position] ?? 0,
    value,
  }));
}

function totalDeflator(value: readonly number[], volume: readonly number[]): number[] {
  return underPath(['grdp', 'total'], () =>
    value.map((amount, t) => implicitDeflator(amount, volume[t] ?? 0)),
  );
}

function componentRows({ activity, years, referenceYear, volume, value, deflator }: Component): Figure[] {
  const constant = constantOf(referenceYear);
  const percent = { activity, priceBasis: constant, unit: 'percent' };
  const changes = volume.slice(1);
  return [
    ...figures({ activity, indicator: 'grdp', priceBasis: constant, unit: 'billion VND' }, years, volume),
    ...figures({ activity, indicator: 'grdp', priceBasis: 'current', unit: 'billion VND' }, years, value),
    ...figures({ activity, indicator: 'deflator', unit: `index ${referenceYear}=100` }, years, deflator),
    ...underPath(['grdp', activity], () => [
      ...figures(
        { ...percent, indicator: 'growthRate' },
        years,
        changes.map((level, t) => 100 * growthRate(volume[t] ?? 0, level)),
      ),
      ...figures(
        { ...percent, indicator: 'averageGrowthRate' },
        years,
        changes.map((level, t) => 100 * averageGrowthRate(volume[0] ?? 0, level, t + 1)),
      ),
    ]),
  ];
}

function shareRows(
  activity: string,
  {
    years,
    referenceYear,
    volumes,
    values,
  }: Pick<YearlyAccounts, 'years' | 'referenceYear' | 'volumes' | 'values'>,
  total: Total,
): Figure[] {
  const volume = volumes[activity] ?? [];
  const part = (values[activity] ?? []).map((amount, t) => (100 * amount) / (total.value[t] ?? 0));
  const contributions = volume
    .slice(1)
    .map((level, t) => 100 * growthContribution(volume[t] ?? 0, level, total.volume[t] ?? 0));
  const points = {
    activity,
    indicator: 'growthContribution',
    priceBasis: constantOf(referenceYear),
    unit: 'percentage points',
  };
  return [
    ...figures({ activity, indicator: 'shareOfGrdp', priceBasis: 'current', unit: 'percent' }, years, part),
    ...figures(points, years, contributions),
  ];
}

/** The same figures of a part as of an activity; it lies inside one, and no sum counts it. */
function partRows(
  { id, volumes, values }: YearlyPart,
  { years, referenceYear }: YearlyAccounts,
  total: Total,
): Figure[] {
  const deflator = underPath(['grdp', id], () => totalDeflator(values, volumes));
  return [
    ...componentRows({ activity: id, years, referenceYear, volume: volumes, value: values, deflator }),
    ...shareRows(id, { years, referenceYear, volumes: { [id]: volumes }, values: { [id]: values } }, total),
  ];
}

function personRows(
  { years, referenceYear, population, exchangeRate }: YearlyAccounts,
  { volume, value }: Total,
): Figure[] {
  const constant = constantOf(referenceYear);
  const each = (amounts: readonly number[]) =>
    (population ?? []).map((people, t) => perCapita(amounts[t] ?? 0, people));
  const [real, nominal] = [each(volume), each(value)];
  const indicator = 'grdpPerCapita';
  const million = 1e6;
  const rates = exchangeRate ?? [];
  /** Of each year that is told per person. */
  const converted = rates.slice(0, nominal.length);
  return [
    ...figures({ indicator: 'averagePopulation', unit: 'thousand persons' }, years, population ?? []),
    ...figures(
      { indicator: 'exchangeRate', exchangeRateBasis: 'periodAverage', unit: 'VND per USD' },
      years,
      rates,
    ),
    ...figures({ indicator, priceBasis: 'current', unit: 'million VND per person' }, years, nominal),
    ...figures({ indicator, priceBasis: constant, unit: 'million VND per person' }, years, real),
    ...figures(
      { indicator, priceBasis: 'current', exchangeRateBasis: 'periodAverage', unit: 'USD per person' },
      years,
      converted.map((rate, t) => usdFromVnd((nominal[t] ?? 0) * million, rate)),
    ),
    ...figures(
      {
        indicator,
        priceBasis: constant,
        exchangeRateBasis: constantOf(years[0] ?? 0),
        unit: 'USD per person',
      },
      years,
      converted.map((_, t) => constantUsdFromVnd((real[t] ?? 0) * million, rates[0] ?? 0)),
    ),
  ];
}
