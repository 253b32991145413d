import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { numberIssues, optionsIssues, refuse, seriesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/** How long investment takes to show in the product. */
export interface IcorPeriodOptions {
  /** Whole years from investment to product; 0 when left out. */
  readonly lag?: number;
}

/**
 * Incremental capital-output ratio of a period: all its investment over all the product it added. It is
 * steadier than yearly ICORs, which jump with every bad year, and it is a direct ICOR.
 *
 * Both series cover the same years, the base year first. Without lag the investment of the years after
 * the base is counted. With lag, the product added in year t is set against the investment of t - lag,
 * for the years that have both.
 *
 * @formula Σ V(t - lag) / (G(last) - G(first - 1)), t from first = max(1, lag) to last
 * @unit ratio
 * @source GSO, national indicator efficiency of the use of investment capital (ICOR), summed over years
 * @param investment - yearly investment at constant prices
 * @param product - yearly product at the same constant prices, same years
 * @param options - lag in years
 * @returns ICOR of the period
 * @throws ScenarioError when the series differ in length, are too short for the lag, or the product did not grow
 * @example
 * icorPeriod([30, 40, 50], [100, 110, 120]) // => 4.5
 * icorPeriod([30, 40, 50], [100, 110, 120], { lag: 1 }) // => 3.5
 */
export function icorPeriod(
  investment: readonly number[],
  product: readonly number[],
  options: IcorPeriodOptions = {},
): number {
  refuse(optionsIssues(options, ['lag']));
  const { lag = 0 } = options;
  const lagIssues = numberIssues(['lag'], lag, { what: say`a lag in years`, whole: true, atLeast: 0 });
  const minimumLength = lagIssues.length > 0 ? 2 : Math.max(2, lag + 1);
  refuse(
    seriesIssues('investment', investment, {
      what: say`investment in one unit at constant prices`,
      atLeast: 0,
      minimumLength,
    }),
    seriesIssues('product', product, {
      what: say`product in one unit at constant prices`,
      above: 0,
      minimumLength,
    }),
    lagIssues,
    lengthIssues(investment, product),
  );
  const base = product[Math.max(1, lag) - 1] ?? Number.NaN;
  const last = product.at(-1) ?? Number.NaN;
  const hint = say`A product that did not grow has no ICOR.`;
  refuse(
    numberIssues(['product', product.length - 1], last, {
      what: say`product in one unit at constant prices`,
      above: base,
      hint,
    }),
  );
  const counted = investment.slice(lag === 0 ? 1 : 0, investment.length - lag);
  return finiteResult(say`ICOR`, counted.reduce((sum, value) => sum + value, 0) / (last - base));
}

function lengthIssues(investment: readonly number[], product: readonly number[]): readonly Issue[] {
  const comparable = Array.isArray(investment) && Array.isArray(product);
  if (!comparable || investment.length === product.length) return [];
  const expected = say`as many years as investment, ${investment.length}`;
  return [{ code: 'badArgument', path: ['product'], value: product.length, expected }];
}
