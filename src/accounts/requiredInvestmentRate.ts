import { say } from '../errors/Message.js';
import { numberIssues, optionsIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import type { HarrodDomarOptions } from './harrodDomarGrowth.js';

/**
 * The investment rate that a growth rate needs at a given ICOR: Harrod-Domar read backwards.
 *
 * @formula (growth + depreciation) · icor
 * @unit decimal of the product
 * @source Harrod, An Essay in Dynamic Theory, Economic Journal, 1939; Domar, Econometrica, 1946
 * @param growth - growth rate wanted, decimal; not below -depreciation, where no investment is needed
 * @param icor - incremental capital-output ratio; with depreciation, the capital-output ratio
 * @param options - depreciation
 * @returns investment over product
 * @throws ScenarioError when the growth is below -depreciation, the ICOR is not above 0, or the
 * depreciation is not from 0 to 1
 * @example
 * requiredInvestmentRate(0.06, 2.5) // => 0.15
 * requiredInvestmentRate(0.03, 3, { depreciation: 0.05 }) // => 0.24
 */
export function requiredInvestmentRate(
  growth: number,
  icor: number,
  options: HarrodDomarOptions = {},
): number {
  refuse(optionsIssues(options, ['depreciation']));
  const { depreciation = 0 } = options;
  refuse(
    numberIssues(['growth'], growth, {
      what: say`a growth rate as a decimal`,
      atLeast: -depreciation,
      hint: say`A slower economy needs no investment.`,
    }),
    numberIssues(['icor'], icor, { what: say`an ICOR, a ratio`, above: 0 }),
    numberIssues(['depreciation'], depreciation, {
      what: say`a yearly depreciation as a decimal`,
      atLeast: 0,
      atMost: 1,
    }),
  );
  return finiteResult(say`investment rate`, (growth + depreciation) * icor);
}
