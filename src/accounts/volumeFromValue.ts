import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The amount at constant prices of something known at current prices: the deflating step.
 *
 * @formula value / priceIndex · 100
 * @unit that of the value, at constant prices of the index's reference year
 * @source System of National Accounts 2008, chapter 15 (deflation)
 * @param value - amount at current prices
 * @param priceIndex - price index of the same year, 100 in the reference year
 * @returns amount at constant prices of the reference year
 * @throws ScenarioError when the value is not finite or the index is not above 0
 * @example
 * volumeFromValue(280, 140) // => 200
 */
export function volumeFromValue(value: number, priceIndex: number): number {
  refuse(
    numberIssues(['value'], value, { what: say`an amount at current prices` }),
    numberIssues(['priceIndex'], priceIndex, {
      what: say`a price index that is 100 in the reference year`,
      above: 0,
    }),
  );
  return finiteResult(say`volume`, (value / priceIndex) * 100);
}
