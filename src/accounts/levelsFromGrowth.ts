import { say } from '../errors/Message.js';
import { numberIssues, refuse, seriesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

const rate = {
  what: say`yearly growth rates as decimals`,
  above: -1,
  minimumLength: 0,
  hint: say`Write 8.5 % as 0.085.`,
};

/**
 * The levels of a base year and of the years that follow, grown by their yearly rates.
 *
 * @formula level(t) = level(t-1) · (1 + rate(t)), from level(0) = base
 * @unit that of the base
 * @source System of National Accounts 2008, chapter 15 (a volume series from its yearly changes)
 * @param base - level of the base year
 * @param rates - growth of each year after the base, decimals
 * @returns the base first, then one level for each rate
 * @throws ScenarioError when the base is zero or not finite, or a rate is not above -1
 * @example
 * levelsFromGrowth(100, [0.1, -0.5]) // => [100, 110, 55]
 */
export function levelsFromGrowth(base: number, rates: readonly number[]): number[] {
  refuse(
    numberIssues(['base'], base, { what: say`a level in any unit`, notZero: true }),
    seriesIssues('rates', rates, rate),
  );
  const levels = [base];
  let level = base;
  for (const growth of rates) {
    level = finiteResult(say`level`, level * (1 + growth));
    levels.push(level);
  }
  return levels;
}
