import { say } from '../errors/Message.js';
import { numberIssues, refuse, seriesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The growth that the rest of a year needs, for the whole of it to grow as wanted, once its first quarters (or months)
 * are known.
 *
 * Quarters differ in size, so last year's levels are asked for: a rate of each quarter would not do.
 *
 * @formula ((1 + wanted) · Σ last year - Σ known of this year) / Σ the other quarters of last year - 1
 * @unit decimals
 * @param lastYear - level of every quarter of last year, at constant prices
 * @param known - levels of this year's first quarters, at the same prices; fewer than last year's
 * @param wanted - growth of the whole year
 * @returns growth of the remaining quarters together, over the same quarters of last year
 * @throws ScenarioError when a level is not above 0, or nothing of the year remains
 * @example
 * growthStillNeeded([20, 25, 25, 30], [21, 26], 0.08) // => 0.1090909090909091
 * growthStillNeeded([20, 25], [21, 26], 0.08) // => throws ScenarioError
 */
export function growthStillNeeded(
  lastYear: readonly number[],
  known: readonly number[],
  wanted: number,
): number {
  const level = { what: say`levels at constant prices`, above: 0 };
  refuse(seriesIssues('known', known, { ...level, minimumLength: 0 }));
  refuse(
    seriesIssues('lastYear', lastYear, { ...level, minimumLength: known.length + 1 }),
    numberIssues(['wanted'], wanted, { what: say`a growth rate as a decimal`, above: -1 }),
  );
  const sum = (levels: readonly number[]) => levels.reduce((whole, value) => whole + value, 0);
  const rest = (1 + wanted) * sum(lastYear) - sum(known);
  return finiteResult(say`growth rate`, rest / sum(lastYear.slice(known.length)) - 1);
}
