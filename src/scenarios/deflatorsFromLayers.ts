import { nameHint } from '../plan/nearestName.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import type { Assumption } from './Scenario.js';
import type { ScenarioContext } from './ScenarioContext.js';

/**
 * The deflator change of each activity: its own where a layer gives one, that of `all` otherwise.
 *
 * @returns the assumptions by activity; those that could not be completed lack, with the reason in the context's issues
 */
export function deflatorsFromLayers(context: ScenarioContext): Record<string, Assumption> {
  const known = ['all', ...context.plan.activities.map(({ id }) => id)];
  for (const { draft, position } of context.layers) {
    for (const name of Object.keys(draft.deflator ?? {}).filter((key) => !known.includes(key))) {
      const path = ['scenarios', position, 'deflator', name];
      const expected = 'all, or an activity of the plan';
      context.issues.push({ code: 'unknownName', path, value: name, expected, hint: nameHint(name, known) });
    }
  }
  const ofAll = (name: string) =>
    assumptionFromLayers(
      {
        of: ({ draft }) => draft.deflator?.[name] ?? draft.deflator?.['all'],
        keys: ['deflator', name],
        expected: `the deflator change of ${name}, such as 2.7%,`,
        as: 'growth',
      },
      context,
    );
  const common = context.layers.some(({ draft }) => draft.deflator?.['all'] !== undefined);
  const own = (activity: string) => context.layers.some(({ draft }) => draft.deflator?.[activity] !== undefined);
  const shared = common ? ofAll('all') : undefined;
  const entries = context.base.activities.map((activity) => [activity, own(activity) || !common ? ofAll(activity) : shared] as const);
  return Object.fromEntries(entries.flatMap(([activity, path]) => (path === undefined ? [] : [[activity, path] as const])));
}
