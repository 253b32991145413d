import { say } from '../../errors/Message.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import type { Assumption } from './Scenario.js';
import type { Layer, ScenarioContext } from './ScenarioContext.js';
import { unknownActivities } from './unknownActivities.js';

/**
 * The deflator change of each activity: its own where a layer gives one, that of `all` otherwise.
 *
 * @returns the assumptions by activity; those that could not be completed are left out, with the reason in the context's issues
 */
export function deflatorsFromLayers(context: ScenarioContext): Record<string, Assumption> {
  if (context.base.activities.length === 0) return {};
  const unknown = unknownActivities(context, { key: 'deflator', whole: 'all' });
  context.issues.push(...unknown);
  if (unknown.length > 0) return {};
  const given = (name: string) => context.layers.some(({ draft }) => draft.deflator?.[name] !== undefined);
  const own = context.base.activities.filter(given);
  const needsAll = own.length === 0 || (given('all') && own.length < context.base.activities.length);
  const ofAll = needsAll ? changeOf('all', context) : undefined;
  const changes = context.base.activities.map((activity) => {
    const shared = own.length === 0 || (given('all') && !own.includes(activity));
    return [activity, shared ? ofAll : changeOf(activity, context)] as const;
  });
  return Object.fromEntries(
    changes.flatMap(([activity, path]) => (path === undefined ? [] : [[activity, path] as const])),
  );
}

const pricesOnly = say`Shares and figures at current prices take it; growth and levels at constant prices are the same whatever it is.`;

function changeOf(name: string, context: ScenarioContext): Assumption | undefined {
  const keyAt = ({ draft }: Layer) => (draft.deflator?.[name] === undefined ? 'all' : name);
  return assumptionFromLayers(
    {
      of: (layer) => layer.draft.deflator?.[keyAt(layer)],
      keys: ['deflator', name],
      keysAt: (layer) => ['deflator', keyAt(layer)],
      expected: say`the deflator change of ${name === 'all' ? say`all activities` : name}, such as 2.7%,`,
      ...(name === 'all' ? { hint: pricesOnly } : {}),
      as: 'growth',
    },
    context,
  );
}
