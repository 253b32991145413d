import { say } from '../errors/Message.js';
import { numberIssues, refuse, seriesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The capital stock at the start of a year and of the years that follow, by the perpetual inventory method: what is
 * left of it, and what was invested in the year before.
 *
 * @formula K(t+1) = (1 - depreciation) · K(t) + I(t)
 * @unit that of the investment, at constant prices
 * @source OECD, Measuring Capital, second edition, 2009 (perpetual inventory, geometric depreciation)
 * @param base - stock at the start of the first year
 * @param investment - of the first year and those that follow, at the same constant prices
 * @param depreciation - part of the stock lost in a year, decimal
 * @returns the base first, then the stock after each year of investment
 * @throws ScenarioError when the base is not above 0, an investment is negative or the depreciation is not from 0 to 1
 * @example
 * capitalStock(100, [20, 20], 0.1) // => [100, 110, 119]
 */
export function capitalStock(base: number, investment: readonly number[], depreciation: number): number[] {
  refuse(
    numberIssues(['base'], base, { what: say`a capital stock at constant prices`, above: 0 }),
    seriesIssues('investment', investment, {
      what: say`investment at the same constant prices`,
      atLeast: 0,
      minimumLength: 0,
    }),
    numberIssues(['depreciation'], depreciation, {
      what: say`a yearly depreciation as a decimal`,
      atLeast: 0,
      atMost: 1,
    }),
  );
  const stocks = [base];
  let stock = base;
  for (const amount of investment) {
    stock = finiteResult(say`capital stock`, (1 - depreciation) * stock + amount);
    stocks.push(stock);
  }
  return stocks;
}
