import type { Issue } from '../../errors/Issue.js';
import { issueList } from '../../errors/issueList.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { periodText } from '../yearsOf.js';
import { isInterim, type Observation } from './Observation.js';

/**
 * Refuses a figure that is given twice: same region, indicator, activity, basis, unit, period and vintage.
 *
 * @param observations - those of all files together
 * @param own - how many of them, from the first on, stand in the plan's own folder; what an included folder says again
 * with the same value is taken once
 * @returns the observations, each figure once
 * @throws ScenarioError with an issue for each repetition; its path starts with the position in the list
 *
 * @example
 * repeatedObservations([]) // => []
 */
export function repeatedObservations(
  observations: readonly Observation[],
  own = observations.length,
): readonly Observation[] {
  // Figures are compared as numbers, and sorted first: a map of all would take much memory where a table is large.
  const keys = new Float64Array(observations.length);
  const numberOf = figureNumbers();
  for (const [position, observation] of observations.entries()) keys[position] = numberOf(observation);
  if (keys.toSorted().every((key, place, sorted) => key !== sorted[place - 1])) return observations;
  const found = issueList();
  const first = new Map<number, number>();
  const again = new Set<Observation>();
  for (const [position, observation] of observations.entries()) {
    const place = first.get(keys[position] ?? 0) ?? position;
    const earlier = observations[place];
    if (place === position || earlier === undefined) first.set(keys[position] ?? 0, position);
    else if (place < own && position >= own && earlier.value === observation.value) again.add(observation);
    else found.add(repetition(observation, earlier, position));
  }
  const issues = found.issues();
  if (issues.length > 0) throw new ScenarioError(issues);
  return observations.filter((observation) => !again.has(observation));
}

/** A number for each figure, the same for those that say the same thing of the same years. */
function figureNumbers(): (observation: Observation) => number {
  const series = new Map<string, number>();
  return (observation) => {
    const { region, indicator, activity, priceBasis, unit, period, vintage } = observation;
    const part = isInterim(observation) ? observation.part : '';
    const key = [region, indicator, activity, priceBasis, unit, vintage, part].join('|');
    const number = series.get(key) ?? series.size;
    series.set(key, number);
    return (number * 10_000 + period.from) * 10_000 + period.to;
  };
}

function repetition(observation: Observation, earlier: Observation, position: number): Issue {
  const { region, indicator, activity, priceBasis, unit, period, vintage, value } = observation;
  const same = earlier.value === value;
  const years = periodText(period);
  const part = isInterim(observation) ? `${years}-${observation.part}` : years;
  const subject = [indicator, activity, region, priceBasis, part];
  return {
    code: same ? 'duplicate' : 'conflictingFacts',
    path: [position, 'value'],
    value,
    expected: say`one figure for ${subject.filter((part) => part !== '').join(', ')}, vintage ${vintage}, in ${unit}`,
    hint: same
      ? say`The row repeats an earlier one: remove it.`
      : say`An earlier row says ${earlier.value}: keep one, or name two vintages.`,
    document: 'facts',
  };
}
