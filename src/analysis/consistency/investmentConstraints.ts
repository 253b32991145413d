import type { Target } from '../../plan/Target.js';
import { slackOf } from '../verdictOf.js';
import type { AccountsFigures } from './accountsFigures.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { Constraint } from './Constraint.js';
import { type Driver, driverOwner } from './Driver.js';
import { evenPathScale } from './unitScale.js';

/** Whether a target is for the total of social investment over the period, which its ratio to GRDP ties to the accounts. */
export function isInvestmentTotal({ indicator, kind, unit, activity }: Target): boolean {
  return (
    indicator === 'socialInvestment' &&
    kind === 'periodTotal' &&
    unit === 'billion VND' &&
    activity === 'total'
  );
}

/**
 * What a band of the investment rate says of GRDP, given how much is to be invested over the period.
 *
 * The investment of the period stands in no other condition, so it can be taken out exactly: there is an amount within
 * the target and a rate within the band where GRDP of the period lies between the two quotients.
 *
 * @formula investment = rate · GRDP of the period; lower bound of investment <= highest rate · GRDP, upper >= lowest rate · GRDP
 * @param target - the target for the total
 * @param rate - the band of investment over GRDP, per cent
 * @param options - `figures` of the accounts, `level` of GRDP in the base year, `years`, and the reading of `bounds`
 */
export function investmentConstraints(
  target: Target,
  rate: Driver,
  options: {
    readonly figures: AccountsFigures;
    readonly level: number;
    readonly years: number;
    readonly bounds: 'written' | 'byDirection';
  },
): Constraint[] {
  const { figures, level, years, bounds } = options;
  const owners = [targetOwner(target), driverOwner(rate)];
  const { lower, upper } = bindingBounds(target, bounds);
  const slack = slackOf(target);
  const at = (percent: number) => evenPathScale((level * percent) / 100, years);
  const { ratio } = figures.grdp;
  return [
    ...(lower === undefined || rate.upper === undefined
      ? []
      : [{ owners, ratio, scale: at(rate.upper), lower, slack }]),
    ...(upper === undefined || rate.lower === undefined || rate.lower <= 0
      ? []
      : [{ owners, ratio, scale: at(rate.lower), upper, slack }]),
  ];
}
