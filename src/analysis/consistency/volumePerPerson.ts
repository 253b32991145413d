import type { Target } from '../../plan/targets/Target.js';
import { slackOf } from '../verdictOf.js';
import type { AccountsFigures } from './accountsFigures.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { Constraint } from './Constraint.js';
import { type Driver, driverOwner } from './Driver.js';
import { scaledBy, yearlyChangeScale } from './unitScale.js';

interface TestedAccounts {
  readonly figures: AccountsFigures;
  /** From the base to the last year of the plan. */
  readonly years: number;
  readonly bounds: 'written' | 'byDirection';
}

/**
 * What a target for the growth of GRDP per capita asks of the volume of GRDP, where growth of population is held at one
 * value: within a band of it the condition would be on a product of two levels, which is no linear one.
 *
 * @formula volume, as a multiple of the base = (1 + growth per capita)^years · (1 + growth of population)^years
 * @returns nothing for other targets, and where population is not held at one value
 */
export function volumePerPerson(
  target: Target,
  drivers: readonly Driver[],
  { figures, years, bounds }: TestedAccounts,
): Constraint[] {
  const { kind, indicator, activity, over } = target;
  const isAsked = kind === 'averageGrowth' && indicator === 'grdpPerCapita' && activity === 'total';
  const volume = figures.growth.get('total');
  const population = drivers.find(({ name }) => name === 'population');
  if (!isAsked || over !== undefined || volume === undefined || population?.lower === undefined) return [];
  if (population.lower !== population.upper) return [];
  const change = yearlyChangeScale(years);
  return [
    {
      ...volume,
      scale: scaledBy(change.toRatio(population.lower), change),
      owners: [targetOwner(target), driverOwner(population)],
      ...bindingBounds(target, bounds),
      slack: slackOf(target),
    },
  ];
}
