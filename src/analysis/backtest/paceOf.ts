import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import type { Target } from '../../plan/targets/Target.js';
import type { YearSpan } from '../../plan/yearsOf.js';
import { type LevelsByYear, targetValue } from '../targetValue.js';
import { verdictOf } from '../verdictOf.js';
import type { CourseSoFar } from './BacktestRow.js';

/** Pace, standing and what is still needed, without where the figures come from. */
export type Pace = Omit<CourseSoFar, 'vintage' | 'status' | 'sources'>;

/**
 * The pace of a target up to the last year known, what it comes to if it goes on, and the pace its bounds still need.
 *
 * Levels of money and what has to grow go on by their growth; percentages, counts and changes by their step a year; amounts
 * that add up by their mean. A target of every year is held against the years that are known.
 *
 * @param target - kind, unit, year and bounds
 * @param levels - of the base and of the years before the target's own, as far as they are known
 * @param period - the years of the plan
 * @returns nothing where no year of the plan is known
 *
 * @example
 * const growth = { kind: 'averageGrowth', unit: 'percent', lower: 8, direction: 'atLeast' } as Target;
 * const pace = paceOf(growth, new Map([[2020, 100], [2022, 114.49]]), { from: 2021, to: 2025 });
 * [pace?.standing, pace?.pace] // => ['behind', 7.000000000000006]
 * pace?.needed.lower // => 100 * ((1.08 ** 5 / 1.1449) ** (1 / 3) - 1)
 */
export function paceOf(target: Target, levels: LevelsByYear, period: YearSpan): Pace | undefined {
  const end = target.year ?? period.to;
  const known = [...levels.keys()].filter((year) => year < end);
  const year = Math.max(...known);
  if (known.length === 0 || year < period.from) return undefined;
  if (target.kind === 'rank') return undefined;
  switch (target.kind) {
    case 'levelEveryYear':
    case 'yearlyAmount':
    case 'yearlyReduction':
      return paceOfEveryYear(target, levels, { from: period.from, to: year });
    case 'periodTotal':
      return paceOfTotal(target, levels, { period, year });
    default:
      return paceToEnd(target, levels, { period, year, end });
  }
}

/** Each year so far, the worst of them speaking for all; the years to come need the bounds themselves. */
function paceOfEveryYear(target: Target, levels: LevelsByYear, soFar: YearSpan): Pace | undefined {
  const pace = targetValue(target, levels, soFar);
  if (pace === undefined) return undefined;
  const standing = verdictOf(pace, target).verdict === 'missed' ? 'broken' : 'onCourse';
  const { unit } = target;
  return {
    standing,
    year: soFar.to,
    continued: pace,
    pace,
    needed: boundsOf(target, (bound) => bound),
    unit,
  };
}

interface SoFar {
  readonly period: YearSpan;
  /** The last year known. */
  readonly year: number;
}

function paceOfTotal(target: Target, levels: LevelsByYear, { period, year }: SoFar): Pace | undefined {
  const sum = targetValue(target, levels, { from: period.from, to: year });
  if (sum === undefined) return undefined;
  const years = year - period.from + 1;
  const left = period.to - year;
  const continued = (sum / years) * (years + left);
  const needed = boundsOf(target, (bound) => (bound - sum) / left);
  return {
    standing: standingOf(continued, target),
    year,
    continued,
    pace: sum / years,
    needed,
    unit: target.unit,
  };
}

/** Towards the level of one year: money by growth, anything else by equal steps. */
function paceToEnd(
  target: Target,
  levels: LevelsByYear,
  { period, year, end }: SoFar & { readonly end: number },
): Pace | undefined {
  const { kind, unit } = target;
  const base = levels.get(period.from - 1);
  const last = levels.get(year);
  const isFree = kind === 'level' || kind === 'share';
  if (last === undefined || (base === undefined && !isFree)) return undefined;
  const first = base === undefined ? Math.min(...levels.keys()) : period.from - 1;
  const way = wayOf(target);
  const levelFor = levelOfBound(target, base ?? 0, end - period.from + 1);
  const ends = [levels.get(first) ?? last, last, ...Object.values(boundsOf(target, levelFor))];
  if (way === growing && !ends.every((level) => level > 0)) return undefined;
  const needed = boundsOf(target, (bound) => way.pace(last, levelFor(bound), end - year));
  const step = unit === 'percent' ? 'percentage points' : unit;
  const told = { year, needed, unit: way === growing ? 'percent' : step };
  const before = first < year ? levels.get(first) : undefined;
  if (before === undefined) return { ...told, standing: 'open' };
  const pace = way.pace(before, last, year - first);
  const reached = new Map([...levels, [end, way.goOn(last, pace, end - year)] as const]);
  const continued = targetValue(target, reached, period);
  return continued === undefined
    ? undefined
    : { ...told, standing: standingOf(continued, target), continued, pace };
}

/** The level that a bound asks of the last year. */
function levelOfBound({ kind }: Target, base: number, years: number): (bound: number) => number {
  return (bound) => {
    if (kind === 'averageGrowth') return growing.goOn(base, bound, years);
    if (kind === 'yearlyChange') return base + years * bound;
    if (kind === 'multiple') return base * bound;
    return kind === 'increment' ? base + bound : bound;
  };
}

/** How a level goes on: the pace between two levels, and the level it leads to. */
interface Way {
  readonly pace: (from: number, to: number, years: number) => number;
  readonly goOn: (from: number, pace: number, years: number) => number;
}

const growing: Way = {
  pace: (from, to, years) => 100 * averageGrowthRate(from, to, years),
  goOn: (from, pace, years) => {
    let level = from;
    for (let year = 0; year < years; year += 1) level *= 1 + pace / 100;
    return level;
  },
};

const stepping: Way = {
  pace: (from, to, years) => (to - from) / years,
  goOn: (from, pace, years) => from + pace * years,
};

function wayOf({ kind, unit }: Target): Way {
  const isMoney = /VND|USD/u.test(unit) && (kind === 'level' || kind === 'share');
  return kind === 'averageGrowth' || kind === 'multiple' || isMoney ? growing : stepping;
}

function standingOf(continued: number, target: Target): 'onCourse' | 'behind' {
  return verdictOf(continued, target).verdict === 'missed' ? 'behind' : 'onCourse';
}

function boundsOf({ lower, upper }: Target, of: (bound: number) => number): Pace['needed'] {
  return {
    ...(lower === undefined ? {} : { lower: of(lower) }),
    ...(upper === undefined ? {} : { upper: of(upper) }),
  };
}
