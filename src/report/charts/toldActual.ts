import { inFactOf } from '../../analysis/backtest/inFactOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ToldActual } from '../language/en/lines.js';

/**
 * What happened in fact, as it is printed: as published where the scenario marked as the actual comes to another number.
 *
 * @param actual - `inFact`: what that scenario comes to
 * @param text - writes a value
 */
export function toldActual(
  run: PlanRun,
  { target, inFact }: { readonly target: Target | undefined; readonly inFact: number },
  text: (value: number) => string,
): ToldActual {
  const known = target === undefined ? undefined : inFactOf(run, target);
  return known?.isPublished === true ? { published: text(known.value) } : { actual: text(inFact) };
}
