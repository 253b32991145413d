import { actualValues } from '../../analysis/backtest/actualValues.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ToldActual } from '../language/en/lines.js';

/**
 * What happened in fact, as it is printed: what the scenario marked as the actual comes to where a vintage has published that
 * number, or none has published one; otherwise the number published last. Such a scenario may start from the base of one
 * vintage and grow by the rates of another.
 *
 * @param actual - `inFact`: what that scenario comes to
 * @param text - writes a value
 */
export function toldActual(
  run: PlanRun,
  { target, inFact }: { readonly target: Target | undefined; readonly inFact: number },
  text: (value: number) => string,
): ToldActual {
  const values = target === undefined ? [] : actualValues(target, run);
  const published = values.filter(({ status }) => status !== 'derived').map(({ value }) => text(value));
  const actual = text(inFact);
  const last = published.at(-1);
  return last === undefined || published.includes(actual) ? { actual } : { published: last };
}
