import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { power } from '../../accounts/root.js';
import type { Observation } from '../facts/Observation.js';
import type { Period } from '../Period.js';
import type { Province, ProvinceData, ProvinceSeries } from './Province.js';
import { provinceFacts } from './provinceFacts.js';

/** The vintage whose population runs furthest. */
const peopleVintage = 'NSO-2025';

/** How many years of the past a scenario continues. */
const pastYears = 5;

/** An indicator that a scenario can continue: it has figures of the base year and of a year before it. */
export interface ContinuedSeries {
  readonly indicator: string;
  readonly vintage: string;
  /** The years whose average pace is continued. */
  readonly over: Period;
}

/** What a plan of a province starts with: its published figures, and what of them can be continued. */
export interface ProvinceStart {
  readonly province: Province;
  readonly period: Period;
  readonly facts: readonly Observation[];
  /** Series the province has figures of, one for each indicator. */
  readonly indicators: readonly ProvinceSeries[];
  /** The vintage of the population of the base year. */
  readonly populationVintage: string;
  /** The years whose average growth of population is continued. */
  readonly populationOver: Period;
  readonly continued: readonly ContinuedSeries[];
}

/**
 * What a plan of a province starts with.
 *
 * Where the population of the base year is not published yet, the last figure is continued at the average growth of the
 * five years before it, as an assumed figure of a vintage of its own.
 *
 * @formula P(base) = P(last) (P(last) / P(last - 5))^((base - last) / 5)
 * @param province - one of `data`
 * @param period - of the plan
 */
export function provinceStart(province: Province, period: Period, { series }: ProvinceData): ProvinceStart {
  const base = period.from - 1;
  const own = series.filter(({ values }) => values.has(province.id));
  const indicators = own.filter(
    ({ indicator }, at) =>
      indicator !== 'averagePopulation' && own.findIndex((one) => one.indicator === indicator) === at,
  );
  const facts = provinceFacts(province.id, own);
  const people = facts.filter(
    ({ indicator, vintage }) => indicator === 'averagePopulation' && vintage === peopleVintage,
  );
  const years = people.map(({ period: { from } }) => from);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const continued = continuedPopulation(people, { base, last });
  const end = Math.max(first + pastYears, Math.min(base, last));
  return {
    province,
    period,
    facts: [...facts, ...continued],
    indicators,
    populationVintage: continued[0]?.vintage ?? peopleVintage,
    populationOver: { from: end - pastYears, to: end },
    continued: indicators.flatMap((one) => continuedSeries(one, province.id, base)),
  };
}

/** The population of a base year after the last that is published. */
function continuedPopulation(
  people: readonly Observation[],
  { base, last }: { readonly base: number; readonly last: number },
): Observation[] {
  const of = (year: number) => people.find(({ period: { from } }) => from === year);
  const [before, after] = [of(last - pastYears), of(last)];
  if (base <= last || before === undefined || after === undefined) return [];
  const value = after.value * power(1 + averageGrowthRate(before.value, after.value, pastYears), base - last);
  return [
    {
      ...after,
      period: { from: base, to: base },
      value: Math.round(value * 10) / 10,
      status: 'assumed',
      vintage: `continued-${last}`,
      note: `${last} continued at the average growth of ${last - pastYears}-${last}: not published; replace it`,
    },
  ];
}

function continuedSeries(
  { indicator, unit, vintage, values }: ProvinceSeries,
  province: string,
  base: number,
): ContinuedSeries[] {
  if (!isGrowing(unit)) return [];
  const past = [...(values.get(province) ?? [])].filter(([year]) => year >= base - pastYears && year <= base);
  const [from] = past[0] ?? [base];
  if (from === base || past.at(-1)?.[0] !== base || leaps(past.map(([, value]) => value))) return [];
  return [{ indicator, vintage, over: { from, to: base } }];
}

/** Whether a level doubles or halves from a figure to the next, or is none: it has no pace to continue. */
function leaps(levels: readonly number[]): boolean {
  return levels.some((level, at) => {
    const before = levels[at - 1] ?? level;
    return level <= 0 || before <= 0 || level > 2 * before || before > 2 * level;
  });
}

/** Rates and indices have no growth to continue. */
function isGrowing(unit: string): boolean {
  return unit !== 'percent' && !unit.startsWith('index');
}
