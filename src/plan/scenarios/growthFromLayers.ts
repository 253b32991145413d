import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { growthByInvestment } from './growthByInvestment.js';
import { growthFromParts } from './growthFromParts.js';
import { isFromParts } from './partGrowthFromLayers.js';
import { rateFromLayers } from './rateFromLayers.js';
import type { Assumption, GrowthByActivity, GrowthByTotalAndStructure, Scenario } from './Scenario.js';
import { type Layer, latest, layersSince, type ScenarioContext } from './ScenarioContext.js';
import { structureFromLayers } from './structureFromLayers.js';
import { unknownActivities } from './unknownActivities.js';

/**
 * How growth by activity comes about in a scenario: its closure, with the assumptions that closure needs.
 *
 * @param partGrowth - growth of the parts that have one of their own
 * @returns the closure, or nothing after noting why in the context's issues
 */
export function growthFromLayers(
  context: ScenarioContext,
  partGrowth: Readonly<Record<string, Assumption>> = {},
): Scenario['growth'] | undefined {
  if (context.base.activities.length === 0) return { closure: 'withoutAccounts' };
  const closure = latest(context, ({ draft }) => draft.closure);
  const unknown = unknownActivities(context, { key: 'growth', whole: 'total' });
  context.issues.push(...unknown);
  if (closure === undefined) {
    const expected = say`a closure: byActivity, byTotalAndStructure or byInvestment`;
    const fitting = fittingClosure(context);
    const hint = fitting === undefined ? undefined : say`Write ${fitting}, which goes with what is assumed.`;
    context.issues.push({ code: 'missing', path: [...leafPath(context), 'closure'], expected, hint });
    return undefined;
  }
  if (closure.value === 'byTotalAndStructure') return byTotalAndStructure(context);
  if (closure.value === 'byInvestment') return growthByInvestment(context);
  return unknown.length > 0 ? undefined : byActivity(context, partGrowth);
}

/** The closure that takes what a scenario assumes, where that tells. */
function fittingClosure({ layers, base }: ScenarioContext): string | undefined {
  if (layers.some(({ draft }) => draft.investment !== undefined)) return 'byInvestment';
  const given = new Set(layers.flatMap(({ draft }) => Object.keys(draft.growth ?? {})));
  if (base.activities.some((activity) => given.has(activity))) return 'byActivity';
  return given.has('total') ? 'byTotalAndStructure' : undefined;
}

function leafPath({ layers }: ScenarioContext): (string | number)[] {
  return ['scenarios', layers.at(-1)?.position ?? 0];
}

function growthPath(layer: Layer | undefined, name: string): (string | number)[] {
  return ['scenarios', layer?.position ?? 0, 'growth', name];
}

function byActivity(
  context: ScenarioContext,
  partGrowth: Readonly<Record<string, Assumption>>,
): GrowthByActivity | undefined {
  const { activities } = context.base;
  const said = (name: string) => latest(context, ({ draft }) => draft.growth?.[name]);
  const residuals = activities.filter((activity) => said(activity)?.value === 'residual');
  const problems = residualIssues(context, residuals);
  context.issues.push(...problems);
  const given = activities.filter((activity) => !residuals.includes(activity));
  const rateFor = (activity: string) =>
    isFromParts(activity, context)
      ? growthFromParts(activity, partGrowth, context)
      : rateFromLayers(activity, context);
  const rates = given.map((activity) => [activity, rateFor(activity)] as const);
  const [residual] = residuals;
  const totalPath = said('total')?.value;
  const total =
    residual === undefined || totalPath === undefined || totalPath === 'residual'
      ? undefined
      : rateFromLayers('total', context);
  const complete = rates.flatMap(([activity, rate]) =>
    rate === undefined ? [] : [[activity, rate] as const],
  );
  if (complete.length < given.length || problems.length > 0) return undefined;
  const closed = { closure: 'byActivity' as const, rates: Object.fromEntries(complete) };
  return residual === undefined || total === undefined
    ? closed
    : { ...closed, residual: { activity: residual, total } };
}

/** Growth of all activities gives the total; a residual needs it. Anything between is too much or too little. */
function residualIssues(context: ScenarioContext, residuals: readonly string[]): Issue[] {
  const total = latest(context, ({ draft }) => draft.growth?.['total']);
  const [first, second] = residuals;
  const layerOf = (name: string) => latest(context, ({ draft }) => draft.growth?.[name])?.layer;
  if (total?.value === 'residual') {
    const hint = say`Growth by activity gives the total; only an activity can be what is left of it.`;
    const found = { path: growthPath(total.layer, 'total'), value: 'residual' };
    return [{ ...found, code: 'badValue', expected: say`a rate such as 8.5%`, hint }];
  }
  if (second !== undefined) {
    const path = growthPath(layerOf(second), second);
    const hint = say`Give rates to all activities but one.`;
    const found = { path, value: residuals.join(', ') };
    return [{ ...found, code: 'badValue', expected: say`at most one residual activity`, hint }];
  }
  if (first !== undefined && total === undefined) {
    const expected = say`the growth of total, such as 8.5%, from which ${first} is what is left`;
    return [{ code: 'missing', path: growthPath(layerOf(first), 'total'), expected }];
  }
  const closed = layersSince(context, ({ draft }) => draft.closure);
  if (first === undefined && total !== undefined && closed.includes(total.layer)) {
    const hint = say`Growth by activity gives the total: leave total out, or mark one activity as residual.`;
    const path = growthPath(total.layer, 'total');
    return [{ code: 'unknownKey', path, value: 'total', expected: say`growth by activity only`, hint }];
  }
  return [];
}

function byTotalAndStructure(context: ScenarioContext): GrowthByTotalAndStructure | undefined {
  refuseGrowthByActivity(context);
  const total = rateFromLayers('total', context);
  const structure = structureFromLayers(context);
  if (structure === undefined && latest(context, ({ draft }) => draft.structure) === undefined) {
    const expected = say`a structure: year, and the shares of that year`;
    context.issues.push({ code: 'missing', path: [...leafPath(context), 'structure'], expected });
  }
  if (total === undefined || structure === undefined) return undefined;
  return { closure: 'byTotalAndStructure', total, ...structure };
}

/** Growth by activity is refused where this closure is chosen, and above; what lies below may serve the other one. */
function refuseGrowthByActivity(context: ScenarioContext): void {
  const { base, issues } = context;
  const hint = say`This closure takes the total and derives the activities: leave it out, or use byActivity.`;
  for (const layer of layersSince(context, ({ draft }) => draft.closure)) {
    for (const name of base.activities.filter((id) => layer.draft.growth?.[id] !== undefined)) {
      const path = growthPath(layer, name);
      issues.push({ code: 'unknownKey', path, value: name, expected: say`growth of total only`, hint });
    }
  }
}
