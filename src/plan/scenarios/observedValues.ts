import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { averageOfGrowthRates } from '../../accounts/averageOfGrowthRates.js';
import { growthRate } from '../../accounts/growthRate.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { Observation } from '../facts/Observation.js';
import { accountsUnits } from '../indicators/accountsUnits.js';
import { periodText, yearsOf } from '../yearsOf.js';
import { observedSeries } from './observedSeries.js';
import type { ObservedDraft } from './PathDraft.js';
import type { AssumedValue, DerivedReason } from './Scenario.js';
import type { DraftPath, ScenarioContext } from './ScenarioContext.js';

/** How figures become an assumption: as relative growth of a volume or of a level, as a yearly difference, or as they are. */
export type ObservedAs = 'volumeGrowth' | 'growth' | 'difference' | 'amount' | 'share';

/** What an assumption wants of published figures. */
export interface ObservedWish {
  readonly as: ObservedAs;
  readonly path: DraftPath;
  /** The unit the figures must have, where the assumption asks for one. */
  readonly unit?: string | undefined;
}

type Known = Omit<AssumedValue, 'year'>;

/**
 * The yearly values of an assumption that follows published figures.
 *
 * Rates of the accounts, amounts and shares are taken as they are; yearly growth rates average geometrically where no
 * average of the years is published. From levels, growth is the geometric mean over the
 * period (`average`) or the growth of each year (`yearly`); an indicator of the plan in per cent is a level too.
 *
 * @returns the values, or the issue that stops them
 */
export function observedValues(
  draft: ObservedDraft,
  context: ScenarioContext,
  { as, path, unit }: ObservedWish,
): readonly AssumedValue[] | Issue {
  const series = observedSeries(draft, context, { path, unit, ofVolume: as === 'volumeGrowth' });
  if ('code' in series) return series;
  const at = (from: number, to = from) =>
    series.find(({ period }) => period.from === from && period.to === to) ??
    lacking(draft, series, { path, from, to });
  const known = (value: number, { source }: Observation): Known => ({
    value,
    status: 'derived',
    source,
    reason: draft.reason ?? reasonOf(draft, context),
  });

  const isRate = accountsUnits.get(draft.observed)?.includes('percent') === true;
  if (as === 'amount' || as === 'share' || (isRate && as !== 'difference')) {
    const scale = as === 'amount' ? 1 : 100;
    const asItIs = (row: Observation | Issue) => ('code' in row ? row : known(row.value / scale, row));
    const isGrowth = as === 'growth' || as === 'volumeGrowth';
    const average = isGrowth ? averageRate(series, draft) : undefined;
    if (average !== undefined) return inEvery(context.years, known(average.rate, average.last));
    return draft.as === 'average'
      ? inEvery(context.years, asItIs(at(draft.over.from, draft.over.to)))
      : inEach(yearsOf(draft.over), (year) => asItIs(at(year)));
  }
  const between = (from: number, to: number): Known | Issue => {
    const [first, last] = [at(from), at(to)];
    if ('code' in first) return first;
    if ('code' in last) return last;
    if (as !== 'difference' && (first.value <= 0 || last.value <= 0)) {
      const expected = say`${draft.observed} above zero in ${from} and ${to}, for its growth`;
      return { code: 'badNumber', path, value: `${first.value}, ${last.value}`, expected };
    }
    return known(changeOf(first.value, last.value, { years: to - from, as }), last);
  };
  if (draft.as === 'yearly') return inEach(yearsOf(draft.over).slice(1), (year) => between(year - 1, year));
  if (draft.over.from === draft.over.to) {
    const expected = say`two years to measure the change between, such as ${draft.over.from - 1}-${draft.over.to}`;
    return { code: 'badValue', path: [...path, 'over'], value: periodText(draft.over), expected };
  }
  return inEvery(context.years, between(draft.over.from, draft.over.to));
}

/** The constant rate that leads as far as yearly ones do, where each is known and no average of the years is published. */
function averageRate(series: readonly Observation[], { as, over }: ObservedDraft) {
  const of = (from: number, to: number) =>
    series.find(({ period }) => period.from === from && period.to === to);
  if (as !== 'average' || over.from === over.to || of(over.from, over.to) !== undefined) return undefined;
  const years = yearsOf(over);
  const yearly = years.flatMap((year) => of(year, year) ?? []);
  const last = yearly.at(-1);
  if (last === undefined || yearly.length < years.length) return undefined;
  return { rate: averageOfGrowthRates(yearly.map(({ value }) => value / 100)), last };
}

function changeOf(first: number, last: number, { years, as }: { years: number; as: ObservedAs }): number {
  if (as === 'difference') return (last - first) / years;
  return years === 1 ? growthRate(first, last) : averageGrowthRate(first, last, years);
}

function inEvery(years: readonly number[], known: Known | Issue): readonly AssumedValue[] | Issue {
  return 'code' in known ? known : years.map((year) => ({ year, ...known }));
}

function inEach(
  years: readonly number[],
  knownIn: (year: number) => Known | Issue,
): readonly AssumedValue[] | Issue {
  const values: AssumedValue[] = [];
  for (const year of years) {
    const known = knownIn(year);
    if ('code' in known) return known;
    values.push({ year, ...known });
  }
  return values;
}

function lacking(
  { observed, activity, vintage }: ObservedDraft,
  series: readonly Observation[],
  { path, from, to }: { path: DraftPath; from: number; to: number },
): Issue {
  const expected = say`a figure of ${observed} (${activity}, vintage ${vintage}) for ${periodText({ from, to })}`;
  const hint = say`Known: ${series.map((row) => periodText(row.period)).join(', ')}.`;
  return { code: 'missing', path: [...path, 'over'], expected, hint };
}

function reasonOf(
  { observed, over, region, vintage }: ObservedDraft,
  { plan }: ScenarioContext,
): DerivedReason {
  const period = periodText(over);
  const declared = plan.indicators.find(({ id }) => id === observed);
  const isOwn = region === undefined || region === plan.region.id;
  const named = {
    ...(declared === undefined ? {} : { indicator: declared.label }),
    ...(isOwn ? { region: plan.region.name } : {}),
  };
  return { kind: 'follows', indicator: observed, region: region ?? plan.region.id, period, vintage, named };
}
