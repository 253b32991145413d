import type { BacktestRow, OutcomeVerdict } from './BacktestRow.js';

/** How many targets stand where, by the outcome published last. */
export interface BacktestSummary {
  readonly targets: number;
  /** Those whose outcome is published. */
  readonly determined: number;
  readonly counts: Readonly<Record<OutcomeVerdict, number>>;
}

/**
 * Counts the verdicts of a back-test, each target once: by the outcome of the vintage published last.
 *
 * @param rows - what `backtest` returned
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2021-2025'));
 * backtestSummary(backtest(result)).counts // => { met: 3, exceeded: 0, missed: 3, notDeterminable: 2 }
 */
export function backtestSummary(rows: readonly BacktestRow[]): BacktestSummary {
  const last = lastOutcomes(rows);
  const count = (verdict: OutcomeVerdict) => last.filter((row) => row.verdict === verdict).length;
  const counts = {
    met: count('met'),
    exceeded: count('exceeded'),
    missed: count('missed'),
    notDeterminable: count('notDeterminable'),
  };
  return { targets: last.length, determined: last.length - counts.notDeterminable, counts };
}

/**
 * The rows of a back-test with one for each target: the outcome published last, or what it needs.
 *
 * @param rows - what `backtest` returned
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * lastOutcomes(backtest(result)).length // => 29
 */
export function lastOutcomes(rows: readonly BacktestRow[]): BacktestRow[] {
  return rows.filter(({ outcome }) => outcome === undefined || outcome.latest);
}
