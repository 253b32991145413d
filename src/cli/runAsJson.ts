import type { BackcastSolution } from '../analysis/backcast/BackcastSolution.js';
import type { BacktestRow } from '../analysis/backtest/BacktestRow.js';
import type { ConsistencyReport } from '../analysis/consistency/ConsistencyReport.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { labelsOf } from '../report/language/labels.js';
import { sentences } from '../report/language/Sentences.js';
import { consistencySentences } from '../report/tables/consistencySentences.js';

/** A run for programs: its scenarios, all rows, and the verdicts with their targets by id. */
export function runAsJson({ plan, scenarios, rows, scorecard }: PlanRun) {
  const told = scenarios.map(({ id, label, motive, measures, base }) => ({
    id,
    label,
    motive,
    measures,
    base,
  }));
  const judged = scorecard.map(({ target, ...rest }) => ({ target: target.id, ...rest }));
  return { plan: plan.id, scenarios: told, rows, scorecard: judged };
}

/** A solution for programs: the target by its id, without the changed scenario. */
export function solutionAsJson({ changed: _, target: { id }, ...rest }: BackcastSolution) {
  return { target: id, ...rest };
}

/** A back-test for programs: targets by id. */
export function backtestAsJson(rows: readonly BacktestRow[]) {
  return rows.map(({ target, ...rest }) => ({ target: target.id, unit: target.unit, ...rest }));
}

/** A test of the targets for programs: targets by id, conflicts and slips with their sentences. */
export function consistencyAsJson(run: PlanRun, report: ConsistencyReport) {
  const say = sentences(run.language);
  const text = consistencySentences(run, report, { say, labels: labelsOf(run, say) });
  const ids = (targets: readonly { readonly id: string }[]) => targets.map(({ id }) => id);
  const change = ({ target, ...rest }: ConsistencyReport['leastChange'][number]) => ({
    target: target.id,
    unit: target.unit,
    ...rest,
  });
  return {
    plan: run.plan.id,
    ...report,
    base: { year: report.base.year, vintage: report.base.vintage },
    tested: report.tested.map(({ target, ...rest }) => ({ target: target.id, ...rest })),
    conflicts: report.conflicts.map((conflict, position) => ({
      text: text.conflicts[position]?.head,
      ...conflict,
      targets: ids(conflict.targets),
      single: conflict.single.map(change),
    })),
    leastChange: report.leastChange.map(change),
    slips: report.slips.map((slip, position) => ({
      text: text.arithmetic[position],
      ...slip,
      ...('targets' in slip ? { targets: ids(slip.targets) } : { target: slip.target.id }),
    })),
  };
}
