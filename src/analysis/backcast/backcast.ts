import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { simulatePlan } from '../../projection/simulatePlan.js';
import { neededFor } from '../neededFor.js';
import type { BackcastQuestion, BackcastSolution, BackcastStatus } from './BackcastSolution.js';
import { brokenYears } from './brokenYears.js';
import type { LeverMove } from './Lever.js';
import { leastMove } from './leastMove.js';
import { leverAverage, leverUnit } from './leverAverage.js';
import { type LeverFreedom, leverFreedom } from './leverSpan.js';
import { movedScenario } from './movedScenario.js';
import { questionParts } from './questionParts.js';
import { soughtBound, soughtValue } from './soughtValue.js';

/**
 * What must hold for a scenario to reach a target: the smallest change of one assumption, or of several together.
 *
 * Each lever moves its assumption by the same amount in every year it may change, so that the path keeps its shape, and
 * stays within its bounds (on its average a year; those of a lever without any are wide). Several levers share the
 * change: the least sum of squared changes, each counted by its weight; one point of a rate weighs like one of another,
 * an amount counts in per cent of its size. The search is on the projection itself, so it holds for any target that can
 * be projected. What the bounds make impossible is said, with the nearest value they allow.
 *
 * @unit that of the target, and of each lever
 * @param planCase - plan, facts and scenarios, as `readPlanFolder` returns them
 * @param question - scenario, target, levers
 * @returns the levers before and after, and the changed scenario, which can be simulated like any other
 * @throws ScenarioError for an unknown scenario, target or lever, bounds the wrong way round, or a year outside the plan
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const question = { scenario: 'plan-8.5', target: 'grdp-per-capita' };
 * const { levers, changed } = backcast(folder, { ...question, levers: [{ on: 'growth' }] });
 * levers.map(({ before, after }) => [before, after]) // => [[8.5, 9.643802808296575]]
 * const again = scorecard(simulatePlan({ ...folder, scenarios: [changed] }));
 * again.find((row) => row.target.id === 'grdp-per-capita')?.value // => 2600
 * backcast(folder, { ...question, levers: [{ on: 'deflator' }], to: 2700 }).levers[0]?.after // => 4.603749919347267
 * backcast(folder, { ...question, levers: [{ on: 'growth', bounds: [8, 9] }] }).levers[0]?.atBound // => 'upper'
 */
export function backcast(planCase: PlanCase, question: BackcastQuestion): BackcastSolution {
  const { scenario, target, from } = questionParts(planCase, question);
  const { plan } = planCase;
  const { stayingFrom, to } = question;
  const { sought, against, before } = soughtBound(scenario, { plan, target, stayingFrom }, to);
  const freedoms = question.levers.map((lever) => leverFreedom(scenario, lever, from));
  const told = {
    scenario: scenario.id,
    target,
    sought,
    ...(stayingFrom === undefined ? {} : { stayingFrom }),
  };
  if (before === undefined) {
    const needs = neededFor(target, scenario, simulatePlan({ ...planCase, scenarios: [scenario] }));
    const levers = leverMoves(scenario, { freedoms, from, moves: [] });
    return { ...told, status: 'notComputable', levers, changed: scenario, breaks: [], needs };
  }
  const moved = (moves: readonly number[]) =>
    movedScenario(
      scenario,
      freedoms.map(({ lever: { on }, step }, i) => ({ on, by: (moves[i] ?? 0) * step, from })),
    );
  const value = (moves: readonly number[]) =>
    soughtValue(moved(moves), { plan, target, stayingFrom, against });
  const size = sizeOf(target, sought, before);
  const end = leastMove((moves) => {
    const found = value(moves);
    return found === undefined ? undefined : (found - sought) / size;
  }, freedoms);
  const after = value(end.moves);
  const changed = moved(end.moves);
  const isStill = end.moves.every((move) => move === 0);
  const missed: BackcastStatus = isStill ? 'noEffect' : 'unreachable';
  return {
    ...told,
    status: end.reached ? 'reached' : missed,
    before,
    ...(after === undefined ? {} : { after }),
    levers: leverMoves(scenario, { freedoms, from, moves: end.moves }),
    changed,
    breaks: end.reached ? brokenYears(changed, { plan, target, stayingFrom }, sought) : [],
  };
}

/** What is missing is counted in the value sought, whatever its unit; from zero in the value of now, and of rates in per cent. */
function sizeOf({ unit }: Target, sought: number, before: number): number {
  const least = unit === 'percent' || unit === 'percentage points' ? 1 : 0;
  return Math.max(least, Math.abs(sought)) || Math.abs(before) || 1;
}

interface Moved {
  readonly freedoms: readonly LeverFreedom[];
  readonly from: number;
  readonly moves: readonly number[];
}

/** What became of each lever; its average is that of the scenario in which it alone has moved. */
function leverMoves(scenario: Scenario, { freedoms, from, moves }: Moved): LeverMove[] {
  return freedoms.map(({ lever: { on }, step, bounds, least, most }, i): LeverMove => {
    const { unit, scale } = leverUnit(scenario, on);
    const move = moves[i] ?? 0;
    const alone = movedScenario(scenario, [{ on, by: move * step, from }]);
    const atBound = move === most ? 'upper' : move === least ? 'lower' : undefined;
    return {
      on,
      unit,
      before: leverAverage(scenario, on, from),
      after: leverAverage(alone, on, from),
      change: move * step * scale,
      bounds,
      ...(atBound === undefined ? {} : { atBound }),
    };
  });
}
