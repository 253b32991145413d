import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * Constant dollars: an amount at constant VND prices, at the exchange rate of the year those prices are
 * of. Its growth is exactly the real growth in VND.
 *
 * The order matters. Deflating in VND and converting at the reference year's rate (this) differs from
 * converting each year at its own rate and deflating with a dollar price index: the second keeps the
 * real appreciation or depreciation of the dong.
 *
 * @formula constantPriceVnd / referenceYearExchangeRate
 * @unit USD at prices and exchange rate of the reference year, in the multiple of the amount given
 * @source the convention of the World Bank's constant-dollar series, at the reference year's exchange rate
 * @param constantPriceVnd - amount at constant prices of the reference year, in VND or any multiple of it
 * @param referenceYearExchangeRate - VND per USD, average of the reference year of the prices
 * @returns amount in constant USD, in the same multiple
 * @throws ScenarioError when the amount is not finite or the exchange rate is not above 0
 * @example
 * constantUsdFromVnd(18_612.92 * 10, 18_612.92) // => 10
 */
export function constantUsdFromVnd(constantPriceVnd: number, referenceYearExchangeRate: number): number {
  refuse(
    numberIssues(['constantPriceVnd'], constantPriceVnd, { what: say`an amount in VND at constant prices` }),
    numberIssues(['referenceYearExchangeRate'], referenceYearExchangeRate, {
      what: say`an exchange rate in VND per USD, average of the reference year`,
      above: 0,
    }),
  );
  return finiteResult(say`amount in constant USD`, constantPriceVnd / referenceYearExchangeRate);
}
