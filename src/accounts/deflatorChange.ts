import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

const rate = { what: say`a growth rate as a decimal`, above: -1, hint: say`Write 8.5 % as 0.085.` };

/**
 * The price change that stands between nominal and real growth. Subtracting the rates instead
 * overstates it, by more the faster the economy grows.
 *
 * @formula (1 + nominalGrowth) / (1 + realGrowth) - 1
 * @unit decimal a year
 * @source System of National Accounts 2008, chapter 15 (value change = price change × volume change)
 * @param nominalGrowth - growth at current prices, decimal
 * @param realGrowth - growth at constant prices, decimal
 * @returns yearly change of the deflator
 * @throws ScenarioError when a rate is not above -1
 * @example
 * deflatorChange(0.12, 0.05) // => 0.0666666666667
 */
export function deflatorChange(nominalGrowth: number, realGrowth: number): number {
  refuse(
    numberIssues(['nominalGrowth'], nominalGrowth, rate),
    numberIssues(['realGrowth'], realGrowth, rate),
  );
  return finiteResult(say`deflator change`, (1 + nominalGrowth) / (1 + realGrowth) - 1);
}
