import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * Incremental capital-output ratio, indirect way: the investment rate over the growth rate. The rate may
 * be at current prices while growth is real, which is why offices and plans like it.
 *
 * At one price basis it is smaller than the direct ICOR by exactly (1 + growth): always say which one
 * is meant. For a period, give its total investment and total product, and its average growth.
 *
 * @formula (V / G(1)) / g
 * @unit ratio
 * @source GSO, national indicator efficiency of the use of investment capital (ICOR), the indirect formula
 * @param investment - V, investment of the year or period
 * @param product - G(1), product of the same year or period at the same prices
 * @param growth - g, real growth of the product, decimal, above 0
 * @returns ICOR, indirect
 * @throws ScenarioError when the investment is negative, the product is not above 0 or did not grow
 * @example
 * icorIndirect(42, 105, 0.05) // => 8
 */
export function icorIndirect(investment: number, product: number, growth: number): number {
  refuse(
    numberIssues(['investment'], investment, {
      what: say`investment in one unit at one price basis`,
      atLeast: 0,
    }),
    numberIssues(['product'], product, { what: say`product in one unit at one price basis`, above: 0 }),
    numberIssues(['growth'], growth, {
      what: say`a growth rate as a decimal`,
      above: 0,
      hint: say`A product that did not grow has no ICOR.`,
    }),
  );
  return finiteResult(say`ICOR`, investment / product / growth);
}
