import { product } from 'simple-statistics';
import { say } from '../errors/Message.js';
import { refuse, seriesIssues } from './argumentIssues.js';
import { averageGrowthRate } from './averageGrowthRate.js';

/**
 * The constant yearly rate that leads to the same level as a series of yearly rates.
 *
 * Not the arithmetic mean of the rates, which is never lower and shows more than was reached: -50 % and +50 % average
 * 0 % and leave three quarters.
 *
 * @formula ((1 + g(1)) x … x (1 + g(n)))^(1/n) - 1
 * @unit decimals
 * @source System of National Accounts 2008, chapter 15: growth compounds
 * @param rates - yearly growth rates, each above -1
 * @returns the average rate a year
 * @throws ScenarioError when there is no rate, or one is not finite or not above -1
 * @example
 * averageOfGrowthRates([-0.5, 0.5]) // => -0.1339745962155613
 */
export function averageOfGrowthRates(rates: readonly number[]): number {
  refuse(
    seriesIssues('rates', rates, {
      what: say`a growth rate as a decimal`,
      above: -1,
      hint: say`Write 8.5 % as 0.085.`,
      minimumLength: 1,
    }),
  );
  return averageGrowthRate(1, product(rates.map((rate) => 1 + rate)), rates.length);
}
