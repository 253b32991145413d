import type { BacktestRow, BacktestVerdict } from './BacktestRow.js';

/** How many targets stand where, by the actual value published last. */
export interface BacktestSummary {
  readonly targets: number;
  /** Those whose actual value is published. */
  readonly determined: number;
  readonly counts: Readonly<Record<BacktestVerdict, number>>;
}

/**
 * Counts the verdicts of a back-test, each target once: by the actual of the vintage published last.
 *
 * @param rows - what `backtest` returned
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2021-2025'));
 * backtestSummary(backtest(result)).counts // => { met: 3, exceeded: 0, missed: 3, notDeterminable: 2 }
 */
export function backtestSummary(rows: readonly BacktestRow[]): BacktestSummary {
  const last = latestActuals(rows);
  const count = (verdict: BacktestVerdict) => last.filter((row) => row.verdict === verdict).length;
  const counts = {
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    notDeterminable: count('notDeterminable'),
  };
  return { targets: last.length, determined: last.length - counts.notDeterminable, counts };
}

/**
 * The rows of a back-test with one for each target: the actual value published last, or what it needs.
 *
 * @param rows - what `backtest` returned
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * latestActuals(backtest(result)).length // => 29
 */
export function latestActuals(rows: readonly BacktestRow[]): BacktestRow[] {
  return rows.filter(({ actual }) => actual === undefined || actual.latest);
}
