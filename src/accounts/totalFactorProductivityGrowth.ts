import { say } from '../errors/Message.js';
import { type NumberRule, numberIssues, recordIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { fractionalPower } from './fractionalPower.js';

/** Growth of the product and of what it is made with, decimals a year. */
export interface FactorGrowth {
  readonly growth: number;
  /** Of the capital stock. */
  readonly capitalGrowth: number;
  /** Of the number of workers. */
  readonly labourGrowth: number;
  /** Of the skill of a worker; 0 when left out. */
  readonly humanCapitalGrowth?: number;
}

const rate: NumberRule = {
  what: say`a yearly growth rate as a decimal`,
  above: -1,
  hint: say`Write 8.5 % as 0.085.`,
};

/**
 * Growth that more capital, more workers and more skill do not explain: that of total factor productivity. It is what
 * is left, and so holds every error of measurement too.
 *
 * @formula (1 + growth) / ((1 + capitalGrowth)^capitalShare · ((1 + humanCapitalGrowth)(1 + labourGrowth))^labourShare) - 1,
 * with capitalShare = 1 - labourShare
 * @unit decimal a year
 * @source World Bank, Long Term Growth Model (Loayza and Pennings), the production function solved for productivity
 * @param factors - growth of the product, and of its factors
 * @param labourShare - part of income that labour earns, decimal from 0 to 1
 * @returns growth of total factor productivity
 * @throws ScenarioError when a rate is not above -1 or the share is not from 0 to 1
 * @example
 * totalFactorProductivityGrowth({ growth: 0.21, capitalGrowth: 0.21, labourGrowth: 0 }, 0.5) // => 0.1
 */
export function totalFactorProductivityGrowth(factors: FactorGrowth, labourShare: number): number {
  refuse(recordIssues({ factors }));
  const { growth, capitalGrowth, labourGrowth, humanCapitalGrowth = 0 } = factors;
  refuse(
    numberIssues(['growth'], growth, rate),
    numberIssues(['capitalGrowth'], capitalGrowth, rate),
    numberIssues(['labourGrowth'], labourGrowth, rate),
    numberIssues(['humanCapitalGrowth'], humanCapitalGrowth, rate),
    numberIssues(['labourShare'], labourShare, {
      what: say`the share of labour in income`,
      atLeast: 0,
      atMost: 1,
    }),
  );
  const capitalShare = 1 - labourShare;
  const ofFactors =
    fractionalPower(1 + capitalGrowth, capitalShare) *
    fractionalPower((1 + humanCapitalGrowth) * (1 + labourGrowth), labourShare);
  return finiteResult(say`growth of total factor productivity`, (1 + growth) / ofFactors - 1);
}
