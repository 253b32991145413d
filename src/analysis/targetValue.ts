import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { finiteResult } from '../accounts/finiteResult.js';
import { say } from '../errors/Message.js';
import type { Period } from '../plan/Period.js';
import type { Target } from '../plan/targets/Target.js';
import { type YearSpan, yearsOf } from '../plan/yearsOf.js';
import { verdictOf } from './verdictOf.js';

/** The levels a target is read off: by year, the base year included where it is known. */
export type LevelsByYear = ReadonlyMap<number, number>;

type Promised = Pick<Target, 'kind' | 'year' | 'isDeadline' | 'direction' | 'lower' | 'upper'>;

/**
 * The value of a target, in its own unit, read off the yearly levels of its indicator.
 *
 * Where every year counts, the year that does worst for the target's direction speaks for all; where a level is to be
 * reached by a date, the year that does best, the base year included. A fall to zero is a
 * reduction by 100 %; from zero on there is no rate.
 *
 * @formula averageGrowth: (last/base)^(1/n) - 1; periodTotal: sum of the years; increment: last - base; multiple: last / base;
 * yearlyChange: (last - base)/n; yearlyReduction: least yearly fall; levelEveryYear, yearlyAmount: worst year
 * @unit that of the target
 * @param target - kind, direction and bounds
 * @param levels - of its indicator
 * @param period - the years of the plan; the base year is the one before
 * @returns nothing where a year it needs lacks, or where levels have no rate: from zero, or over a change of sign
 * @throws ScenarioError when a sum outgrows all numbers
 *
 * @example
 * targetValue({ kind: 'increment', direction: 'atLeast' }, new Map([[2015, 130], [2020, 202]]), { from: 2016, to: 2020 }) // => 72
 */
export function targetValue(target: Promised, levels: LevelsByYear, period: Period): number | undefined {
  const { from, to } = period;
  const value = target.isDeadline
    ? valueByDate(target, levels, { from: from - 1, to: target.year ?? to })
    : target.kind === 'share' || target.kind === 'level'
      ? levels.get(target.year ?? to)
      : (valueOverYears(target, levels, period) ??
        valueSinceBase(target, { base: levels.get(from - 1), last: levels.get(to), span: to - from + 1 }));
  return value === undefined ? undefined : finiteResult(say`value of the target`, value);
}

/** The level that comes nearest by a date: one that reaches the bounds, or the best of all years, if all are known. */
function valueByDate(target: Promised, levels: LevelsByYear, { from, to }: YearSpan): number | undefined {
  const years = yearsOf({ from: from + 1, to });
  const after = years.flatMap((year) => levels.get(year) ?? []);
  const known = [...(levels.has(from) ? [levels.get(from) ?? 0] : []), ...after];
  if (known.length === 0) return undefined;
  const best = bestOf(known, target);
  const isReached = verdictOf(best, target).verdict !== 'missed';
  return isReached || after.length === years.length ? best : undefined;
}

/** Of targets that need every year of the plan. */
function valueOverYears(target: Promised, levels: LevelsByYear, period: Period): number | undefined {
  const years = yearsOf(period);
  const known = years.flatMap((year) => levels.get(year) ?? []);
  if (known.length < years.length) return undefined;
  switch (target.kind) {
    case 'levelEveryYear':
    case 'yearlyAmount':
      return worst(known, target);
    case 'periodTotal':
      return known.reduce((sum, level) => sum + level, 0);
    case 'yearlyReduction': {
      const base = levels.get(period.from - 1);
      const falls = base === undefined ? undefined : reductions([base, ...known]);
      return falls === undefined ? undefined : worst(falls, target);
    }
    default:
      return undefined;
  }
}

interface Ends {
  readonly base: number | undefined;
  readonly last: number | undefined;
  /** Years from the base to the last. */
  readonly span: number;
}

/** Of targets that compare the last year with the base. */
function valueSinceBase({ kind }: Promised, { base, last, span }: Ends): number | undefined {
  if (base === undefined || last === undefined) return undefined;
  if (kind === 'increment') return last - base;
  if (kind === 'multiple') return base > 0 ? last / base : undefined;
  if (kind === 'yearlyChange') return (last - base) / span;
  if (kind !== 'averageGrowth' || Math.sign(base) * Math.sign(last) <= 0) return undefined;
  return 100 * averageGrowthRate(base, last, span);
}

/** The fall of each year in per cent of the year before; nothing where one of them has no rate. */
function reductions(levels: readonly number[]): number[] | undefined {
  const steps = levels.slice(1).map((level, position) => ({ level, previous: levels[position] ?? 0 }));
  if (steps.some(({ level, previous }) => previous <= 0 || level < 0)) return undefined;
  return steps.map(({ level, previous }) => (100 * (previous - level)) / previous);
}

/** The value that does worst: the lowest, the highest, or the one farthest from the middle of the range. */
function worst(values: readonly number[], target: Promised): number {
  const badness = badnessFor(target);
  return values.reduce((found, value) => (badness(value) > badness(found) ? value : found));
}

function bestOf(values: readonly number[], target: Promised): number {
  const badness = badnessFor(target);
  return values.reduce((found, value) => (badness(value) < badness(found) ? value : found));
}

/**
 * How far a value is from meeting a target, so that values can be ranked.
 *
 * @unit of no meaning by itself
 *
 * @example
 * badnessFor({ direction: 'within', lower: 19, upper: 21 })(23) // => 3
 */
export function badnessFor({
  direction,
  lower = 0,
  upper = 0,
}: Pick<Target, 'direction' | 'lower' | 'upper'>): (value: number) => number {
  const middle = (lower + upper) / 2;
  if (direction === 'within') return (value) => Math.abs(value - middle);
  return direction === 'atMost' ? (value) => value : (value) => -value;
}
