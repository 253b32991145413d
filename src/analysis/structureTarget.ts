import { wholesOfParts } from '../plan/activityParts.js';
import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/targets/Target.js';
import type { ShareRange } from './shareRegion.js';

/** The target structure of a year: a plan's targets for shares of GRDP, one for each component. */
export interface StructureTarget {
  readonly year: number;
  readonly targets: readonly Target[];
  /** The ranges of the targets; 0 or 100 where a target has one bound only. */
  readonly ranges: readonly ShareRange[];
}

/**
 * The target structure of GRDP, where it speaks of every activity named.
 *
 * Targets for shares of other components of the same year, such as taxes less subsidies on products, belong to it; those of parts of activities do not.
 *
 * @unit per cent
 * @param plan - the plan with its targets
 * @param activities - the activities without which it is no structure
 * @returns the structure of the last year that has all of them; nothing where no year has
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * structureTarget(plan, ['agriculture', 'industryConstruction', 'services'])?.year // => 2020
 * structureTarget(plan, ['agriculture', 'mining']) // => undefined
 */
export function structureTarget(
  { targets, activities: own }: Pick<Plan, 'targets' | 'activities'>,
  activities: readonly string[],
): StructureTarget | undefined {
  const parts = wholesOfParts(own);
  const shares = targets.filter(
    ({ kind, indicator, activity, activities: group }) =>
      kind === 'share' && indicator === 'shareOfGrdp' && group === undefined && !parts.has(activity),
  );
  const years = [...new Set(shares.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const byYear = years.map((year) => {
    const ofYear = shares.filter((target) => target.year === year);
    const ranges = ofYear.map(({ activity, lower = 0, upper = 100 }) => ({ activity, lower, upper }));
    return { year, targets: ofYear, ranges };
  });
  return byYear.find(({ targets: found }) =>
    activities.every((activity) => found.some((target) => target.activity === activity)),
  );
}
