import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { periodText } from '../Period.js';
import type { Observation } from './Observation.js';

/**
 * Refuses a figure that is given twice: same region, indicator, activity, basis, unit, period and vintage.
 *
 * @param observations - those of all files together
 * @returns the observations
 * @throws ScenarioError with an issue for each repetition; its path starts with the position in the list
 *
 * @example
 * repeatedObservations([]) // => []
 */
export function repeatedObservations(observations: readonly Observation[]): readonly Observation[] {
  const first = new Map<string, Observation>();
  const issues = observations.flatMap((observation, position): Issue[] => {
    const { region, indicator, activity, priceBasis, unit, period, vintage, value } = observation;
    const key = [region, indicator, activity, priceBasis, unit, periodText(period), vintage].join('|');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, observation);
      return [];
    }
    const same = earlier.value === value;
    const subject = [indicator, activity, region, priceBasis, periodText(period)];
    return [
      {
        code: same ? 'duplicate' : 'conflictingFacts',
        path: [position, 'value'],
        value,
        expected: say`one figure for ${subject.filter((part) => part !== '').join(', ')}, vintage ${vintage}, in ${unit}`,
        hint: same
          ? say`The row repeats an earlier one: remove it.`
          : say`An earlier row says ${earlier.value}: keep one, or name two vintages.`,
        document: 'facts',
      },
    ];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return observations;
}
