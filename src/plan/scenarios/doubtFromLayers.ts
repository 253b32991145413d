import { naturalLogarithm } from '../../accounts/exponential.js';
import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { wholesOfParts } from '../activityParts.js';
import { percentFromRate } from '../Rate.js';
import { nameHint, nearestName } from '../text/nearestName.js';
import { correlationIssues } from './correlationIssues.js';
import type { Doubt, DoubtName, ScenarioDoubt } from './Doubt.js';
import type { DoubtDraft } from './DoubtDraft.js';
import { type DoubtedPath, doubtedPaths, structureToReach } from './doubtedPaths.js';
import { statedForm } from './doubtForm.js';
import { doubtFromHistory, doubtFromVintages, type FoundDoubt } from './doubtFromPast.js';
import { groundOf } from './doubtGround.js';
import { eventsFromLayers } from './eventsFromLayers.js';
import type { Scenario } from './Scenario.js';
import { type DraftPath, latest, type ScenarioContext } from './ScenarioContext.js';

/**
 * What is uncertain in a scenario, from what it and all that it extends say: a later layer replaces the doubt on a name,
 * all events, or all correlations of an earlier one.
 *
 * @param scenario - complete but for its doubt
 * @returns nothing where no layer doubts anything; what is wrong is noted in the context's issues
 */
export function doubtFromLayers(
  context: ScenarioContext,
  scenario: Omit<Scenario, 'doubt'>,
): ScenarioDoubt | undefined {
  if (scenario.isActual || latest(context, ({ draft }) => draft.doubt) === undefined) return undefined;
  const names = [...new Set(context.layers.flatMap(({ draft }) => Object.keys(draft.doubt?.on ?? {})))];
  const known = doubtedPaths(scenario);
  const doubts = [
    ...names.flatMap((name) => doubtOn(name, context, known) ?? []),
    ...sharesInDoubt(context, scenario),
  ];
  const events = eventsFromLayers(context, scenario);
  const stated = latest(context, ({ draft }) => draft.doubt?.correlation);
  const correlations = stated?.value ?? [];
  if (stated !== undefined) {
    const path = ['scenarios', stated.layer.position, 'doubt', 'correlation'];
    context.issues.push(...correlationIssues(correlations, doubts, path));
  }
  return { doubts, events, correlations };
}

/** Shares stand beside the names in doubt, not among them. */
function structureHint(name: DoubtName, { plan }: ScenarioContext): Message | undefined {
  const [variable = '', ...more] = name.split('.');
  const ids = plan.activities.map(({ id }) => id);
  const activity = nearestName(more.at(-1) ?? '', ids) ?? ids.at(-1) ?? '';
  return ['structure', 'share', 'shares'].includes(variable)
    ? say`Shares stand beside ${'on'}, not in it: ${`structure: { shares: { ${activity}: { low: 57%, high: 62% } } }`}.`
    : undefined;
}

/** Parts share what their activity has in each future; their own growth is not in doubt. */
function doubtedPartHint(name: DoubtName, { plan }: ScenarioContext): Message | undefined {
  const [variable = '', part = ''] = name.split('.');
  const whole = wholesOfParts(plan.activities).get(part);
  return whole === undefined
    ? undefined
    : say`${part} is a part of ${whole}: it is in doubt with ${whole}, under ${`${variable}.${whole}`}.`;
}

function doubtOn(
  name: DoubtName,
  context: ScenarioContext,
  known: ReadonlyMap<DoubtName, DoubtedPath>,
): Doubt | undefined {
  const found = latest(context, ({ draft }) => draft.doubt?.on?.[name]);
  if (found === undefined) return undefined;
  const { value: draft, layer } = found;
  const path = ['scenarios', layer.position, 'doubt', 'on', name];
  const of = known.get(name);
  if (of === undefined) {
    const expected = say`an assumption of the scenario ${context.layers.at(-1)?.draft.id ?? ''}`;
    const hint =
      structureHint(name, context) ?? doubtedPartHint(name, context) ?? nameHint(name, [...known.keys()]);
    context.issues.push({ code: 'unknownName', path, value: name, expected, hint });
    return undefined;
  }
  const { persistence } = draft;
  if (persistence !== undefined && !of.isYearly) {
    const expected = say`no persistence: it is not a path of years`;
    context.issues.push({ code: 'badValue', path: [...path, 'persistence'], value: persistence, expected });
    return undefined;
  }
  const doubt = formOf(draft, context, { name, of, path });
  if (!('form' in doubt)) {
    context.issues.push(...doubt);
    return undefined;
  }
  const ground = { ...groundOf(draft, context, { path, source: doubt.source }), ...doubt.ground };
  return { on: name, form: doubt.form, ...(persistence === undefined ? {} : { persistence }), ground };
}

function formOf(
  draft: DoubtDraft,
  context: ScenarioContext,
  asked: { readonly name: DoubtName; readonly of: DoubtedPath; readonly path: DraftPath },
): FoundDoubt | readonly Issue[] {
  const stated = statedForm(
    { ...draft, ...(draft.from === undefined ? {} : { from: draft.from }) },
    asked.of,
    asked.path,
  );
  if (draft.from === undefined) return 'kind' in stated ? { form: stated, ground: {}, source: '' } : stated;
  const others = [draft.low, draft.high, draft.normal, draft.twoPiece, draft.triangular, draft.empirical];
  if (others.some((form) => form !== undefined)) return 'kind' in stated ? [] : stated;
  return draft.from === 'history'
    ? doubtFromHistory(draft, context, asked)
    : doubtFromVintages(draft, context, asked);
}

/**
 * Doubt on the shares that are to be reached, as logarithms of their ratio to all others against the scenario's own: they
 * always add up, and a share that is in doubt alone has its low and high at the 10 and 90 % points.
 *
 * @formula ln((share / (1 - share)) / (own / (1 - own)))
 */
function sharesInDoubt(context: ScenarioContext, { growth, base }: Omit<Scenario, 'doubt'>): Doubt[] {
  const found = latest(context, ({ draft }) => draft.doubt?.structure);
  if (found === undefined) return [];
  const path = ['scenarios', found.layer.position, 'doubt', 'structure'];
  const goal = structureToReach(growth);
  if (goal === undefined) {
    const expected = say`a scenario with a structure that is to be reached`;
    const hint = say`Where the growth of each activity is given, doubt that: growth.<activity>.`;
    const value = context.layers.at(-1)?.draft.id;
    context.issues.push({ code: 'badValue', path, value, expected, hint });
    return [];
  }
  const { shares, ...said } = found.value;
  const ground = groundOf(said, context, { path });
  const issues = Object.entries(shares).flatMap(([activity, range]): Issue[] => {
    const own = goal.shares[base.activities.indexOf(activity)];
    const at = [...path, 'shares', activity];
    if (own !== undefined) return rangeIssues(range, own, at);
    const hint = nameHint(activity, base.activities);
    return [{ code: 'unknownName', path: at, value: activity, expected: say`an activity of the base`, hint }];
  });
  const sum = (bound: 'low' | 'high') =>
    base.activities.reduce(
      (total, activity, i) => total + (shares[activity]?.[bound] ?? goal.shares[i] ?? 0),
      0,
    );
  if (issues.length === 0 && (sum('low') > 1 + 1e-9 || sum('high') < 1 - 1e-9)) {
    const value = `${percentFromRate(Number(sum('low').toFixed(6)))}%–${percentFromRate(Number(sum('high').toFixed(6)))}%`;
    const expected = say`ranges between which shares can add up to 100%`;
    issues.push({ code: 'sharesSum', path: [...path, 'shares'], value, expected });
  }
  context.issues.push(...issues);
  if (issues.length > 0) return [];
  return Object.entries(shares).map(([activity, { low, high }]): Doubt => {
    const own = goal.shares[base.activities.indexOf(activity)] ?? 1;
    const odds = (share: number) => share / (1 - share);
    const far = (share: number) => naturalLogarithm(odds(share) / odds(own));
    const form = { kind: 'range', low: far(low), middle: 0, high: far(high) } as const;
    return { on: `structure.${activity}`, form, ground };
  });
}

function rangeIssues(
  { low, high }: { readonly low: number; readonly high: number },
  own: number,
  path: DraftPath,
): Issue[] {
  if (low > 0 && low <= own && own <= high && low < high && high < 1) return [];
  const value = `${percentFromRate(low)}%–${percentFromRate(high)}%`;
  const expected = say`low and high around the share of the scenario, ${percentFromRate(own)}%, above 0% and below 100%`;
  return [{ code: 'badValue', path, value, expected }];
}
