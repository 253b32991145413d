import type { Issue } from '../errors/Issue.js';
import { nameHint } from '../plan/nearestName.js';
import { assumptionFromLayers } from './assumptionFromLayers.js';
import type { Assumption, GrowthByActivity, GrowthByTotalAndStructure } from './Scenario.js';
import type { Layer, ScenarioContext } from './ScenarioContext.js';
import type { PathDraft } from './ScenarioDraft.js';

/**
 * How growth by activity comes about in a scenario: its closure, with the assumptions that closure needs.
 *
 * @returns the closure, or nothing after noting why in the context's issues
 */
export function growthFromLayers(context: ScenarioContext): GrowthByActivity | GrowthByTotalAndStructure | undefined {
  const closure = last(context, ({ draft }) => draft.closure);
  refuseUnknownNames(context);
  if (closure === undefined) {
    const expected = 'a closure: byActivity, or byTotalAndStructure';
    context.issues.push({ code: 'missing', path: [...leafPath(context), 'closure'], expected });
    return undefined;
  }
  return closure.value === 'byActivity' ? byActivity(context) : byTotalAndStructure(context);
}

/** The latest layer that says something, and what it says. */
function last<Said>(context: ScenarioContext, of: (layer: Layer) => Said | undefined): { value: Said; layer: Layer } | undefined {
  for (const layer of [...context.layers].reverse()) {
    const value = of(layer);
    if (value !== undefined) return { value, layer };
  }
  return undefined;
}

function leafPath({ layers }: ScenarioContext): (string | number)[] {
  return ['scenarios', layers.at(-1)?.position ?? 0];
}

function rateOf(name: string, context: ScenarioContext): Assumption | undefined {
  const of = ({ draft }: Layer): PathDraft | undefined => {
    const path = draft.growth?.[name];
    return path === 'residual' ? undefined : path;
  };
  return assumptionFromLayers(
    { of, keys: ['growth', name], expected: `the growth of ${name}, such as 8.5%,`, as: 'growth' },
    context,
  );
}

function byActivity(context: ScenarioContext): GrowthByActivity | undefined {
  const { activities } = context.base;
  const said = (name: string) => last(context, ({ draft }) => draft.growth?.[name]);
  const residuals = activities.filter((activity) => said(activity)?.value === 'residual');
  const total = said('total');
  const complain = (issue: Omit<Issue, 'path'>, layer?: Layer) =>
    context.issues.push({ ...issue, path: layer === undefined ? [...leafPath(context), 'growth'] : ['scenarios', layer.position, 'growth'] });
  if (residuals.length > 1)
    complain({ code: 'badValue', value: residuals.join(', '), expected: 'at most one residual activity' });
  if (residuals.length === 1 && total === undefined)
    complain({ code: 'missing', expected: `the growth of total, from which ${residuals[0]} is what is left` });
  if (residuals.length === 0 && total !== undefined) {
    const hint = 'Growth by activity gives the total: leave total out, or mark one activity as residual.';
    complain({ code: 'badValue', value: 'total', expected: 'growth by activity only', hint }, total.layer);
  }
  const given = activities.filter((activity) => !residuals.includes(activity));
  const rates = given.map((activity) => [activity, rateOf(activity, context)] as const);
  const totalRate = residuals.length === 1 && total !== undefined ? rateOf('total', context) : undefined;
  const complete = rates.flatMap(([activity, rate]) => (rate === undefined ? [] : [[activity, rate] as const]));
  if (complete.length < given.length) return undefined;
  const [residual] = residuals;
  const closed = { closure: 'byActivity' as const, rates: Object.fromEntries(complete) };
  return residual === undefined || totalRate === undefined ? closed : { ...closed, residual: { activity: residual, total: totalRate } };
}

function byTotalAndStructure(context: ScenarioContext): GrowthByTotalAndStructure | undefined {
  const leaf = context.layers.at(-1);
  const stray = Object.keys(leaf?.draft.growth ?? {}).filter((name) => name !== 'total');
  for (const name of stray) {
    const hint = 'This closure takes the total and derives the activities: leave it out, or use byActivity.';
    context.issues.push({ code: 'unknownKey', path: [...leafPath(context), 'growth', name], value: name, expected: 'growth of total only', hint });
  }
  const total = rateOf('total', context);
  const structure = last(context, ({ draft }) => draft.structure);
  if (structure === undefined) {
    const expected = 'a structure: year, and the shares of that year';
    context.issues.push({ code: 'missing', path: [...leafPath(context), 'structure'], expected });
    return undefined;
  }
  const path = ['scenarios', structure.layer.position, 'structure'];
  const { year, shares } = structure.value;
  const before = context.issues.length;
  if (!context.years.includes(year)) {
    const { from, to } = context.plan.period;
    context.issues.push({ code: 'outOfPeriod', path: [...path, 'year'], value: year, expected: `a year of the plan's period ${from}-${to}` });
  }
  context.issues.push(...shareIssues(shares, context, [...path, 'shares']));
  if (total === undefined || context.issues.length > before) return undefined;
  const inOrder = context.base.activities.map((activity) => shares[activity] ?? 0);
  return { closure: 'byTotalAndStructure', total, year, path: structure.value.path, shares: inOrder };
}

function shareIssues(shares: Readonly<Record<string, number>>, { base }: ScenarioContext, path: Issue['path']): Issue[] {
  const issues: Issue[] = [];
  for (const activity of base.activities) {
    const share = shares[activity];
    if (share === undefined) issues.push({ code: 'missing', path: [...path, activity], expected: `the share of ${activity}` });
    else if (share <= 0) {
      issues.push({ code: 'badNumber', path: [...path, activity], value: `${share * 100}%`, expected: 'a share above 0%' });
    }
  }
  for (const activity of Object.keys(shares).filter((name) => !base.activities.includes(name))) {
    const hint = nameHint(activity, base.activities);
    const expected = `an activity of the base ${base.year} (${base.vintage})`;
    issues.push({ code: 'unknownName', path: [...path, activity], value: activity, expected, hint });
  }
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (issues.length === 0 && Math.abs(sum - 1) > 1e-9) {
    const written = Object.values(shares).map((share) => Number((share * 100).toFixed(6)));
    const gap = Number(((sum - 1) * 100).toFixed(6));
    issues.push({
      code: 'sharesSum',
      path,
      value: `${written.join(' + ')} = ${Number((sum * 100).toFixed(6))}`,
      expected: 'shares that add up to exactly 100%',
      hint: gap > 0 ? `Take ${gap} points away.` : `Add ${-gap} points.`,
    });
  }
  return issues;
}

function refuseUnknownNames(context: ScenarioContext): void {
  const known = ['total', ...context.plan.activities.map(({ id }) => id)];
  for (const { draft, position } of context.layers) {
    for (const name of Object.keys(draft.growth ?? {}).filter((key) => !known.includes(key))) {
      const path = ['scenarios', position, 'growth', name];
      context.issues.push({ code: 'unknownName', path, value: name, expected: 'an activity of the plan', hint: nameHint(name, known) });
    }
  }
}
