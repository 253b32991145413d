import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * Current dollars: an amount at current prices of a year, at that year's own exchange rate. A target
 * such as "2,600 USD in 2020" is in current dollars.
 *
 * It is not a real amount: it moves with prices and with the exchange rate. For amounts freed of both,
 * deflate first and then use `constantUsdFromVnd`.
 *
 * @formula vnd / exchangeRate
 * @unit USD for VND, million USD for million VND
 * @source the convention of the World Bank's current-dollar series, at the exchange rate of each year
 * @param vnd - amount at current prices, in VND or any multiple of it
 * @param exchangeRate - VND per USD, average of the same year
 * @returns amount in current USD, in the same multiple
 * @throws ScenarioError when the amount is not finite or the exchange rate is not above 0
 * @example
 * usdFromVnd(34_800_000, 21_750) // => 1600
 */
export function usdFromVnd(vnd: number, exchangeRate: number): number {
  refuse(
    numberIssues(['vnd'], vnd, { what: say`an amount in VND at current prices` }),
    numberIssues(['exchangeRate'], exchangeRate, {
      what: say`an exchange rate in VND per USD, period average`,
      above: 0,
    }),
  );
  return finiteResult(say`amount in USD`, vnd / exchangeRate);
}
