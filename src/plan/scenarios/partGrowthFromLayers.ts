import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { restOfParts } from '../facts/restOfParts.js';
import { rateFromLayers } from './rateFromLayers.js';
import type { Assumption } from './Scenario.js';
import { type Layer, latest, type ScenarioContext } from './ScenarioContext.js';

/**
 * Growth of the parts of activities that a scenario gives a growth of their own. What is left of an activity is shared by its
 * other parts; where nothing is left, its own growth may be left out under `byActivity`, and follows from the parts.
 *
 * @returns the assumptions by part; those that could not be completed are left out, with the reason in the context's issues
 */
export function partGrowthFromLayers(context: ScenarioContext): Record<string, Assumption> {
  const { base, issues } = context;
  const given = (base.parts ?? []).filter(({ id }) => said(id, context) !== undefined);
  const residual = given.filter(({ id }) => said(id, context)?.value === 'residual');
  issues.push(
    ...residual.map(({ id, whole }) => ({
      code: 'badValue' as const,
      path: pathTo(id, context),
      value: 'residual',
      expected: say`a rate such as 8.5%`,
      hint: say`Leave ${id} out: parts without a growth of their own share what is left of ${whole}.`,
    })),
    ...base.activities.flatMap((activity) => tooManyGiven(activity, context)),
  );
  if (residual.length > 0) return {};
  return Object.fromEntries(
    given.flatMap(({ id }) => {
      const rate = rateFromLayers(id, context);
      return rate === undefined ? [] : [[id, rate] as const];
    }),
  );
}

/** Whether the growth of an activity follows from its parts: it has none itself, and each of its parts has. */
export function isFromParts(activity: string, context: ScenarioContext): boolean {
  const closure = latest(context, ({ draft }) => draft.closure)?.value;
  return closure === 'byActivity' && said(activity, context) === undefined && areAllGiven(activity, context);
}

function said(name: string, context: ScenarioContext) {
  return latest(context, ({ draft }) => draft.growth?.[name]);
}

function pathTo(name: string, context: ScenarioContext): (string | number)[] {
  return ['scenarios', said(name, context)?.layer.position ?? 0, 'growth', name];
}

/** Every part has a growth of its own, and the parts make up the whole. */
function areAllGiven(activity: string, context: ScenarioContext): boolean {
  const { parts, rest } = restOfParts(context.base, activity);
  return parts.length > 0 && rest === undefined && parts.every(({ id }) => said(id, context) !== undefined);
}

/** Growth of the whole that stands beside that of all its parts; what a scenario adds to one it extends goes before. */
function tooManyGiven(activity: string, context: ScenarioContext): Issue[] {
  if (!areAllGiven(activity, context) || isFromParts(activity, context)) return [];
  const { parts } = restOfParts(context.base, activity);
  const rank = (found: { readonly layer: Layer } | undefined) =>
    found === undefined ? -1 : context.layers.indexOf(found.layer);
  const closure = latest(context, ({ draft }) => draft.closure);
  const ofParts = Math.max(...parts.map(({ id }) => rank(said(id, context))));
  if (Math.max(rank(said(activity, context)), rank(closure)) > ofParts) return [];
  const last = parts.at(-1)?.id ?? '';
  const expected = say`a part of ${activity} without a growth of its own, for what is left of it`;
  const hint = say`The growth of ${activity} is known, and its parts add up to it: leave one of them out.`;
  return [{ code: 'badValue', path: pathTo(last, context), value: last, expected, hint }];
}
