import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { wholesOfParts, withParts } from '../activityParts.js';
import { nameHint } from '../text/nearestName.js';
import { layersSince, type ScenarioContext } from './ScenarioContext.js';

/** Where activities are named, and the word that stands for all of them there. */
export interface NamedActivities {
  readonly key: 'growth' | 'deflator';
  readonly whole: 'total' | 'all';
}

/**
 * Names that are not activities of the base. Layers below the one that chooses the base may serve other bases too:
 * there, any activity of the plan will do. Growth may be given for the parts of activities too.
 *
 * @returns an issue for each; where there are any, it cannot be known what they were to give
 */
export function unknownActivities(context: ScenarioContext, { key, whole }: NamedActivities): Issue[] {
  const { plan, base, layers } = context;
  const ofBase = layersSince(context, ({ draft }) => draft.base);
  return layers.flatMap((layer) => {
    const strict = ofBase.includes(layer);
    const parts = key === 'growth' ? (strict ? (base.parts ?? []) : withParts(plan.activities)) : [];
    const activities = strict ? base.activities : plan.activities.map(({ id }) => id);
    const known = [...new Set([whole, ...activities, ...parts.map(({ id }) => id)])];
    const expected = strict
      ? say`${whole}, or an activity of the base ${base.year} (${base.vintage})`
      : say`${whole}, or an activity of the plan`;
    const unknown = Object.keys(layer.draft[key] ?? {}).filter((name) => !known.includes(name));
    return unknown.map((name): Issue => {
      const path = ['scenarios', layer.position, key, name];
      const of = key === 'deflator' ? wholesOfParts(plan.activities).get(name) : undefined;
      const hint =
        of === undefined
          ? nameHint(name, known)
          : say`${name} is a part of ${of}, and has the prices of ${of}.`;
      return { code: 'unknownName', path, value: name, expected, hint };
    });
  });
}
