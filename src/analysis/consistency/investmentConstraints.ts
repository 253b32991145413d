import { socialInvestment } from '../../plan/indicators/accountsIndicators.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import { unit } from '../linear/LinearSystem.js';
import { slackOf } from '../verdictOf.js';
import type { AccountsFigures } from './accountsFigures.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { Constraint, Measured } from './Constraint.js';
import { type Driver, type DriverBand, driverOwner } from './Driver.js';
import { evenPathScale, proportional, type UnitScale } from './unitScale.js';

/**
 * Whether a target bounds investment in per cent of GRDP over the whole period, as a sum over a sum: a band of the
 * investment rate.
 */
export function isInvestmentRatio(
  { indicator, kind, unit, year }: Target,
  { indicators, period }: Pick<Plan, 'indicators' | 'period'>,
): boolean {
  const ratio = indicators.find(({ id }) => id === indicator)?.ratio;
  const [of, to] = [ratio?.of, ratio?.to];
  return (
    ratio?.cumulated === true &&
    of?.indicator === socialInvestment &&
    to?.indicator === 'grdp' &&
    [of, to].every(({ activity }) => activity === 'total') &&
    kind === 'level' &&
    unit === 'percent' &&
    year === period.to
  );
}

/** A band of the investment rate, per cent, and who sets it: a driver or a target. */
export interface RateBand extends DriverBand {
  readonly owner: string;
  readonly target?: Target;
}

/** The band that a target for the investment rate sets. */
export function rateBandOf(target: Target, bounds: Reading): RateBand {
  const { lower, upper } = bindingBounds(target, bounds);
  return {
    owner: targetOwner(target),
    target,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}

type Reading = 'written' | 'byDirection';

interface InvestmentAccounts {
  readonly figures: AccountsFigures;
  /** GRDP of the base year. */
  readonly level: number;
  readonly years: number;
  readonly bounds: Reading;
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
  rate: RateBand,
  { figures, level, years, bounds }: InvestmentAccounts,
): Constraint[] {
  const owners = [targetOwner(target), rate.owner];
  const { lower, upper } = bindingBounds(target, bounds);
  const own = { owners, boundOf: targetOwner(target), ratio: figures.grdp.ratio, slack: slackOf(target) };
  const at = (percent: number) => evenPathScale((level * percent) / 100, years);
  const ofRate = (amount: number, bound: Pick<Constraint, 'lower' | 'upper'>) => {
    if (rate.target === undefined) return {};
    const scale = amountOverPath(amount, evenPathScale(level, years));
    return { otherwise: { ...own, boundOf: rate.owner, scale, ...bound, slack: slackOf(rate.target) } };
  };
  return [
    ...(lower === undefined || rate.upper === undefined
      ? []
      : [{ ...own, scale: at(rate.upper), lower, ...ofRate(lower, { upper: rate.upper }) }]),
    ...(upper === undefined || rate.lower === undefined || rate.lower <= 0
      ? []
      : [{ ...own, scale: at(rate.lower), upper, ...ofRate(upper, { lower: rate.lower }) }]),
  ];
}

/** An amount in per cent of what a path adds up to: it falls as the path rises. */
function amountOverPath(amount: number, path: UnitScale): UnitScale {
  return {
    fromRatio: (ratio) => (100 * amount) / path.fromRatio(ratio),
    toRatio: (percent) => path.toRatio((100 * amount) / percent),
    slope: (percent) => (-path.slope((100 * amount) / percent) * 100 * amount) / (percent * percent),
  };
}

/**
 * What a target for the investment rate asks of bands that are held: of the same rate, which must meet it, and of the
 * indirect ICOR, over which it is growth.
 *
 * @formula growth = rate / ICOR: lowest rate <= highest ICOR · growth, highest rate >= lowest ICOR · growth
 */
export function investmentRatioConstraints(
  target: Target,
  drivers: readonly Driver[],
  { figures, bounds }: Pick<InvestmentAccounts, 'figures' | 'bounds'>,
): Constraint[] {
  const { lower, upper } = bindingBounds(target, bounds);
  const growth = figures.growth.get('total');
  return drivers.flatMap((driver): Constraint[] => {
    const own = { owners: [targetOwner(target), driverOwner(driver)], slack: slackOf(target) };
    const within = (figure: (end: number) => Measured): Constraint[] => [
      ...(lower === undefined || driver.upper === undefined
        ? []
        : [{ ...own, ...figure(driver.upper), lower }]),
      ...(upper === undefined || driver.lower === undefined
        ? []
        : [{ ...own, ...figure(driver.lower), upper }]),
    ];
    if (driver.name === 'investmentRate')
      return within((end) => ({
        ratio: { numerator: [[0, end]], denominator: unit },
        scale: proportional(1),
      }));
    if (driver.name !== 'icor' || growth === undefined) return [];
    return within((end) => ({ ...growth, scale: timesScale(growth.scale, end) }));
  });
}

/** A figure that is so many times another. */
function timesScale(scale: UnitScale, factor: number): UnitScale {
  return {
    fromRatio: (ratio) => factor * scale.fromRatio(ratio),
    toRatio: (value) => scale.toRatio(value / factor),
    slope: (value) => scale.slope(value / factor) / factor,
  };
}
