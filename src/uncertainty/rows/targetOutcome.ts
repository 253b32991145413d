import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { membersOf, seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import { badnessFor } from '../../analysis/targetValue.js';
import { slackOf } from '../../analysis/verdictOf.js';
import type { Period } from '../../plan/Period.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import { yearsOf } from '../../plan/yearsOf.js';
import type { FigureGround } from './figureCells.js';
import type { RowBuilder } from './RowBuilder.js';
import { cellsOfFigure } from './ratioCells.js';
import type { Cell } from './Step.js';

/**
 * A target in cells. What is computed for each draw is a measure that rises with the value of the target: the value
 * itself, but for average growth the ratio of the last level to the first, which takes no root.
 */
export interface TargetOutcome {
  readonly target: Target;
  readonly measure: Cell;
  /** The value of the target, in its own unit, for a measure. */
  readonly valueOf: (measure: number) => number;
  /** The target is kept where the measure is not below the first and not above the second. */
  readonly kept: readonly [number, number];
}

/**
 * A target of a scenario in doubt, read off the same figures and judged by the same thresholds as on the scorecard.
 *
 * @returns nothing where the rows cannot compute its figures
 */
export function targetOutcome(target: Target, ground: FigureGround): TargetOutcome | undefined {
  const { builder } = ground;
  const period = targetSpan(target, ground.plan.period);
  const cells = cellsOf(target, ground);
  if (cells === undefined) return undefined;
  const accepted = acceptedValues(target);
  if (target.kind === 'averageGrowth') {
    const [base, last] = [cells.get(period.from - 1), cells.get(period.to)];
    if (base === undefined || last === undefined) return undefined;
    const span = period.to - period.from + 1;
    const growth = (ratio: number) => (ratio > 0 ? 100 * averageGrowthRate(1, ratio, span) : Number.NaN);
    const [low, high] = accepted;
    const least = low === -Infinity ? low : firstRatio((ratio) => growth(ratio) >= low);
    const most = high === Infinity ? high : before(firstRatio((ratio) => growth(ratio) > high));
    return { target, measure: builder.divide(last, base), valueOf: growth, kept: [least, most] };
  }
  const measure = measureOf(target, cells, { builder, period });
  return measure && { target, measure, valueOf: (value) => value, kept: accepted };
}

/** The cells that a target is read off by year: of a group, the sums of its activities. */
function cellsOf(target: Target, ground: FigureGround): ReadonlyMap<number, Cell> | undefined {
  const members = membersOf(target).map((member) => {
    const [first] = seriesOfTarget(member, ground.rows);
    return first && cellsOfFigure(first, ground);
  });
  const known = members.flatMap((cells) => cells ?? []);
  const [first] = known;
  if (first === undefined || known.length < members.length) return undefined;
  if (known.length === 1) return first;
  const inAll = [...first.keys()].filter((year) => known.every((cells) => cells.has(year)));
  return new Map(
    inAll.map((year) => [year, ground.builder.sum(known.flatMap((cells) => cells.get(year) ?? []))]),
  );
}

/** The values that keep a target, with the slack of the scorecard. */
export function acceptedValues(target: Target): readonly [number, number] {
  const { lower, upper, direction } = target;
  const slack = slackOf(target);
  return [
    lower === undefined || direction === 'atMost' ? -Infinity : lower - slack,
    upper === undefined || direction === 'atLeast' ? Infinity : upper + slack,
  ];
}

/** The least ratio above 0 for which something holds, which holds for all above it, to the last digit. */
function firstRatio(holds: (ratio: number) => boolean): number {
  let [low, high] = [1e-6, 1e6];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}

/** The number before another. */
function before(number: number): number {
  let step = number * 2 ** -53;
  while (number - step === number) step *= 2;
  return number - step;
}

function measureOf(
  target: Target,
  cells: ReadonlyMap<number, Cell>,
  { builder, period }: Pick<FigureGround, 'builder'> & { readonly period: Period },
): Cell | undefined {
  const { kind, year = period.to } = target;
  const badness = badnessFor(target);
  if (target.isDeadline) return bestByDate(target, cells, { builder, from: period.from, year });
  if (kind === 'share' || kind === 'level') return cells.get(year);
  const known = yearsOf(period).flatMap((one) => cells.get(one) ?? []);
  const [base, last] = [cells.get(period.from - 1), cells.get(period.to)];
  const span = period.to - period.from + 1;
  const isWhole = known.length === span;
  const worst = (of: readonly Cell[]) => worstOf(builder, of, badness);
  switch (kind) {
    case 'levelEveryYear':
    case 'yearlyAmount':
      return isWhole ? worst(known) : undefined;
    case 'periodTotal':
      return isWhole ? builder.sum(known) : undefined;
    case 'yearlyReduction':
      if (base === undefined || !isWhole) return undefined;
      return worst(known.map((level, t) => fall(builder, t === 0 ? base : (known[t - 1] ?? base), level)));
    case 'multiple':
      return base && last && builder.divide(last, base);
    case 'increment':
      return base && last && builder.subtract(last, base);
    default:
      return base && last && builder.divide(builder.subtract(last, base), builder.of(span));
  }
}

/** The best of the base year and all years up to a date. */
function bestByDate(
  target: Target,
  cells: ReadonlyMap<number, Cell>,
  { builder, from, year }: { readonly builder: RowBuilder; readonly from: number; readonly year: number },
): Cell | undefined {
  const until = yearsOf({ from, to: year });
  const after = until.flatMap((one) => cells.get(one) ?? []);
  if (after.length < until.length) return undefined;
  const badness = badnessFor(target);
  return worstOf(builder, [...[cells.get(from - 1) ?? []].flat(), ...after], (value) => -badness(value));
}

/** The fall of a year in per cent; not a number where there is no rate. */
function fall(builder: RowBuilder, previous: Cell, level: Cell): Cell {
  const [cell = builder.of(Number.NaN)] = builder.call([previous, level], 1, ([from, to], [out]) => {
    if (from === undefined || to === undefined || out === undefined) return;
    for (let d = 0; d < out.length; d++) {
      const [a, b] = [from[d] ?? 0, to[d] ?? 0];
      out[d] = a <= 0 || b < 0 ? Number.NaN : (100 * (a - b)) / a;
    }
  });
  return cell;
}

/** The value that does worst, as `targetValue` finds it. */
function worstOf(builder: RowBuilder, cells: readonly Cell[], badness: (value: number) => number): Cell {
  const [worst = builder.of(Number.NaN)] = builder.call(cells, 1, (rows, [out]) => {
    if (out === undefined) return;
    for (let d = 0; d < out.length; d++) {
      const values = rows.map((row) => row[d] ?? Number.NaN);
      out[d] = values.some(Number.isNaN)
        ? Number.NaN
        : values.reduce((found, value) => (badness(value) > badness(found) ? value : found));
    }
  });
  return worst;
}
