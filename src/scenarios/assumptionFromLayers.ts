import type { Issue } from '../errors/Issue.js';
import { nameHint } from '../plan/nearestName.js';
import { periodFromText, yearsOf } from '../plan/Period.js';
import { type ObservedAs, observedValues } from './observedValues.js';
import type { AssumedValue, Assumption } from './Scenario.js';
import type { DraftPath, Layer, ScenarioContext } from './ScenarioContext.js';
import type { PathDraft } from './ScenarioDraft.js';

/** Which variable an assumption is for: where a draft keeps it, what is expected of it. */
export interface Variable {
  /** The draft's own value, or nothing where the layer does not speak of it. */
  readonly of: (layer: Layer) => PathDraft | undefined;
  /** Keys from the scenario to the value. */
  readonly keys: DraftPath;
  /** What is expected, as a noun phrase with its unit. */
  readonly expected: string;
  readonly as: ObservedAs;
}

/**
 * One variable's assumption for every projected year, from a scenario and all that it extends.
 *
 * Years that a layer does not name keep what the layer below gave them.
 *
 * @returns the assumption, or nothing after noting why in the context's issues
 */
export function assumptionFromLayers(variable: Variable, context: ScenarioContext): Assumption | undefined {
  const byYear = new Map<number, AssumedValue>();
  const before = context.issues.length;
  for (const layer of context.layers) {
    const draft = variable.of(layer);
    if (draft === undefined) continue;
    const path = ['scenarios', layer.position, ...variable.keys];
    const values = valuesOf(draft, context, { as: variable.as, path });
    for (const value of values) {
      if (context.years.includes(value.year)) byYear.set(value.year, value);
    }
  }
  if (context.issues.length > before) return undefined;
  const missing = context.years.filter((year) => !byYear.has(year));
  if (missing.length > 0) {
    const leaf = context.layers.at(-1);
    context.issues.push({
      code: 'missing',
      path: ['scenarios', leaf?.position ?? 0, ...variable.keys],
      expected: `${variable.expected} for ${missing.join(', ')}`,
    });
    return undefined;
  }
  const assumption = context.years.flatMap((year) => byYear.get(year) ?? []);
  if (variable.as === 'growth') refuseTotalLoss(assumption, variable, context);
  return assumption;
}

function valuesOf(draft: PathDraft, context: ScenarioContext, target: { as: ObservedAs; path: DraftPath }): readonly AssumedValue[] {
  if (typeof draft === 'number') return spread(draft, context, { status: 'assumed', source: '', reason: context.motive });
  if (isObserved(draft)) {
    const values = observedValues(draft, context, target);
    if (!('code' in values)) return values;
    context.issues.push(values);
    return [];
  }
  if (isExplained(draft)) {
    const sources = context.dataset.sources.map(({ id }) => id);
    if (draft.source !== undefined && !sources.includes(draft.source)) {
      context.issues.push({
        code: 'unknownName',
        path: [...target.path, 'source'],
        value: draft.source,
        expected: 'a source of sources.csv',
        hint: nameHint(draft.source, sources),
      });
    }
    const ground: Ground = { status: draft.status ?? 'assumed', source: draft.source ?? '', reason: draft.reason ?? context.motive };
    return typeof draft.value === 'number'
      ? spread(draft.value, context, ground)
      : byYears(draft.value, context, { ground, path: [...target.path, 'value'] });
  }
  return byYears(draft, context, { ground: { status: 'assumed', source: '', reason: context.motive }, path: target.path });
}

type Ground = Pick<AssumedValue, 'status' | 'source' | 'reason'>;

function spread(value: number, { years }: ScenarioContext, ground: Ground): AssumedValue[] {
  return years.map((year) => ({ year, value, ...ground }));
}

function byYears(
  written: Readonly<Record<string, number>>,
  context: ScenarioContext,
  { ground, path }: { ground: Ground; path: DraftPath },
): AssumedValue[] {
  return Object.entries(written).flatMap(([key, value]) => {
    const period = periodFromText(key);
    const years = period === undefined ? [] : yearsOf(period);
    if (years.length === 0 || years.some((year) => !context.years.includes(year))) {
      const { from, to } = context.plan.period;
      context.issues.push({ code: 'outOfPeriod', path: [...path, key], value: key, expected: `years of the plan's period ${from}-${to}` });
      return [];
    }
    return years.map((year): AssumedValue => ({ year, value, ...ground }));
  });
}

function refuseTotalLoss(assumption: Assumption, { keys, expected }: Variable, context: ScenarioContext): void {
  const lost = assumption.find(({ value }) => value <= -1);
  if (lost === undefined) return;
  const issue: Issue = {
    code: 'badNumber',
    path: ['scenarios', context.layers.at(-1)?.position ?? 0, ...keys],
    value: `${lost.value * 100} % in ${lost.year}`,
    expected: `${expected} above -100 %`,
    hint: 'A fall by 100 % or more leaves nothing, or less than nothing.',
  };
  context.issues.push(issue);
}

function isObserved(draft: PathDraft): draft is Extract<PathDraft, { observed: string }> {
  return typeof draft === 'object' && 'observed' in draft;
}

function isExplained(draft: PathDraft): draft is Extract<PathDraft, { value: unknown }> {
  return typeof draft === 'object' && 'value' in draft && !('observed' in draft);
}
