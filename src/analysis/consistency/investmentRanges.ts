import type { Target } from '../../plan/targets/Target.js';
import type { Released } from '../linear/feasibility.js';
import type { LinearModel } from '../linear/linearModel.js';
import type { AccountsFigures } from './accountsFigures.js';
import { bindingBounds } from './accountsTargets.js';
import type { Measured } from './Constraint.js';
import type { DriverBand } from './Driver.js';
import { figureRange } from './figureRange.js';

/** What the target for investment comes to beside GRDP and its growth. */
export interface InvestmentRanges {
  /** GRDP at current prices, added up over the years, billion VND. */
  readonly grdp: DriverBand;
  /** Investment over GRDP of the period, per cent. */
  readonly rate: DriverBand;
  /** Investment rate over average growth: the indirect ICOR. */
  readonly icor: DriverBand;
}

/** The accounts an investment target is held against. */
export interface InvestmentContext {
  readonly target: Target;
  readonly figures: AccountsFigures;
  readonly bounds: 'written' | 'byDirection';
  /** The band of the investment rate, where it is not released. */
  readonly rate: DriverBand;
}

/**
 * The investment rate and the ICOR that follow from the target for investment and the accounts that are possible.
 *
 * Both fall as GRDP rises, and the ICOR falls as growth rises, so their ends lie where volume and value are both lowest
 * or both highest. The two go together wherever no target speaks of the volume of a single activity; where one does,
 * the range of the ICOR may be wider than what can be reached.
 *
 * @formula rate = investment / GRDP of the period; ICOR = rate / average growth
 * @source indirect ICOR as in `icorIndirect`
 */
export function investmentRanges(
  model: LinearModel,
  { target, figures, bounds, rate }: InvestmentContext,
  released: Released,
): InvestmentRanges {
  const grdp = figureRange(model, figures.grdpOfPeriod, released);
  const growth = figureRange(model, growthOf(figures), released);
  const { lower, upper } = bindingBounds(target, bounds);
  const own = {
    lower: highest(rate.lower, times(100, over(lower, grdp.upper))),
    upper: lowest(rate.upper, times(100, over(upper, grdp.lower))),
  };
  return {
    grdp,
    rate: band(own.lower, own.upper),
    icor: band(over(own.lower, growth.upper), over(own.upper, growth.lower)),
  };
}

function growthOf({ growth }: AccountsFigures): Measured {
  const total = growth.get('total');
  if (total === undefined) throw new Error('The accounts have no total.');
  return total;
}

function band(lower: number | undefined, upper: number | undefined): DriverBand {
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

function over(amount: number | undefined, by: number | undefined): number | undefined {
  return amount === undefined || by === undefined || by <= 0 ? undefined : amount / by;
}

function times(factor: number, value: number | undefined): number | undefined {
  return value === undefined ? undefined : factor * value;
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}

function lowest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}
