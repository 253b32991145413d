import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * Investment as a part of the product of the same year or the same years. Vietnamese plans count
 * realised social investment capital, which is wider than gross fixed
 * capital formation. In a province it can exceed 1, as money comes from outside.
 *
 * @formula investment / product
 * @unit decimal
 * @source GSO, ratio of realised social investment to the gross product
 * @param investment - investment of a year or a period
 * @param product - GRDP of the same time at the same prices and in the same unit
 * @returns investment rate
 * @throws ScenarioError when the investment is negative or the product is not above 0
 * @example
 * investmentRate(30, 120) // => 0.25
 */
export function investmentRate(investment: number, product: number): number {
  refuse(
    numberIssues(['investment'], investment, {
      what: say`investment in the unit and prices of the product`,
      atLeast: 0,
    }),
    numberIssues(['product'], product, {
      what: say`product in the unit and prices of the investment`,
      above: 0,
    }),
  );
  return finiteResult(say`investment rate`, investment / product);
}
