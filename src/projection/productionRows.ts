import { isConstant } from '../plan/facts/priceBases.js';
import { socialInvestment, workerIndicators } from '../plan/indicators/accountsIndicators.js';
import type { Plan } from '../plan/Plan.js';
import { namesProduction } from '../plan/production.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { productivityGrowth, productivityIndex, productivityShare } from './productionPath.js';
import type { ResultRow } from './ResultRow.js';
import { underPath } from './underPath.js';

/** The series that growth accounting reads off the rows of a scenario, from the base year on; nothing where one has a gap. */
export interface ProductionSeries {
  readonly volume: readonly ResultRow[] | undefined;
  readonly value: readonly ResultRow[] | undefined;
  /** The employed where the scenario has them, otherwise the labour force. */
  readonly workers: readonly ResultRow[] | undefined;
  /** Investment at current prices, without the last year, which adds to no capital of the plan. */
  readonly investment: readonly ResultRow[] | undefined;
}

/** Those series of one scenario. */
export function productionSeries({ base, years }: Scenario, rows: readonly ResultRow[]): ProductionSeries {
  const all = [base.year, ...years];
  const of = (indicator: string, fits: (row: ResultRow) => boolean, wanted = all) => {
    const own = rows.filter((row) => row.indicator === indicator && row.activity === 'total' && fits(row));
    const byYear = new Map(own.map((row) => [row.year, row]));
    const found = wanted.flatMap((year) => byYear.get(year) ?? []);
    return found.length === wanted.length ? found : undefined;
  };
  const isMoney = ({ unit, priceBasis }: ResultRow) => unit === 'billion VND' && !isConstant(priceBasis);
  return {
    volume: of('grdp', ({ priceBasis }) => isConstant(priceBasis)),
    value: of('grdp', ({ priceBasis }) => priceBasis === 'current'),
    workers: workerIndicators.map((name) => of(name, () => true)).find((found) => found !== undefined),
    investment:
      of(socialInvestment, isMoney, all.slice(0, -1)) ?? of(socialInvestment, isMoney, years.slice(0, -1)),
  };
}

/**
 * Investment over GRDP of the base year and every year but the last, decimal: of the base year as published where the
 * scenario does not start from its amount.
 */
export function investmentRates(
  { investment: invested, value }: ProductionSeries,
  { production }: Pick<Scenario, 'production'>,
): readonly number[] | undefined {
  if (invested === undefined || value === undefined) return undefined;
  const missing = value.length - 1 - invested.length;
  const rates = invested.map((row, t) => row.value / (value[t + missing]?.value ?? Number.NaN));
  if (missing === 0) return rates;
  return production?.investmentRate === undefined ? undefined : [production.investmentRate, ...rates];
}

/**
 * Labour productivity and total factor productivity of a scenario, where a target of the plan names them and their inputs
 * are known: workers; for total factor productivity also investment, capital-output ratio, labour share and depreciation.
 * A scenario that grows by the Long Term Growth Model states productivity growth itself.
 *
 * @unit million VND per person, per cent, index of the base year
 * @param rows - all others of the scenario
 */
export function productionRows(
  scenario: Scenario,
  rows: readonly ResultRow[],
  plan: Pick<Plan, 'targets' | 'indicators'>,
): ResultRow[] {
  if (!namesProduction(plan)) return [];
  const series = productionSeries(scenario, rows);
  const { volume, value, workers } = series;
  if (volume === undefined || value === undefined) return [];
  const perWorker = workers === undefined ? [] : [volume, value].flatMap((of) => perWorkerRows(of, workers));
  return [...perWorker, ...growthRows(perWorker), ...totalRows(scenario, series, volume)];
}

function perWorkerRows(product: readonly ResultRow[], workers: readonly ResultRow[]): ResultRow[] {
  return product.map((row, t) => ({
    ...row,
    indicator: 'labourProductivity',
    unit: 'million VND per person',
    value: row.value / (workers[t]?.value ?? Number.NaN),
    source: sourcesOf([row, ...(workers[t] === undefined ? [] : [workers[t]])]),
  }));
}

function growthRows(perWorker: readonly ResultRow[]): ResultRow[] {
  const constant = perWorker.filter(({ priceBasis }) => isConstant(priceBasis));
  return constant.slice(1).map((row, t) => ({
    ...row,
    indicator: 'labourProductivityGrowth',
    unit: 'percent',
    value: 100 * (row.value / (constant[t]?.value ?? Number.NaN) - 1),
  }));
}

function totalRows(scenario: Scenario, series: ProductionSeries, volume: readonly ResultRow[]): ResultRow[] {
  const growth = underPath(['totalFactorProductivity'], () => totalGrowth(scenario, series, volume));
  if (growth === undefined) return [];
  const index = productivityIndex(growth);
  const levels = volume.map(({ value }) => value);
  return volume.flatMap((row, t): ResultRow[] => {
    const head = { ...row, unit: 'percent', priceBasis: '' as const };
    const share = t === 0 ? undefined : productivityShare(index.slice(0, t + 1), levels.slice(0, t + 1));
    return [
      { ...head, indicator: 'totalFactorProductivity', unit: 'index', value: index[t] ?? Number.NaN },
      ...(t === 0
        ? []
        : [
            {
              ...head,
              indicator: 'totalFactorProductivityGrowth',
              value: 100 * (growth[t - 1] ?? Number.NaN),
            },
          ]),
      ...(share === undefined ? [] : [{ ...head, indicator: 'totalFactorProductivityShare', value: share }]),
    ];
  });
}

function totalGrowth(
  scenario: Scenario,
  series: ProductionSeries,
  volume: readonly ResultRow[],
): number[] | undefined {
  const { growth, production = {} } = scenario;
  if (growth.closure === 'byInvestment' && growth.through.method === 'longTermGrowth')
    return growth.through.productivityGrowth.map(({ value }) => value);
  const { capitalOutputRatio, labourShare, depreciation } = production;
  const investmentRate = investmentRates(series, scenario);
  const { workers } = series;
  if (capitalOutputRatio === undefined || labourShare === undefined || depreciation === undefined)
    return undefined;
  if (investmentRate === undefined || workers === undefined) return undefined;
  const [products, people] = [volume, workers].map((of) => of.map(({ value }) => value));
  return productivityGrowth({
    ...{ volume: products ?? [], workers: people ?? [], investmentRate },
    ...{ capitalOutputRatio, labourShare, depreciation },
  });
}

function sourcesOf(rows: readonly ResultRow[]): string {
  return [...new Set(rows.flatMap(({ source }) => source.split(' ')))].filter(Boolean).join(' ');
}
