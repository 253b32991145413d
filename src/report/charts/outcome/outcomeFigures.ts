import type { BacktestRow, OutcomeVerdict } from '../../../analysis/backtest/BacktestRow.js';
import { backtest } from '../../../analysis/backtest/backtest.js';
import type { Target } from '../../../plan/Target.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** One published outcome as the chart draws it. */
export interface OutcomePoint {
  readonly target: string;
  readonly vintage: string;
  readonly value: number;
  readonly unit: string;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: OutcomeVerdict;
  readonly gap: number;
  /** The outcome in per cent of the middle of the promise. */
  readonly percentOfPromise: number;
  readonly latest: boolean;
}

/** A target with its published outcomes, the one published last at the end. */
export interface OutcomeLine {
  readonly target: Target;
  readonly points: readonly OutcomePoint[];
  readonly last: OutcomePoint;
}

/** What the chart of plan against outcome shows. */
export interface OutcomeFigures {
  readonly backtest: readonly BacktestRow[];
  readonly lines: readonly OutcomeLine[];
  readonly points: readonly OutcomePoint[];
}

/**
 * Picks the outcomes that can stand on one axis: in per cent of the middle of what was promised. A promise of zero or
 * less has no such axis and is left to the table.
 *
 * @unit per cent of the promise
 *
 * @example
 * const figures = outcomeFigures(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')));
 * figures.lines.map(({ last }) => Math.round(last.percentOfPromise)) // => [55, 119, 107, 83, 72]
 */
export function outcomeFigures(result: SimulationResult): OutcomeFigures {
  const rows = backtest(result);
  const lines = result.plan.targets.flatMap((target): OutcomeLine[] => {
    const points = rows.filter((row) => row.target.id === target.id).flatMap(pointOf);
    const last = points.at(-1);
    return last === undefined ? [] : [{ target, points, last }];
  });
  return { backtest: rows, lines, points: lines.flatMap(({ points }) => points) };
}

function pointOf({ target, outcome, verdict }: BacktestRow): OutcomePoint[] {
  const { lower = target.upper ?? 0, upper = lower } = target;
  const middle = (lower + upper) / 2;
  if (outcome === undefined || middle <= 0) return [];
  const { value, vintage, gap, latest } = outcome;
  const percentOfPromise = (100 * value) / middle;
  const { id, unit } = target;
  return [{ target: id, vintage, value, unit, lower, upper, verdict, gap, percentOfPromise, latest }];
}
