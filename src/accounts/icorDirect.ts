import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * Incremental capital-output ratio, direct way: units of investment spent in a year for each unit of
 * product added in it. Low means cheap growth; it says nothing of growth that comes from other sources.
 *
 * All three amounts are at one price basis. At current prices the product of the year before must first
 * be valued at the prices of the year. It exceeds the indirect ICOR by exactly (1 + growth): always say
 * which one is meant. A product that did not grow has no ICOR.
 *
 * @formula V(1) / (G(1) - G(0))
 * @unit ratio
 * @source GSO, national indicator efficiency of the use of investment capital (ICOR)
 * @param investment - V(1), investment of the year
 * @param previousProduct - G(0), product of the year before
 * @param currentProduct - G(1), product of the year
 * @returns ICOR, direct
 * @throws ScenarioError when the investment is negative, or the product is not above 0 and growing
 * @example
 * icorDirect(42, 100, 105) // => 8.4
 */
export function icorDirect(investment: number, previousProduct: number, currentProduct: number): number {
  const hint = say`A product that did not grow has no ICOR.`;
  refuse(
    numberIssues(['investment'], investment, {
      what: say`investment in one unit at one price basis`,
      atLeast: 0,
    }),
    numberIssues(['previousProduct'], previousProduct, {
      what: say`product in one unit at one price basis`,
      above: 0,
    }),
    numberIssues(['currentProduct'], currentProduct, {
      what: say`product in one unit at one price basis`,
      above: Number.isFinite(previousProduct) ? Math.max(previousProduct, 0) : 0,
      hint,
    }),
  );
  return finiteResult(say`ICOR`, investment / (currentProduct - previousProduct));
}
