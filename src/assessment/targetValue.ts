import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { growthRate } from '../accounts/growthRate.js';
import type { Period } from '../plan/Period.js';
import type { Target } from '../plan/Target.js';

/** The levels a target is read off: by year, the base year included where it is known. */
export type LevelsByYear = ReadonlyMap<number, number>;

/**
 * The value of a target, in its own unit, read off the yearly levels of its indicator; nothing where a year it needs lacks.
 *
 * Where every year counts, the year that does worst for the target's direction speaks for all.
 *
 * @formula averageGrowth: (last/base)^(1/n) - 1; periodTotal: sum of the years; increment: last - base;
 * yearlyChange: (last - base)/n; yearlyReduction: least yearly fall; levelEveryYear, yearlyAmount: worst year
 * @unit that of the target
 *
 * @example
 * targetValue({ kind: 'increment', direction: 'atLeast' }, new Map([[2015, 130], [2020, 202]]), { from: 2016, to: 2020 }) // => 72
 */
export function targetValue(
  { kind, year, direction }: Pick<Target, 'kind' | 'year' | 'direction'>,
  levels: LevelsByYear,
  { from, to }: Period,
): number | undefined {
  const base = levels.get(from - 1);
  const last = levels.get(to);
  const yearly = Array.from({ length: to - from + 1 }, (_, position) => levels.get(from + position));
  const known = yearly.flatMap((level) => level ?? []);
  const complete = known.length === yearly.length;
  const worst = (values: readonly number[]) => (direction === 'atMost' ? Math.max(...values) : Math.min(...values));
  const span = to - from + 1;
  switch (kind) {
    case 'share':
    case 'level':
      return levels.get(year ?? to);
    case 'levelEveryYear':
    case 'yearlyAmount':
      return complete ? worst(known) : undefined;
    case 'periodTotal':
      return complete ? known.reduce((sum, level) => sum + level, 0) : undefined;
    case 'increment':
      return base === undefined || last === undefined ? undefined : last - base;
    case 'yearlyChange':
      return base === undefined || last === undefined ? undefined : (last - base) / span;
    case 'averageGrowth':
      return base === undefined || last === undefined ? undefined : 100 * averageGrowthRate(base, last, span);
    case 'yearlyReduction':
      return base === undefined || !complete ? undefined : worst(reductions([base, ...known]));
  }
}

function reductions(levels: readonly number[]): number[] {
  return levels.slice(1).map((level, position) => -100 * growthRate(levels[position] ?? 0, level));
}
