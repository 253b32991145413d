import { type GapContribution, gapKeys } from '../analysis/attribution/GapQuestion.js';
import { type MapRow, mapAxis } from '../analysis/backcast/MapRow.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import type { PerCapitaContribution } from '../analysis/perCapitaDecomposition.js';
import { available } from '../analysis/Unavailable.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { KeysOf } from '../plan/knownOptions.js';
import { aText } from '../plan/optionKinds.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { type DriversOptions, drivers as drawDrivers } from '../report/charts/drivers.js';
import { feasibility as drawFeasibility, type FeasibilityOptions } from '../report/charts/feasibility.js';
import { gap as drawGap, type GapOptions } from '../report/charts/gap.js';
import { growth as drawGrowth } from '../report/charts/growth.js';
import { path as drawPath, headPath } from '../report/charts/path.js';
import type { PathOptions } from '../report/charts/pathSubject.js';
import { structure as drawStructure } from '../report/charts/structure.js';
import { triangle as drawTriangle } from '../report/charts/triangle.js';
import { type DrawOptions, drawKeys } from '../report/draw/Chart.js';
import type { DrawableChart } from './drawable.js';
import { drawn } from './drawn.js';

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
  return drawn(run, { options, keys: drawKeys }, headPath);
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
  return drawn(run, { options, keys: pathKeys }, drawPath);
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
  return drawn(run, { options, keys: drawKeys }, drawGrowth);
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
  return drawn(run, { options, keys: drawKeys }, drawStructure);
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
  return drawn(run, { options, keys: drawKeys }, (of, asked) =>
    available(drawTriangle(of, asked), ['charts', 'triangle']),
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
  return drawn(run, { options, keys: { ...drawKeys, scenario: aText } }, drawDrivers);
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
  return drawn(run, { options, keys: { ...drawKeys, ...gapKeys } }, (of, asked) => {
    refuseWithoutCases(asked);
    return available(drawGap(of, asked), ['charts', 'gap']);
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
  return drawn(run, { options, keys: { ...drawKeys, y: mapAxis } }, (of, asked) =>
    available(drawFeasibility(of, asked), ['charts', 'feasibility']),
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
