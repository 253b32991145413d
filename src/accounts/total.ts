import { say } from '../errors/Message.js';
import { compositionIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * The whole that parts add up to, such as GRDP from the value added of its activities and the taxes
 * less subsidies on products. Parts must share one unit and one price basis; a negative part counts.
 *
 * @formula Σ value(i)
 * @unit that of the parts
 * @source System of National Accounts 2008, chapter 16 (GDP by the production approach)
 * @param composition - values by activity
 * @returns their sum
 * @throws ScenarioError when there is no part or a part is not finite
 * @example
 * total({ agriculture: 20, industryConstruction: 30, services: 45, taxesLessSubsidiesOnProducts: 5 }) // => 100
 */
export function total(composition: Readonly<Record<string, number>>): number {
  refuse(compositionIssues('composition', composition, { what: say`a value in one unit` }));
  return finiteResult(
    say`total`,
    Object.values(composition).reduce((sum, value) => sum + value, 0),
  );
}
