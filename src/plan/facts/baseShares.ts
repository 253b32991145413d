import type { Plan } from '../Plan.js';
import type { Observation } from './Observation.js';
import { sharesFromLevels } from './sharesFromLevels.js';

/**
 * The shares of a base: those that published levels of all activities give, which carry full digits, where they add up to
 * the whole; else those published. A plan of one activity needs neither: it is the whole.
 */
export function baseShares(
  { activities }: Plan,
  {
    published,
    levels,
    whole,
  }: Readonly<Record<'published' | 'levels', readonly Observation[]>> & {
    /** The figure that GRDP comes from. */
    readonly whole: Observation | undefined;
  },
): readonly Observation[] {
  const shares = published.filter(({ activity }) => activity !== 'total');
  const fromLevels = sharesFromLevels(levels);
  if (shares.length === 0) return fromLevels.length === 0 ? shareOfAll(activities, whole) : fromLevels;
  const isWhole =
    levels.every(({ formula, status }) => formula === undefined && status !== 'derived') &&
    activities.every(({ id }) => fromLevels.filter(({ activity }) => activity === id).length === 1);
  const ofActivities = fromLevels.filter(({ activity }) => activities.some(({ id }) => id === activity));
  const sum = ofActivities.reduce((added, { value }) => added + value, 0);
  return isWhole && Math.abs(sum - 100) <= wholeWithin ? ofActivities : shares;
}

/** The share of a single activity, which is all of GRDP; none of several. */
function shareOfAll(
  [only, ...others]: Plan['activities'],
  whole: Observation | undefined,
): readonly Observation[] {
  if (only === undefined || others.length > 0 || whole === undefined) return [];
  const { formula: _, ...origin } = whole;
  const share = {
    indicator: 'shareOfGrdp',
    activity: only.id,
    priceBasis: 'current',
    unit: 'percent',
  } as const;
  return [{ ...origin, ...share, value: 100, status: 'derived' }];
}

/** How far levels may miss their whole and still be its parts, in points of it: rounding. */
const wholeWithin = 0.1;
