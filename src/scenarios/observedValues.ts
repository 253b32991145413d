import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { growthRate } from '../accounts/growthRate.js';
import type { Issue } from '../errors/Issue.js';
import { accountsUnits } from '../facts/accountsUnits.js';
import { observationsOf } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import { periodText, yearsOf } from '../plan/Period.js';
import type { AssumedValue } from './Scenario.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';
import type { ObservedDraft } from './ScenarioDraft.js';

/** How figures become an assumption: as relative growth, as a yearly difference, or as they are. */
export type ObservedAs = 'growth' | 'difference' | 'amount';

/**
 * The yearly values of an assumption that follows published figures.
 *
 * A published rate is taken as it is. From levels, growth is the geometric mean over the period (`average`) or the
 * growth of each year (`yearly`). Accounts of the plan's own region must be of the base's vintage: growth measured on
 * one base says nothing about another.
 *
 * @returns the values, or the issue that stops them
 */
export function observedValues(
  draft: ObservedDraft,
  context: ScenarioContext,
  { as, path }: { as: ObservedAs; path: DraftPath },
): readonly AssumedValue[] | Issue {
  const region = draft.region ?? context.plan.region.id;
  const ownAccounts = region === context.plan.region.id && draft.observed in accountsUnits;
  if (ownAccounts && draft.vintage !== context.base.vintage) {
    return {
      code: 'mixedVintages',
      path: [...path, 'vintage'],
      value: draft.vintage,
      expected: `the vintage of the base, ${context.base.vintage}`,
      hint: 'Growth measured on one base does not carry over to another: choose the base of the same vintage.',
    };
  }
  const query = { region, indicator: draft.observed, activity: draft.activity, vintage: draft.vintage };
  const series = observationsOf(context.dataset, query);
  const lacking = (what: string): Issue => ({
    code: 'missing',
    path,
    expected: `${draft.observed} (${draft.activity}, ${region}, vintage ${draft.vintage}) of ${what}`,
    hint: series.length === 0 ? 'No such figures are in the facts.' : `Known: ${series.map((row) => periodText(row.period)).join(', ')}.`,
  });
  const at = (from: number, to = from) => series.find(({ period }) => period.from === from && period.to === to);
  const ready = (value: number, row: Observation): Omit<AssumedValue, 'year'> => ({
    value,
    status: 'derived',
    source: row.source,
    reason: draft.reason ?? reasonOf(draft, region),
  });

  const isRate = series.some(({ unit }) => unit === 'percent');
  if (isRate && as === 'difference') return lacking('a level rather than a rate');
  if (isRate || as === 'amount') {
    const scale = as === 'amount' ? 1 : 100;
    if (draft.as === 'average') {
      const row = at(draft.over.from, draft.over.to);
      if (row === undefined) return lacking(periodText(draft.over));
      return context.years.map((year) => ({ year, ...ready(row.value / scale, row) }));
    }
    return collect(yearsOf(draft.over), (year) => {
      const row = at(year);
      return row === undefined ? lacking(String(year)) : { year, ...ready(row.value / scale, row) };
    });
  }
  const change = as === 'growth' ? growthRate : (from: number, to: number) => to - from;
  if (draft.as === 'yearly') {
    return collect(yearsOf(draft.over).slice(1), (year) => {
      const [before, row] = [at(year - 1), at(year)];
      if (before === undefined || row === undefined) return lacking(`${year - 1} and ${year}`);
      return { year, ...ready(change(before.value, row.value), row) };
    });
  }
  const [first, last] = [at(draft.over.from), at(draft.over.to)];
  const length = draft.over.to - draft.over.from;
  if (first === undefined || last === undefined || length === 0) return lacking(`two years, ${draft.over.from} and ${draft.over.to}`);
  const mean = as === 'growth' ? averageGrowthRate(first.value, last.value, length) : (last.value - first.value) / length;
  return context.years.map((year) => ({ year, ...ready(mean, last) }));
}

function collect(years: readonly number[], valueOf: (year: number) => AssumedValue | Issue): readonly AssumedValue[] | Issue {
  const values: AssumedValue[] = [];
  for (const year of years) {
    const value = valueOf(year);
    if ('code' in value) return value;
    values.push(value);
  }
  return values;
}

function reasonOf(draft: ObservedDraft, region: string): AssumedValue['reason'] {
  const over = periodText(draft.over);
  return {
    vi: `Theo số liệu ${draft.observed} của ${region}, ${over}, phiên bản ${draft.vintage}`,
    en: `Follows ${draft.observed} of ${region}, ${over}, vintage ${draft.vintage}`,
  };
}
