import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { domains, isIn } from '../domains.js';
import { percentFromRate } from '../Rate.js';
import { nameHint } from '../text/nearestName.js';
import { periodFromText, yearsOf } from '../yearsOf.js';
import { type ObservedWish, observedValues } from './observedValues.js';
import type { ObservedDraft, PathDraft } from './PathDraft.js';
import type { AssumedValue } from './Scenario.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';

/** The years and values that one layer gives, or what is wrong with them. */
export interface LayerValues {
  readonly values: readonly AssumedValue[];
  readonly issues: readonly Issue[];
}

type Basis = Pick<AssumedValue, 'status' | 'source' | 'reason'>;

/**
 * What one layer's draft of an assumption says, year by year: one value for all, values by year, or figures to follow.
 *
 * Growth of -100 % or less is refused: it leaves nothing, or less than nothing.
 */
export function assumedValues(draft: PathDraft, context: ScenarioContext, wish: ObservedWish): LayerValues {
  if (isObserved(draft)) return followed(draft, context, wish);
  const assumed: Basis = { status: 'assumed', source: '', reason: context.motive };
  if (!isExplained(draft)) return stated(draft, context, { wish, basis: assumed });
  const { value, status = 'assumed', source = '', reason = context.motive } = draft;
  const path = [...wish.path, 'value'];
  const { values, issues } = stated(value, context, {
    wish: { ...wish, path },
    basis: { status, source, reason },
  });
  return { values, issues: [...issues, ...unknownSource(draft.source, context, wish.path)] };
}

function isObserved(draft: PathDraft): draft is ObservedDraft {
  return typeof draft === 'object' && 'observed' in draft;
}

function isExplained(
  draft: Exclude<PathDraft, ObservedDraft>,
): draft is Extract<PathDraft, { value: unknown; source?: string | undefined }> {
  return typeof draft === 'object' && 'value' in draft;
}

function followed(draft: ObservedDraft, context: ScenarioContext, wish: ObservedWish): LayerValues {
  const values = observedValues(draft, context, wish);
  if ('code' in values) return { values: [], issues: [values] };
  const { from, to } = context.plan.period;
  if (!values.some(({ year }) => context.years.includes(year))) {
    const expected = say`years of the plan's period ${from}-${to}, as each year takes its own figure`;
    const value = `${draft.over.from}-${draft.over.to}`;
    return { values: [], issues: [{ code: 'outOfPeriod', path: [...wish.path, 'over'], value, expected }] };
  }
  return { values, issues: values.slice(0, 1).flatMap(({ value }) => totalLoss(value, wish)) };
}

interface Statement {
  readonly wish: ObservedWish;
  readonly basis: Basis;
}

function stated(
  written: number | Readonly<Record<string, number>>,
  context: ScenarioContext,
  { wish, basis }: Statement,
): LayerValues {
  if (typeof written === 'number') {
    const values = context.years.map((year) => ({ year, value: written, ...basis }));
    return { values, issues: totalLoss(written, wish) };
  }
  const seen = new Set<number>();
  const { from, to } = context.plan.period;
  const issues: Issue[] = [];
  const values = Object.entries(written).flatMap(([key, value]) => {
    const path = [...wish.path, key];
    const period = periodFromText(key);
    const years = period === undefined ? [] : yearsOf(period);
    const found = { path, value: key };
    if (years.length === 0)
      issues.push({ ...found, code: 'badValue', expected: say`the earlier year first, such as 2017-2020` });
    else if (years.some((year) => !context.years.includes(year)))
      issues.push({ ...found, code: 'outOfPeriod', expected: say`years of the plan's period ${from}-${to}` });
    else if (years.some((year) => seen.has(year)))
      issues.push({ ...found, code: 'duplicate', expected: say`each year once` });
    issues.push(...totalLoss(value, { ...wish, path }));
    for (const year of years) seen.add(year);
    return years.map((year): AssumedValue => ({ year, value, ...basis }));
  });
  return { values, issues };
}

function totalLoss(value: number, { as, path }: ObservedWish): Issue[] {
  if ((as !== 'growth' && as !== 'volumeGrowth') || isIn(value, domains.change)) return [];
  return [
    {
      code: 'badNumber',
      path,
      value: `${percentFromRate(value)}%`,
      expected: say`a rate above -100%`,
      hint: say`A fall by 100% or more leaves nothing, or less than nothing.`,
    },
  ];
}

function unknownSource(source: string | undefined, { dataset }: ScenarioContext, path: DraftPath): Issue[] {
  const known = dataset.sources.map(({ id }) => id);
  if (source === undefined || known.includes(source)) return [];
  const expected = say`a source that sources.csv lists`;
  return [
    {
      code: 'unknownName',
      path: [...path, 'source'],
      value: source,
      expected,
      hint: nameHint(source, known),
    },
  ];
}
