import { say } from '../errors/Message.js';
import { numberIssues, optionsIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/** What wears off while investment adds. */
export interface HarrodDomarOptions {
  /** Part of the capital stock lost each year, decimal; 0 when left out. */
  readonly depreciation?: number;
}

/**
 * The growth that an investment rate pays for at a given ICOR, if nothing but capital limits growth. It
 * is an arithmetic of plans and not a forecast: it takes the ICOR as fixed.
 *
 * @formula investmentRate / icor - depreciation
 * @unit decimal a year
 * @source Harrod, An Essay in Dynamic Theory, Economic Journal, 1939; Domar, Econometrica, 1946
 * @param investmentRate - investment or saving over product, decimal
 * @param icor - incremental capital-output ratio; with depreciation, the capital-output ratio
 * @param options - depreciation
 * @returns growth rate
 * @throws ScenarioError when the rate is negative, the ICOR is not above 0 or the depreciation is not from 0 to 1
 * @example
 * harrodDomarGrowth(0.15, 5) // => 0.03
 * harrodDomarGrowth(0.24, 3, { depreciation: 0.05 }) // => 0.03
 */
export function harrodDomarGrowth(
  investmentRate: number,
  icor: number,
  options: HarrodDomarOptions = {},
): number {
  refuse(optionsIssues(options, ['depreciation']));
  const { depreciation = 0 } = options;
  refuse(
    numberIssues(['investmentRate'], investmentRate, {
      what: say`investment over product as a decimal`,
      atLeast: 0,
    }),
    numberIssues(['icor'], icor, { what: say`an ICOR, a ratio`, above: 0 }),
    numberIssues(['depreciation'], depreciation, {
      what: say`a yearly depreciation as a decimal`,
      atLeast: 0,
      atMost: 1,
    }),
  );
  return finiteResult(say`growth rate`, investmentRate / icor - depreciation);
}
