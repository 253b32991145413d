import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The value at current prices of something known at constant prices: the inflating step.
 *
 * @formula volume · priceIndex / 100
 * @unit that of the volume, at current prices
 * @source System of National Accounts 2008, chapter 15 (value = price × volume)
 * @param volume - amount at constant prices of the reference year
 * @param priceIndex - price index of the year, 100 in the reference year
 * @returns amount at current prices of the year of the index
 * @throws ScenarioError when the volume is not finite or the index is not above 0
 * @example
 * valueFromVolume(200, 140) // => 280
 */
export function valueFromVolume(volume: number, priceIndex: number): number {
  refuse(
    numberIssues(['volume'], volume, { what: say`an amount at constant prices` }),
    numberIssues(['priceIndex'], priceIndex, {
      what: say`a price index that is 100 in the reference year`,
      above: 0,
    }),
  );
  return finiteResult(say`value`, (volume * priceIndex) / 100);
}
