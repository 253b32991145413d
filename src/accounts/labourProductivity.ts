import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * What one employed person produces in a year. It counts persons, not hours, and all that helps them:
 * more machines raise it as much as more skill.
 *
 * @formula value / employed
 * @unit billion VND over thousand persons is million VND per employed person
 * @source System of National Accounts 2008, chapter 19 (labour productivity); GSO, social labour productivity
 * @param value - billion VND: GRDP, or the value added of one activity
 * @param employed - employed persons in that economy or activity, thousand persons
 * @returns million VND per employed person, at the price basis of the value
 * @throws ScenarioError when the value is not finite or the number of employed is not above 0
 * @example
 * labourProductivity(24500, 490) // => 50
 */
export function labourProductivity(value: number, employed: number): number {
  refuse(
    numberIssues(['value'], value, { what: say`a value in billion VND` }),
    numberIssues(['employed'], employed, {
      what: say`a number of employed persons in thousand persons`,
      above: 0,
    }),
  );
  return finiteResult(say`productivity`, value / employed);
}
