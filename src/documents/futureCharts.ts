import type { PlanRun } from '../analysis/PlanRun.js';
import { runs, whatFound } from '../analysis/runKinds.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { KeysOf } from '../plan/knownOptions.js';
import { aNumber, aText, refuseOther } from '../plan/optionKinds.js';
import { type BoxPoint, discovery as drawDiscovery } from '../report/charts/discovery.js';
import { fan as drawFan, type FanPoint } from '../report/charts/fan.js';
import { odds as drawOdds, type OddsPoint } from '../report/charts/odds.js';
import { scenarioOdds as drawScenarioOdds } from '../report/charts/scenarioOdds.js';
import { tornado as drawTornado, type TornadoPoint } from '../report/charts/tornado.js';
import { type Chart, type DrawOptions, drawKeys } from '../report/draw/Chart.js';
import { discover } from '../uncertainty/discover.js';
import type { FoundDiscovery } from '../uncertainty/FoundDiscovery.js';
import type { FoundOdds, OddsQuestion, ScenarioOdds } from '../uncertainty/FoundOdds.js';
import type { FoundSensitivity } from '../uncertainty/FoundSensitivity.js';
import { odds as oddsOf } from '../uncertainty/odds.js';
import { planOdds } from '../uncertainty/planOdds.js';
import { sensitivity } from '../uncertainty/sensitivity.js';
import type { DrawableChart } from './drawable.js';
import { drawn } from './drawn.js';

/** Which futures a chart of odds shows: of the scenario that stands for the plan where none is named. */
export interface FuturesOptions extends DrawOptions, Pick<OddsQuestion, 'draws' | 'seed' | 'pastPlans'> {
  readonly scenario?: string;
}

const futuresKeys: KeysOf<FuturesOptions> = {
  ...drawKeys,
  draws: aNumber,
  seed: aNumber,
  pastPlans: runs,
  scenario: aText,
};

/**
 * GRDP per capita of one scenario over many futures, against the target range: the middle half, 80 of 100, the actual.
 *
 * @unit that of the plan's own target
 * @param run - what `plan.simulate()` returned
 * @param options - `scenario`, `draws`, `seed`; `language`, `size`, `title`, `background`
 * @throws ScenarioError where nothing is in doubt, and for a plan without a target for GRDP per capita
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * fan(run, { draws: 1000 }).id // => 'grdp-per-capita-fan'
 */
export function fan(run: PlanRun, options: FuturesOptions = {}): DrawableChart<FanPoint> {
  return drawn(run, { options, keys: futuresKeys }, (of, asked) =>
    drawnOr(drawFan(of, futuresOf(of, asked), asked), 'fan'),
  );
}

/**
 * How likely one scenario is to meet each target, and all of them together.
 *
 * @unit futures of 100
 * @param run - what `plan.simulate()` returned
 * @param options - `scenario`, `draws`, `seed`; `language`, `size`, `title`, `background`
 * @throws ScenarioError where nothing is in doubt, or no target hangs on it
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * odds(run, { draws: 1000 }).id // => 'target-odds'
 */
export function odds(run: PlanRun, options: FuturesOptions = {}): DrawableChart<OddsPoint> {
  return drawn(run, { options, keys: futuresKeys }, (of, asked) =>
    drawnOr(drawOdds(of, futuresOf(of, asked), asked), 'odds'),
  );
}

/**
 * The odds of scenarios side by side: how likely each is to meet each target, and all of them together.
 *
 * @unit futures of 100
 * @param run - what `plan.simulate()` returned
 * @param found - what `run.odds()` returned, with its question; asked without one where left out
 * @param options - `language`, `size`, `title`, `background`
 * @throws ScenarioError for the odds of other scenarios or other doubt, and where no target hangs on it
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * scenarioOdds(run, run.odds({ draws: 1000 })).id // => 'scenario-odds'
 */
export function scenarioOdds(
  run: PlanRun,
  found?: FoundOdds,
  options?: DrawOptions,
): DrawableChart<OddsPoint> {
  return drawn(run, { options, keys: drawKeys }, (of, asked) => {
    const answer = found === undefined ? oddsOf(of) : found;
    refuseOther('found', answer, whatFound('run.odds()', 'odds'));
    return drawnOr(drawScenarioOdds(of, answer, asked), 'scenarioOdds');
  });
}

/**
 * What a target hangs on: a bar for each doubt from the value at its 10 to that at its 90 % point, the longest first.
 *
 * @unit that of the target
 * @param run - what `plan.simulate()` returned
 * @param found - what `run.sensitivity()` returned, with its question; asked without one where left out
 * @param options - `language`, `size`, `title`, `background`
 * @throws ScenarioError for what another scenario or other doubt was found from
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * tornado(run, run.sensitivity({ draws: 256 })).id // => 'tornado'
 */
export function tornado(
  run: PlanRun,
  found?: FoundSensitivity,
  options?: DrawOptions,
): DrawableChart<TornadoPoint> {
  return drawn(run, { options, keys: drawKeys }, (of, asked) => {
    const answer = found === undefined ? sensitivity(of) : found;
    refuseOther('found', answer, whatFound('run.sensitivity()', 'effects'));
    return drawTornado(of, answer, asked);
  });
}

/**
 * When a target is missed: the conditions of a box in which most futures miss it, and the boxes on the way there.
 *
 * @unit futures of 100
 * @param run - what `plan.simulate()` returned
 * @param found - what `run.discover()` returned, with its question; asked without one where left out
 * @param options - `language`, `size`, `title`, `background`
 * @throws ScenarioError for what another scenario or other doubt was found from
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * discovery(run, run.discover({ draws: 2048 })).id // => 'discovery'
 */
export function discovery(
  run: PlanRun,
  found?: FoundDiscovery,
  options?: DrawOptions,
): DrawableChart<BoxPoint> {
  return drawn(run, { options, keys: drawKeys }, (of, asked) => {
    const answer = found === undefined ? discover(of) : found;
    refuseOther('found', answer, whatFound('run.discover()', 'trajectory'));
    return drawDiscovery(of, answer, asked);
  });
}

function futuresOf(run: PlanRun, { scenario, draws, seed, pastPlans }: FuturesOptions): ScenarioOdds {
  const question = {
    ...(draws === undefined ? {} : { draws }),
    ...(seed === undefined ? {} : { seed }),
    ...(pastPlans === undefined ? {} : { pastPlans }),
  };
  const found =
    scenario === undefined ? planOdds(run, question) : oddsOf(run, { ...question, scenario }).odds[0];
  // Asked of all scenarios, the question says itself that nothing is in doubt.
  const told = found ?? oddsOf(run, question).odds[0];
  if (told === undefined) throw new Error('odds must be those of a scenario');
  return told;
}

function drawnOr<Row extends object>(chart: Chart<Row> | undefined, name: string): Chart<Row> {
  if (chart !== undefined) return chart;
  const expected = say`a plan with a target that hangs on what is in doubt`;
  throw new ScenarioError([{ code: 'notComputable', path: ['charts', name], expected }]);
}
