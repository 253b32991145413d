import type { ActualValue, BacktestVerdict } from '../../analysis/backtest/BacktestRow.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';

/** One published actual as the chart draws it. */
export interface ActualPoint {
  readonly target: string;
  readonly vintage: string;
  readonly value: number;
  readonly unit: string;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly verdict: BacktestVerdict;
  readonly gap: number;
  /** In per cent of the middle of the target range; missing where that is not above zero. */
  readonly percentOfTarget: number | undefined;
  readonly latest: boolean;
}

/** A target with its published actuals, the one published last at the end. */
export interface ActualLine {
  readonly target: Target;
  readonly points: readonly ActualPoint[];
  readonly last: ActualPoint;
  readonly decimals: number;
}

/** The targets with a published actual, in the order of the plan. */
export function actualLines({ plan, backtest }: PlanRun): ActualLine[] {
  return plan.targets.flatMap((target): ActualLine[] => {
    const points = backtest.flatMap(({ target: { id }, actual, verdict }) =>
      id === target.id && actual !== undefined ? [pointOf(target, actual, verdict)] : [],
    );
    const last = points.at(-1);
    const values = points.map(({ value }) => value);
    return last === undefined
      ? []
      : [{ target, points, last, decimals: decimalsOf({ target, values }, plan) }];
  });
}

/** The middle of a range, or its one bound. */
export function middleOf({ lower, upper }: Pick<Target, 'lower' | 'upper'>): number {
  return ((lower ?? upper ?? 0) + (upper ?? lower ?? 0)) / 2;
}

function pointOf(target: Target, actual: ActualValue, verdict: BacktestVerdict): ActualPoint {
  const { id, unit, lower, upper } = target;
  const { value, vintage, gap, latest } = actual;
  const middle = middleOf(target);
  const percentOfTarget = middle > 0 ? (100 * value) / middle : undefined;
  return { target: id, vintage, value, unit, lower, upper, verdict, gap, percentOfTarget, latest };
}
