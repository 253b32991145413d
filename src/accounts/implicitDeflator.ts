import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The price index implied by one thing known both at current and at constant prices. It is not a
 * consumer price index: it covers what is produced, weighted by the production of the year itself.
 *
 * @formula 100 · value / volume
 * @unit index, 100 in the reference year of the volume
 * @source System of National Accounts 2008, chapter 15 (implicit price index)
 * @param value - amount at current prices, above 0
 * @param volume - the same amount at constant prices, above 0, in the same money unit
 * @returns implicit price index
 * @throws ScenarioError when value or volume is not above 0
 * @example
 * implicitDeflator(280, 200) // => 140
 */
export function implicitDeflator(value: number, volume: number): number {
  refuse(
    numberIssues(['value'], value, { what: say`an amount at current prices`, above: 0 }),
    numberIssues(['volume'], volume, { what: say`an amount at constant prices`, above: 0 }),
  );
  return finiteResult(say`deflator`, (value / volume) * 100);
}
