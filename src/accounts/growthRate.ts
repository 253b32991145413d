import { say } from '../errors/Message.js';
import { numberIssues, refuse, signChangeIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/** A level that can have a growth rate, in whatever unit both years share. */
const level = {
  what: say`a level in the one unit of both years`,
  notZero: true,
  hint: say`A zero has no growth rate.`,
};

/**
 * How much a level grew in one year. It says nothing of prices: real when both levels are at constant
 * prices, nominal when both are at current prices, meaningless when they differ in that.
 *
 * A zero or a change of sign has no growth rate. Two negative levels have one: that of their size.
 *
 * @formula current / previous - 1
 * @unit decimal a year (0.085 is 8.5 %)
 * @source System of National Accounts 2008, chapter 15 (volume changes from one period to the next)
 * @param previous - level of the year before
 * @param current - level of the year
 * @returns growth rate of the year of `current`
 * @throws ScenarioError when a level is zero or not finite, or when the sign changes
 * @example
 * growthRate(200, 217) // => 0.085
 * growthRate(-5, 5) // => throws ScenarioError
 */
export function growthRate(previous: number, current: number): number {
  refuse(
    numberIssues(['previous'], previous, level),
    numberIssues(['current'], current, level),
    signChangeIssues(previous, ['current'], current),
  );
  return finiteResult(say`growth rate`, current / previous - 1);
}
