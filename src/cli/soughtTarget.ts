import { perCapitaGoal } from '../analysis/perCapitaGoal.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/nearestName.js';
import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/Target.js';

/** Both ends of a range and its middle; the only bound where there is one. */
export function valuesOfTarget({ lower, upper }: Target): number[] {
  if (lower === undefined || upper === undefined || lower === upper) return [lower ?? upper ?? 0];
  return [lower, (lower + upper) / 2, upper];
}

/** A target by its id, or by its indicator where one target alone has it. */
export function soughtTarget(plan: Plan, wanted: string | undefined): Target {
  const ids = plan.targets.map(({ id }) => id);
  const path = ['--for'];
  if (wanted === undefined) {
    const goal = perCapitaGoal(plan);
    if (goal !== undefined) return goal;
    throw new ScenarioError([
      { code: 'missing', path, expected: say`a target of the plan: ${ids.join(', ')}` },
    ]);
  }
  const byIndicator = plan.targets.filter(({ indicator }) => indicator === wanted);
  const found =
    plan.targets.find(({ id }) => id === wanted) ?? (byIndicator.length === 1 ? byIndicator[0] : undefined);
  if (found !== undefined) return found;
  const hint =
    byIndicator.length > 1
      ? say`Several have it: ${byIndicator.map(({ id }) => id).join(', ')}.`
      : nameHint(wanted, ids);
  throw new ScenarioError([
    { code: 'unknownName', path, value: wanted, expected: say`the id or the indicator of a target`, hint },
  ]);
}
