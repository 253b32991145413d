import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { ObservedPart, QuarterShares } from './QuartersQuestion.js';
import type { QuarterWeights } from './weightsOfQuarters.js';

/** Per cent by which four rounded shares may miss 100. */
const slack = 0.2;

/**
 * What is wrong with the weights of the quarters of an activity: shares that do not add up to 100 or are not above zero,
 * or none at all.
 *
 * @param weights - as given, and as found among the facts
 */
export function weightIssues({
  given,
  found,
  parts,
}: {
  readonly given: QuarterShares | undefined;
  readonly found: QuarterWeights | undefined;
  readonly parts: readonly ObservedPart[];
}): Issue[] {
  const [first] = parts;
  if (given === undefined && found === undefined && first !== undefined) {
    const { activity, year } = first;
    const names = [...new Set(parts.map(({ part }) => part))].join(', ');
    const expected = say`the weights of the quarters of ${activity}, or its levels of grdp at constant prices in ${names} and the whole of ${year - 1}`;
    return [{ code: 'missing', path: ['weights', activity], expected }];
  }
  if (given === undefined) return [];
  const { activity, shares } = given;
  const sum = shares.reduce((added, share) => added + share, 0);
  const isSound = shares.length === 4 && shares.every((share) => share > 0) && Math.abs(sum - 100) <= slack;
  const expected = say`the shares of four quarters in the year before, above 0 and 100 together`;
  return isSound
    ? []
    : [{ code: 'sharesSum', path: ['weights', activity], value: shares.join(' '), expected }];
}
