import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The volume of a component put at the prices of another year. It is done component by component: their sum is the
 * whole at the new prices, and grows otherwise than the whole at the old ones, as other prices weigh it.
 *
 * @formula volume · deflator of the new reference year / 100
 * @unit that of the volume, at prices of the new reference year
 * @source System of National Accounts 2008, chapter 15 (change of the weight year)
 * @param volume - at prices of the old reference year
 * @param deflator - of the component in the new reference year, with the old one at 100; above 0
 * @throws ScenarioError when the deflator is not above 0 or an argument is not finite
 * @example
 * rereferencedVolume(80, 125) // => 100
 */
export function rereferencedVolume(volume: number, deflator: number): number {
  refuse(
    numberIssues(['volume'], volume, { what: say`an amount at constant prices` }),
    numberIssues(['deflator'], deflator, {
      what: say`a price index that is 100 in the reference year`,
      above: 0,
    }),
  );
  return finiteResult(say`volume`, (volume * deflator) / 100);
}
