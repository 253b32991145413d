import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The part of the growth of a whole that one component makes. The contributions of all components add
 * up to the growth of the whole; their growth rates do not.
 *
 * Components and total must be at the same constant prices for contributions to real growth.
 *
 * @formula (componentCurrent - componentPrevious) / totalPrevious
 * @unit decimal of the previous total (0.053 is 5.3 percentage points)
 * @source System of National Accounts 2008, chapter 15 (fixed-base volumes add up, so changes do too)
 * @param componentPrevious - component in the year before; may be zero or negative
 * @param componentCurrent - component in the year
 * @param totalPrevious - whole in the year before, above 0
 * @returns contribution to the growth of the whole
 * @throws ScenarioError when an amount is not finite or the total is not above 0
 * @example
 * growthContribution(40, 44, 100) // => 0.04
 */
export function growthContribution(
  componentPrevious: number,
  componentCurrent: number,
  totalPrevious: number,
): number {
  const component = { what: say`an amount in the unit of the total` };
  refuse(
    numberIssues(['componentPrevious'], componentPrevious, component),
    numberIssues(['componentCurrent'], componentCurrent, component),
    numberIssues(['totalPrevious'], totalPrevious, { what: say`the previous total`, above: 0 }),
  );
  return finiteResult(say`contribution`, (componentCurrent - componentPrevious) / totalPrevious);
}

/**
 * The same contribution when only the component's growth and its weight are published.
 *
 * @formula growth · weight
 * @unit decimal of the previous total (0.053 is 5.3 percentage points)
 * @source as growthContribution
 * @param growth - growth of the component, decimal
 * @param weight - share of the component in the previous total at the same constant prices, decimal
 * @returns contribution to the growth of the whole
 * @throws ScenarioError when the growth is not above -1 or the weight is not finite
 * @example
 * growthContributionFromRate(0.1, 0.4) // => 0.04
 */
export function growthContributionFromRate(growth: number, weight: number): number {
  refuse(
    numberIssues(['growth'], growth, {
      what: say`a growth rate as a decimal`,
      above: -1,
      hint: say`Write 8.5 % as 0.085.`,
    }),
    numberIssues(['weight'], weight, { what: say`a share of the previous total as a decimal` }),
  );
  return finiteResult(say`contribution`, growth * weight);
}
