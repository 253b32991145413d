import { say } from '../errors/Message.js';
import { compositionIssues, numberIssues, refuse, sameNamesIssues } from './argumentIssues.js';
import { averageGrowthRate } from './averageGrowthRate.js';
import { power } from './root.js';
import { shares } from './shares.js';
import { total } from './total.js';

const rate = { what: say`an average growth rate as a decimal`, above: -1, hint: say`Write 8.5 % as 0.085.` };
const weight = { what: say`a value or share of the base year`, atLeast: 0 };
const span = { what: say`a number of years`, whole: true, atLeast: 1 };

/**
 * The average growth of a whole that follows from the average growth of its parts and their shares in
 * the base year. Over more than one year this is more than the weighted mean of the rates, since fast
 * parts gain weight.
 *
 * Growth at constant prices needs shares at the same constant prices: shares at the prices of another
 * year give another answer, and so a published aggregate may differ.
 *
 * @formula (Σ share(i) · (1 + rate(i))^years)^(1 / years) - 1
 * @unit decimal a year
 * @source System of National Accounts 2008, chapter 15 (fixed-base volumes add up over activities)
 * @param rates - average yearly growth by activity, decimals
 * @param weights - values or shares of the base year by activity, in any one unit
 * @param years - number of years the rates hold
 * @returns average yearly growth of the total
 * @throws ScenarioError when a rate is not above -1, a weight is negative or all are zero, the activities differ, or
 * `years` is not a whole number from 1
 * @example
 * aggregateGrowthRate({ agriculture: 0, services: 0.21 }, { agriculture: 50, services: 50 }, 1) // => 0.105
 */
export function aggregateGrowthRate(
  rates: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
  years: number,
): number {
  refuse(
    compositionIssues('rates', rates, rate),
    compositionIssues('weights', weights, weight),
    sameNamesIssues({ rates, weights }),
    numberIssues(['years'], years, span),
  );
  refuse(numberIssues(['weights'], total(weights), { what: say`weights with a total`, above: 0 }));
  const baseShares = shares(weights);
  const factor = Object.entries(rates).reduce(
    (sum, [activity, growth]) => sum + (baseShares[activity] ?? 0) * power(1 + growth, years),
    0,
  );
  return averageGrowthRate(1, factor, years);
}
