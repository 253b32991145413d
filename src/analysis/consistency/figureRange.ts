import type { Released } from '../linear/feasibility.js';
import { unit } from '../linear/LinearSystem.js';
import type { LinearModel } from '../linear/linearModel.js';
import type { ImpliedRange } from './ConsistencyReport.js';
import type { Measured } from './Constraint.js';
import { type DriverBand, driverOwner } from './Driver.js';
import { openRatio } from './openRatio.js';
import type { AskedFigure } from './TargetGroup.js';

/**
 * The least a level may fall to, as a part of the base: with nothing at all, every share and every rate would be kept.
 */
export const smallest = 1e-3;

/**
 * The lowest and highest value of a figure in its own unit, while all conditions but the released hold.
 *
 * An end is left out where the figure has none: it rises without limit, or its ratio falls to nothing.
 *
 * @param model - the conditions
 * @param figure - what is asked for
 * @param released - owners whose conditions are let go
 */
export function figureRange(model: LinearModel, figure: Measured, released?: Released): DriverBand {
  const { ratio, scale } = figure;
  const lowest = model.extreme(ratio, 'lowest', released);
  const highest = model.extreme(ratio, 'highest', released);
  const level = ratio.denominator === unit;
  const least = figure.least ?? (level ? 1.001 * smallest : openRatio);
  const most = figure.most ?? (level ? Number.POSITIVE_INFINITY : 1 / openRatio);
  const ends = {
    lower: lowest === undefined || lowest <= least ? undefined : scale.fromRatio(lowest),
    upper: highest === undefined || highest >= most ? undefined : scale.fromRatio(highest),
  };
  const [lower, upper] = scale.slope(1) > 0 ? [ends.lower, ends.upper] : [ends.upper, ends.lower];
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

/**
 * The range of a figure under all conditions but the released. A driver that is fixed is told as stated, not solved for.
 *
 * @param model - the conditions
 * @param figure - what is asked for
 * @param released - owners whose conditions are let go
 */
export function impliedRange(model: LinearModel, figure: AskedFigure, released?: Released): ImpliedRange {
  const { quantity, activity, unit, year, driver } = figure;
  const told = { quantity, activity, unit, ...(year === undefined ? {} : { year }) };
  const fixed = driver?.lower !== undefined && driver.lower === driver.upper;
  if (fixed && released?.has(driverOwner(driver)) !== true)
    return { ...told, lower: driver.lower, upper: driver.lower, stated: true };
  return { ...told, ...figureRange(model, figure, released), stated: false };
}
