import { isInvestmentTotal } from '../investmentTarget.js';
import type { Released } from '../linear/feasibility.js';
import type { LinearModel } from '../linear/linearModel.js';
import { slackOf } from '../verdictOf.js';
import type { AccountsGroup } from './accountsGroup.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { ImpliedRange } from './ConsistencyReport.js';
import type { DriverBand, DriverName } from './Driver.js';
import { driverOwner } from './Driver.js';
import { rateBandOf } from './investmentConstraints.js';
import { investmentRanges } from './investmentRanges.js';

type Reading = 'written' | 'byDirection';

/**
 * The accounts with a band of the ICOR, where there is one and an investment target to hold it against.
 *
 * The ICOR divides by a product of two levels, which no linear condition can say. Along the possible accounts it takes
 * every value of its range, so it can lie in the band exactly where the range meets it.
 */
export function withIcorBand(group: AccountsGroup, bounds: Reading): AccountsGroup {
  const band = group.drivers.find(({ name }) => name === 'icor');
  const target = group.targets.find(isInvestmentTotal);
  if (band === undefined || target === undefined) return group;
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = band;
  if (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY) return group;
  return {
    ...group,
    further: (model, released) => {
      if (released.has(driverOwner(band)) || released.has(targetOwner(target))) return true;
      const { icor } = rangesOf(model, group, { bounds, released });
      const slack = slackOf(band);
      return (icor.lower ?? lower) <= upper + slack && (icor.upper ?? upper) >= lower - slack;
    },
  };
}

/**
 * Investment, its rate and the ICOR as the accounts and the target of social investment imply them; nothing where the
 * plan has no target for the total of investment.
 */
export function investmentImplied(model: LinearModel, group: AccountsGroup, bounds: Reading): ImpliedRange[] {
  const target = group.targets.find(isInvestmentTotal);
  if (target === undefined) return [];
  const { grdp, rate, icor } = rangesOf(model, group, { bounds, released: new Set() });
  const told = { activity: 'total', stated: false };
  const { lower, upper } = bindingBounds(target, bounds);
  return [
    { ...told, quantity: 'grdpOfPeriod', unit: 'billion VND', ...grdp },
    {
      ...told,
      quantity: 'investment',
      unit: target.unit,
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      stated: true,
    },
    { ...told, quantity: 'investmentRate', unit: 'percent', ...rate },
    { ...told, quantity: 'icor', unit: 'ratio', ...within(icor, bandOf(group, 'icor')) },
  ];
}

function rangesOf(
  model: LinearModel,
  group: AccountsGroup,
  { bounds, released }: { readonly bounds: Reading; readonly released: Released },
) {
  const target = group.targets.find(isInvestmentTotal);
  if (target === undefined) throw new Error('The group has no target of investment.');
  const rate = group.drivers.find(({ name }) => name === 'investmentRate');
  const driver = rate === undefined || released.has(driverOwner(rate)) ? {} : bandOf(group, 'investmentRate');
  const bound = group.ratios
    .filter((ratio) => !released.has(targetOwner(ratio)))
    .map((ratio) => rateBandOf(ratio, bounds))
    .reduce((band: DriverBand, other) => within(band, other), driver);
  return investmentRanges(model, { target, figures: group.figures, bounds, rate: bound }, released);
}

function bandOf({ drivers }: AccountsGroup, wanted: DriverName): DriverBand {
  const { lower, upper } = drivers.find(({ name }) => name === wanted) ?? {};
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

/** A range cut to a band that it meets. */
function within(range: DriverBand, band: DriverBand): DriverBand {
  const lower = [range.lower, band.lower].flatMap((bound) => bound ?? []);
  const upper = [range.upper, band.upper].flatMap((bound) => bound ?? []);
  return {
    ...(lower.length === 0 ? {} : { lower: Math.max(...lower) }),
    ...(upper.length === 0 ? {} : { upper: Math.min(...upper) }),
  };
}
