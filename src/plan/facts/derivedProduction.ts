import { capitalStock } from '../../accounts/capitalStock.js';
import { growthRate } from '../../accounts/growthRate.js';
import { icorDirect } from '../../accounts/icorDirect.js';
import { icorIndirect } from '../../accounts/icorIndirect.js';
import { labourProductivity } from '../../accounts/labourProductivity.js';
import { totalFactorProductivityGrowth } from '../../accounts/totalFactorProductivityGrowth.js';
import { workerIndicators } from '../indicators/accountsIndicators.js';
import type { Observation, PriceBasis } from './Observation.js';
import { isConstant } from './priceBases.js';

/**
 * What the figures of one vintage imply of production: the direct ICOR of each year, GRDP per worker and its growth, and
 * growth of total factor productivity where capital, depreciation and the share of labour are known.
 *
 * @formula icor = investment ÷ added GRDP at constant prices, or investment rate ÷ growth · (1 + growth); productivity =
 * GRDP ÷ workers; TFP by growth accounting, capital from `capitalOutputRatio` by perpetual inventory
 * @param rows - yearly figures of one region and vintage, derived ones too
 * @param derive - makes a row of a figure, what it comes from and its formula
 */
export function derivedProduction(rows: readonly Observation[], derive: Derive): Observation[] {
  const figures = yearlyFigures(rows);
  const years = [...new Set(rows.map(({ period }) => period.to))].sort((a, b) => a - b);
  const stocks = capitalOf(figures, years);
  return years.flatMap((year) => [
    ...icorIn(year, figures, derive),
    ...productivityIn(year, figures, derive),
    ...totalProductivityIn(year, { figures, stocks, derive }),
  ]);
}

/** A derived figure, before its region, vintage and period are known. */
export type DerivedFigure = Pick<Observation, 'indicator' | 'activity' | 'priceBasis' | 'unit' | 'value'>;

type Derive = (told: DerivedFigure, from: readonly Observation[], formula: string) => Observation[];

interface YearlyFigures {
  /** The reference year's prices that volumes are told at; the latest where there are several. */
  readonly constant: PriceBasis | undefined;
  readonly at: (indicator: string, year: number, priceBasis?: PriceBasis) => Observation | undefined;
  readonly workers: (year: number) => Observation | undefined;
}

function yearlyFigures(rows: readonly Observation[]): YearlyFigures {
  const total = rows.filter(({ activity, period }) => activity === 'total' && period.from === period.to);
  const byKey = new Map<string, Observation>();
  for (const row of total) {
    const basis = row.unit === 'percent' ? '' : row.priceBasis;
    for (const key of [`${row.indicator}|${row.period.to}|${basis}`, `${row.indicator}|${row.period.to}`])
      if (!byKey.has(key)) byKey.set(key, row);
  }
  const bases = total.flatMap(({ indicator, priceBasis }) => (indicator === 'grdp' ? [priceBasis] : []));
  const at: YearlyFigures['at'] = (indicator, year, priceBasis) =>
    byKey.get(`${indicator}|${year}${priceBasis === undefined ? '' : `|${priceBasis}`}`);
  const used = workerIndicators.find((name) => total.some(({ indicator }) => indicator === name));
  return {
    constant: bases.filter(isConstant).sort().at(-1),
    at,
    workers: (year) => (used === undefined ? undefined : at(used, year)),
  };
}

function icorIn(year: number, { at, constant }: YearlyFigures, derive: Derive): Observation[] {
  if (constant === undefined || at('icor', year) !== undefined) return [];
  const [before, now] = [at('grdp', year - 1, constant), at('grdp', year, constant)];
  if (before === undefined || now === undefined || now.value <= before.value) return [];
  const head = { indicator: 'icor', activity: 'total', priceBasis: constant, unit: 'ratio' } as const;
  const invested = at('socialInvestment', year, constant);
  if (invested !== undefined && invested.value >= 0) {
    const value = icorDirect(invested.value, before.value, now.value);
    return derive(
      { ...head, value },
      [before, invested, now],
      'socialInvestment ÷ (grdp - grdp before), constant',
    );
  }
  const rate = at('investmentRate', year);
  if (rate === undefined || rate.value < 0) return [];
  const growth = growthRate(before.value, now.value);
  const value = icorIndirect(rate.value, 100, growth) * (1 + growth);
  return derive({ ...head, value }, [before, rate, now], 'investmentRate ÷ growthRate × (1 + growthRate)');
}

function productivityIn(
  year: number,
  { at, constant, workers }: YearlyFigures,
  derive: Derive,
): Observation[] {
  const people = workers(year);
  const value = at('grdp', year, 'current');
  if (people === undefined || people.value <= 0) return [];
  const level = { indicator: 'labourProductivity', activity: 'total', priceBasis: 'current' } as const;
  const perWorker =
    value === undefined || at(level.indicator, year) !== undefined
      ? []
      : derive(
          { ...level, unit: 'million VND per person', value: labourProductivity(value.value, people.value) },
          [people, value],
          `grdp ÷ ${people.indicator}`,
        );
  const peopleBefore = workers(year - 1);
  if (constant === undefined || peopleBefore === undefined || peopleBefore.value <= 0) return perWorker;
  const [before, now] = [at('grdp', year - 1, constant), at('grdp', year, constant)];
  if (before === undefined || now === undefined || before.value <= 0) return perWorker;
  const change = { indicator: 'labourProductivityGrowth', activity: 'total', priceBasis: constant } as const;
  if (at(change.indicator, year) !== undefined) return perWorker;
  const [perBefore, perNow] = [before.value / peopleBefore.value, now.value / people.value];
  return [
    ...perWorker,
    ...derive(
      { ...change, unit: 'percent', value: 100 * growthRate(perBefore, perNow) },
      [before, peopleBefore, people, now],
      `100 × ((grdp ÷ ${people.indicator}) ÷ (the same before) - 1), constant`,
    ),
  ];
}

/** The capital stock at the start of each year, at constant prices, from the first year whose ratio to GRDP is known. */
function capitalOf({ at, constant }: YearlyFigures, years: readonly number[]): ReadonlyMap<number, number> {
  const stocks = new Map<number, number>();
  if (constant === undefined) return stocks;
  for (const year of years) {
    const product = at('grdp', year, constant);
    const ratio = at('capitalOutputRatio', year);
    const kept = stocks.get(year) ?? (ratio && product && ratio.value * product.value);
    if (kept === undefined || kept <= 0 || product === undefined) continue;
    stocks.set(year, kept);
    const [rate, depreciation] = [at('investmentRate', year), latest(at, 'depreciation', year)];
    if (rate === undefined || depreciation === undefined) continue;
    const invested = (rate.value / 100) * product.value;
    stocks.set(year + 1, capitalStock(kept, [invested], decimal(depreciation)).at(-1) ?? kept);
  }
  return stocks;
}

function totalProductivityIn(
  year: number,
  told: {
    readonly figures: YearlyFigures;
    readonly stocks: ReadonlyMap<number, number>;
    readonly derive: Derive;
  },
): Observation[] {
  const { figures, stocks, derive } = told;
  const { at, constant, workers } = figures;
  const share = latest(at, 'labourShare', year);
  const [stockBefore, stock] = [stocks.get(year - 1), stocks.get(year)];
  const [peopleBefore, people] = [workers(year - 1), workers(year)];
  const head = { indicator: 'totalFactorProductivityGrowth', activity: 'total', unit: 'percent' } as const;
  if (constant === undefined || at(head.indicator, year) !== undefined) return [];
  const [before, now] = [at('grdp', year - 1, constant), at('grdp', year, constant)];
  const used = [before, peopleBefore, people, share, now].flatMap((row) =>
    row && row.value > 0 ? [row] : [],
  );
  if (stockBefore === undefined || stock === undefined || used.length < 5 || share === undefined) return [];
  const change = (from?: Observation, to?: Observation) => growthRate(from?.value ?? 0, to?.value ?? 0);
  const factors = {
    growth: change(before, now),
    capitalGrowth: growthRate(stockBefore, stock),
    labourGrowth: change(peopleBefore, people),
  };
  const value = 100 * totalFactorProductivityGrowth(factors, decimal(share));
  const formula = 'grdp over capital^(1 - labourShare) and workers^labourShare, growth of the rest';
  return derive({ ...head, priceBasis: constant, value }, used, formula);
}

function latest(at: YearlyFigures['at'], indicator: string, year: number): Observation | undefined {
  const oldest = 50;
  for (let back = 0; back <= oldest; back++) {
    const found = at(indicator, year - back);
    if (found !== undefined) return found;
  }
  return undefined;
}

const decimal = ({ unit, value }: Observation) => (unit === 'percent' ? value / 100 : value);
