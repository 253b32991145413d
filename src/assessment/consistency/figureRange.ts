import type { LinearModel, Released } from '../linear/linearModel.js';
import type { Measured } from './Constraint.js';
import type { DriverBand } from './Driver.js';

/**
 * The lowest and highest value of a figure in its own unit, while all conditions but the released hold.
 *
 * An end is left out where the figure has none: it rises without limit, or its ratio falls to nothing.
 *
 * @param model - the conditions
 * @param figure - what is asked for
 * @param released - owners whose conditions are let go
 */
export function figureRange(model: LinearModel, { ratio, scale }: Measured, released?: Released): DriverBand {
  const lowest = model.extreme(ratio, 'lowest', released);
  const highest = model.extreme(ratio, 'highest', released);
  const ends = {
    lower: lowest === undefined || lowest <= 0 ? undefined : scale.fromRatio(lowest),
    upper: highest === undefined ? undefined : scale.fromRatio(highest),
  };
  const [lower, upper] = scale.slope(1) > 0 ? [ends.lower, ends.upper] : [ends.upper, ends.lower];
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}
