import { type GapContribution, gapKeys } from '../analysis/attribution/GapQuestion.js';
import { type MapRow, mapAxis } from '../analysis/backcast/MapRow.js';
import type { ConsistencyReport } from '../analysis/consistency/ConsistencyReport.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import type { PerCapitaContribution } from '../analysis/perCapitaDecomposition.js';
import { aReport, optionsOf } from '../analysis/runKinds.js';
import { available } from '../analysis/Unavailable.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { KeysOf } from '../plan/knownOptions.js';
import { aFlag, aText, aYear, refuseOther } from '../plan/optionKinds.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type { ActualPoint } from '../report/charts/actualLines.js';
import { type DriversOptions, drivers as drawDrivers } from '../report/charts/drivers.js';
import { feasibility as drawFeasibility, type FeasibilityOptions } from '../report/charts/feasibility.js';
import { gap as drawGap, type GapOptions } from '../report/charts/gap.js';
import { growth as drawGrowth } from '../report/charts/growth.js';
import { impliedValues as drawImpliedValues, type ImpliedPoint } from '../report/charts/impliedValues.js';
import { path as drawPath, headPath } from '../report/charts/path.js';
import type { PathOptions } from '../report/charts/pathSubject.js';
import { planAgainstActual as drawPlanAgainstActual } from '../report/charts/planAgainstActual.js';
import { realism as drawRealism, type RealismDot } from '../report/charts/realism.js';
import {
  scorecard as drawScorecard,
  type ScorecardOptions,
  type ScorecardPoint,
} from '../report/charts/scorecard.js';
import { structure as drawStructure } from '../report/charts/structure.js';
import { triangle as drawTriangle } from '../report/charts/triangle.js';
import { type DrawOptions, drawKeys } from '../report/draw/Chart.js';
import { problemsOf } from '../report/language/problemsOf.js';
import { type DrawableChart, drawable } from './drawable.js';

const pathKeys: KeysOf<PathOptions> = { ...drawKeys, target: aText, indicator: aText, activity: aText };

/**
 * GRDP per capita of every scenario, year by year, against the target range, with the figures published since; GRDP in
 * its place where nothing is told per person.
 *
 * @unit that of the plan's own target: USD or million VND per person, or billion VND; at current prices
 * @param run - what `plan.simulate()` returned
 * @param options - `language` and `size`, those of the run where left out; `title`; `background`
 * @throws ScenarioError for an option that is not known
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * perCapita(run).id // => 'grdp-per-capita'
 */
export function perCapita(run: PlanRun, options?: DrawOptions): DrawableChart<ResultRow> {
  return problemsOf(run, options, () => drawable(headPath(run, optionsOf(run, options, drawKeys))));
}

/**
 * Any figure of every scenario, year by year, against the range of the plan's target for it, with published figures.
 *
 * @unit that of the target, or of the figure
 * @param run - what `plan.simulate()` returned
 * @param options - `target`: id of a target for a level or a share; or `indicator`, and its `activity`; what
 * {@link perCapita} shows where neither is named; `language`, `size`, `title`, `background`
 * @throws ScenarioError for a name that is not known, with the nearest, and for a figure that the run does not hold
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * path(run, { target: 'forest-cover' }).id // => 'path-forest-cover'
 * path(run, { indicator: 'averagePopulation' }).id // => 'path-averagePopulation'
 * path(run, { target: 'forest' }) // => throws ScenarioError
 */
export function path(run: PlanRun, options?: PathOptions): DrawableChart<ResultRow> {
  return problemsOf(run, options, () => drawable(drawPath(run, optionsOf(run, options, pathKeys))));
}

/**
 * Growth of GRDP of every scenario, year by year and on average, against the target range.
 *
 * @unit per cent a year, at constant prices
 * @param run - what `plan.simulate()` returned
 * @param options - `language`, `size`, `title`, `background`
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * growth(run, { language: 'vi' }).id // => 'grdp-growth'
 */
export function growth(run: PlanRun, options?: DrawOptions): DrawableChart<ResultRow> {
  return problemsOf(run, options, () => drawable(drawGrowth(run, optionsOf(run, options, drawKeys))));
}

/**
 * Shares of the activities in GRDP of the base year and of the last year, against their target ranges.
 *
 * @unit per cent of GRDP at current prices
 * @param run - what `plan.simulate()` returned
 * @param options - `language`, `size`, `title`, `background`
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * structure(run).id // => 'grdp-structure'
 */
export function structure(run: PlanRun, options?: DrawOptions): DrawableChart<ResultRow> {
  return problemsOf(run, options, () => drawable(drawStructure(run, optionsOf(run, options, drawKeys))));
}

/**
 * The structure of GRDP in a triangle of three activities, year by year, and the region of the target.
 *
 * @unit per cent of GRDP at current prices
 * @param run - what `plan.simulate()` returned
 * @param options - `language`, `size`, `title`, `background`
 * @throws ScenarioError for a plan of more or fewer activities
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * triangle(run).id // => 'grdp-triangle'
 */
export function triangle(run: PlanRun, options?: DrawOptions): DrawableChart<ResultRow> {
  return problemsOf(run, options, () =>
    drawable(available(drawTriangle(run, optionsOf(run, options, drawKeys)), ['charts', 'triangle'])),
  );
}

/**
 * What makes the change of GRDP per capita in one scenario: growth, prices, population, exchange rate.
 *
 * @unit that of the plan's own target
 * @param run - what `plan.simulate()` returned
 * @param options - `scenario`, the one that stands for the plan where left out; `language`, `size`, `title`, `background`
 * @throws ScenarioError for an unknown scenario, with the nearest
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * drivers(run, { scenario: 'plan-9' }).id // => 'per-capita-drivers'
 */
export function drivers(run: PlanRun, options?: DriversOptions): DrawableChart<PerCapitaContribution> {
  return problemsOf(run, options, () =>
    drawable(drawDrivers(run, optionsOf(run, options, { ...drawKeys, scenario: aText }))),
  );
}

/**
 * What a gap in GRDP per capita between two cases is made of; between the plan's target and the actual where none are
 * named.
 *
 * @unit that of the plan's own target
 * @param run - what `plan.simulate()` returned
 * @param options - `from`, `to`: a scenario or a target each; `language`, `size`, `title`, `background`
 * @throws ScenarioError for an unknown case, and where the run holds no gap
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * gap(run).id // => 'gap-attribution'
 */
export function gap(run: PlanRun, options?: GapOptions): DrawableChart<GapContribution> {
  return problemsOf(run, options, () => {
    const asked = optionsOf(run, options, { ...drawKeys, ...gapKeys });
    refuseWithoutCases(asked);
    return drawable(available(drawGap(run, asked), ['charts', 'gap']));
  });
}

/**
 * Which pairs of growth and another assumption meet the target for GRDP per capita, with the scenarios as points.
 *
 * @unit per cent a year on both axes
 * @param run - what `plan.simulate()` returned
 * @param options - `y`: `deflator`, `exchangeRate` or `population`; `language`, `size`, `title`, `background`
 * @throws ScenarioError where there is no such map, with the reason
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * feasibility(run, { y: 'exchangeRate' }).id // => 'exchange-rate-map'
 */
export function feasibility(run: PlanRun, options?: FeasibilityOptions): DrawableChart<MapRow> {
  return problemsOf(run, options, () => {
    const chart = drawFeasibility(run, optionsOf(run, options, { ...drawKeys, y: mapAxis }));
    return drawable(available(chart, ['charts', 'feasibility']));
  });
}

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
  return problemsOf(run, options, () =>
    drawable(drawRealism(run, optionsOf(run, options, { ...drawKeys, until: aYear }))),
  );
}

/**
 * The verdict on every target in every scenario, with the values behind it, and what cannot be computed yet.
 *
 * @unit that of each target
 * @param run - what `plan.simulate()` returned
 * @param options - `missing`: whether to say below what is missing, true where left out; and as for {@link perCapita}
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * scorecard(run).id // => 'scorecard'
 */
export function scorecard(run: PlanRun, options?: ScorecardOptions): DrawableChart<ScorecardPoint> {
  return problemsOf(run, options, () =>
    drawable(drawScorecard(run, optionsOf(run, options, { ...drawKeys, missing: aFlag }))),
  );
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
  return problemsOf(run, options, () => {
    refuseOther('report', report, aReport);
    const chart = drawImpliedValues(run, report, optionsOf(run, options, drawKeys));
    if (chart !== undefined) return drawable(chart);
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
  return problemsOf(run, options, () =>
    drawable(drawPlanAgainstActual(run, optionsOf(run, options, drawKeys))),
  );
}

/** Refuses what would be asked of two cases where neither is named: nobody would read it. */
function refuseWithoutCases({ from, to, year, unit, method, interaction }: GapOptions = {}): void {
  if (from !== undefined || to !== undefined) return;
  const asked = Object.entries({ year, unit, method, interaction });
  const issues = asked.flatMap(([key, value]): Issue[] => {
    if (value === undefined) return [];
    return [{ code: 'badArgument', path: [key], value, expected: say`${'from'} or ${'to'} beside it` }];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
}
