import { say } from '../errors/Message.js';
import { numberIssues, refuse, signChangeIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { root } from './root.js';

const level = {
  what: say`a level in the one unit of both years`,
  notZero: true,
  hint: say`A zero has no growth rate.`,
};
const span = { what: say`a number of years from the first level to the last`, whole: true, atLeast: 1 };

/**
 * The constant yearly rate that leads from the first level to the last. It is geometric: the arithmetic
 * mean of yearly rates is higher unless all the rates are equal.
 *
 * The years are counted from the year after the base: 2016-2020 on the base 2015 is five.
 *
 * @formula (last / first)^(1 / years) - 1
 * @unit decimal a year
 * @source GSO, average annual growth, a geometric mean
 * @param first - level of the base year
 * @param last - level of the last year
 * @param years - last year minus base year
 * @returns average yearly growth rate
 * @throws ScenarioError when a level is zero or not finite, the sign changes, or `years` is not a whole number from 1
 * @example
 * averageGrowthRate(100, 121, 2) // => 0.1
 * averageGrowthRate(100, 121, 0) // => throws ScenarioError
 */
export function averageGrowthRate(first: number, last: number, years: number): number {
  refuse(
    numberIssues(['first'], first, level),
    numberIssues(['last'], last, level),
    signChangeIssues(first, ['last'], last),
    numberIssues(['years'], years, span),
  );
  const factor = finiteResult(say`average growth rate`, last / first);
  return factor === 0 ? -1 : root(factor, years) - 1;
}
