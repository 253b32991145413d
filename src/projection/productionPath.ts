import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { capitalStock } from '../accounts/capitalStock.js';
import { growthRate } from '../accounts/growthRate.js';
import { totalFactorProductivityGrowth } from '../accounts/totalFactorProductivityGrowth.js';

/** What growth accounting is worked out from: series from the base year on, and what capital starts from. */
export interface ProductionInputs {
  /** GRDP at constant prices. */
  readonly volume: readonly number[];
  readonly workers: readonly number[];
  /** Investment over GRDP of each year, decimal: that of a year is capital of the next. */
  readonly investmentRate: readonly number[];
  readonly capitalOutputRatio: number;
  readonly labourShare: number;
  readonly depreciation: number;
}

/**
 * Growth of total factor productivity in each year after the base.
 *
 * @formula capital(0) = capitalOutputRatio · GRDP(0); capital(t + 1) = (1 - depreciation) capital(t) + rate(t) · GRDP(t);
 * TFP = growth over capital^(1 - labourShare) and workers^labourShare
 * @unit decimal
 * @throws ScenarioError where a rate has no meaning, such as of a stock that falls to nothing
 *
 * @example
 * const inputs = { volume: [100, 121], workers: [10, 10], investmentRate: [0.2, 0.2], capitalOutputRatio: 1, labourShare: 1, depreciation: 0 };
 * productivityGrowth(inputs).map((rate) => rate.toFixed(9)) // => ['0.210000000']
 */
export function productivityGrowth({
  volume,
  workers,
  investmentRate,
  capitalOutputRatio,
  labourShare,
  depreciation,
}: ProductionInputs): number[] {
  const investment = volume.slice(0, -1).map((product, t) => (investmentRate[t] ?? Number.NaN) * product);
  const stock = capitalStock(capitalOutputRatio * (volume[0] ?? 0), investment, depreciation);
  const change = (series: readonly number[], t: number) => growthRate(series[t - 1] ?? 0, series[t] ?? 0);
  return volume.slice(1).map((_, position) => {
    const t = position + 1;
    const factors = {
      growth: change(volume, t),
      capitalGrowth: change(stock, t),
      labourGrowth: change(workers, t),
    };
    return totalFactorProductivityGrowth(factors, labourShare);
  });
}

/** Total factor productivity from its growth, the base year at 100. */
export function productivityIndex(growth: readonly number[]): number[] {
  const index = [100];
  for (const rate of growth) index.push((index.at(-1) ?? 0) * (1 + rate));
  return index;
}

/**
 * How much of the growth since the base year is growth of total factor productivity.
 *
 * @formula average growth of TFP / average growth of GRDP, both geometric over the years from the base
 * @unit per cent
 * @returns nothing where GRDP does not grow
 *
 * @example
 * productivityShare([100, 102], [100, 108])?.toFixed(6) // => '25.000000'
 * productivityShare([100, 102], [100, 100]) // => undefined
 */
export function productivityShare(index: readonly number[], volume: readonly number[]): number | undefined {
  const average = (series: readonly number[]) =>
    averageGrowthRate(series[0] ?? 0, series.at(-1) ?? 0, series.length - 1);
  const growth = average(volume);
  return growth > 0 ? (100 * average(index)) / growth : undefined;
}
