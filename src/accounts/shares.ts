import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { mappedComposition } from './mappedComposition.js';
import { total } from './total.js';

/**
 * The structure of a whole: what part of it each activity makes. Planned structures are shares at
 * current prices; shares at constant prices drift from them as relative prices move.
 *
 * A negative part, such as net subsidies, has a negative share.
 *
 * @formula value(i) / Σ value
 * @unit decimal (0.605 is 60.5 %); they add up to 1
 * @source Vietnamese statistical yearbooks, structure of GRDP
 * @param composition - values by activity in one unit
 * @returns shares under the same names
 * @throws ScenarioError when there is no part, a part is not finite or the total is not above 0
 * @example
 * shares({ agriculture: 1, services: 3 }) // => { agriculture: 0.25, services: 0.75 }
 */
export function shares<Activity extends string>(
  composition: Readonly<Record<Activity, number>>,
): Record<Activity, number> {
  const whole = total(composition);
  refuse(numberIssues(['composition'], whole, { what: say`values with a total`, above: 0 }));
  return mappedComposition(composition, (value) => finiteResult(say`share`, value / whole));
}
