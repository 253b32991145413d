import type { LinearModel, Released } from '../linear/linearModel.js';
import type { ImpliedRange } from './ConsistencyReport.js';
import { driverOwner } from './Driver.js';
import { figureRange } from './figureRange.js';
import type { AskedFigure } from './TargetGroup.js';

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
