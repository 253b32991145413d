import type { ConsistencyReport } from '../analysis/consistency/ConsistencyReport.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { aReport } from '../analysis/runKinds.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { aFlag, aYear, refuseOther } from '../plan/optionKinds.js';
import type { ActualPoint } from '../report/charts/actualLines.js';
import { impliedValues as drawImpliedValues, type ImpliedPoint } from '../report/charts/impliedValues.js';
import { planAgainstActual as drawPlanAgainstActual } from '../report/charts/planAgainstActual.js';
import { realism as drawRealism, type RealismDot } from '../report/charts/realism.js';
import {
  scorecard as drawScorecard,
  type ScorecardOptions,
  type ScorecardPoint,
} from '../report/charts/scorecard.js';
import { type DrawOptions, drawKeys } from '../report/draw/Chart.js';
import type { DrawableChart } from './drawable.js';
import { drawn } from './drawn.js';

/**
 * What each scenario asks of growth, investment, productivity and structure, beside the past.
 *
 * @unit as each column says
 * @param run - what `plan.simulate()` returned
 * @param options - `until`: the last year of the past that counts; `language`, `size`, `title`, `background`
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * realism(run, { until: 2015 }).id // => 'realism-strip'
 */
export function realism(
  run: PlanRun,
  options?: Parameters<typeof drawRealism>[1],
): DrawableChart<RealismDot> {
  return drawn(run, { options, keys: { ...drawKeys, until: aYear } }, drawRealism);
}

/**
 * The verdict on every target in every scenario, with the values behind it, and what cannot be computed yet.
 *
 * @unit that of each target
 * @param run - what `plan.simulate()` returned
 * @param options - `missing`: whether to say below what is missing, true where left out; and as for other charts
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * scorecard(run).id // => 'scorecard'
 */
export function scorecard(run: PlanRun, options?: ScorecardOptions): DrawableChart<ScorecardPoint> {
  return drawn(run, { options, keys: { ...drawKeys, missing: aFlag } }, drawScorecard);
}

/**
 * What the plan's targets silently assume: the range of each figure, what it rests on, and the actual.
 *
 * @unit per cent a year, per cent, and as each row says
 * @param run - what `plan.simulate()` returned
 * @param report - what `await run.consistency()` returned
 * @param options - `language`, `size`, `title`, `background`
 * @throws ScenarioError where the report has no range to draw
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * impliedValues(run, await run.consistency()).id // => 'implied-values'
 */
export function impliedValues(
  run: PlanRun,
  report: ConsistencyReport,
  options?: DrawOptions,
): DrawableChart<ImpliedPoint> {
  return drawn(run, { options, keys: drawKeys }, (of, asked) => {
    refuseOther('report', report, aReport);
    const chart = drawImpliedValues(of, report, asked);
    if (chart !== undefined) return chart;
    const expected = say`a report with a range to draw`;
    throw new ScenarioError([{ code: 'notComputable', path: ['charts', 'impliedValues'], expected }]);
  });
}

/**
 * Target and actual of every target whose actual is published.
 *
 * @unit per cent of the middle of each target range; figures in the target's own unit
 * @param run - what `plan.simulate()` returned
 * @param options - `language`, `size`, `title`, `background`
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * planAgainstActual(run).rows.length // => 10
 */
export function planAgainstActual(run: PlanRun, options?: DrawOptions): DrawableChart<ActualPoint> {
  return drawn(run, { options, keys: drawKeys }, drawPlanAgainstActual);
}
