import { leverAverage, leverUnit } from '../analysis/backcast/leverAverage.js';
import { movedScenario } from '../analysis/backcast/movedScenario.js';
import { soughtTarget } from '../analysis/backcast/solve.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/targets/Target.js';
import { nameHint } from '../plan/text/nearestName.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import { normalDraws } from './draws/normalDraws.js';
import { probabilityOf } from './ensemble/probabilityOf.js';
import type { FoundNeeds, NeededForProbability, ProbabilityQuestion } from './FoundNeeds.js';
import { doubtModel } from './rows/DoubtModel.js';
import { blockSize } from './rows/Step.js';

/** Futures of each try: a multiple of the size of a block. */
const draws = 200 * blockSize;
/** A rate is moved by at most 15 points, an amount by at most as much as it is. */
const reach = 0.15;
const turns = 12;

/**
 * What an assumption must be for a target to be met with a given probability.
 *
 * @formula error: the standard error of the probability over its slope at the answer
 * @throws ScenarioError for a name that is not known, a probability out of its range, or no scenario in doubt
 */
export function neededForProbability(run: PlanRun, question: ProbabilityQuestion): FoundNeeds {
  const { probability } = question;
  if (!(probability > 0 && probability < 100)) {
    const expected = say`a probability above 0% and below 100%`;
    throw new ScenarioError([{ code: 'badArgument', path: ['probability'], value: probability, expected }]);
  }
  const target = soughtTarget(run.plan, question.target);
  const found = scenariosInDoubt(run, question.scenario).map((scenario) =>
    neededOf(scenario, { run, target, question }),
  );
  return { target, probability, draws, found };
}

function scenariosInDoubt(run: PlanRun, asked: ProbabilityQuestion['scenario']): readonly Scenario[] {
  const known = run.scenarios.map(({ id }) => id);
  const wanted = asked === undefined ? undefined : [asked].flat();
  const unknown = (wanted ?? []).filter((id) => !known.includes(id));
  const expected = say`the id of a scenario of the plan`;
  if (unknown.length > 0)
    throw new ScenarioError(
      unknown.map((id) => {
        return { code: 'unknownName', path: ['scenario'], value: id, expected, hint: nameHint(id, known) };
      }),
    );
  const doubted = run.scenarios.filter((one) => isInDoubt(one) && (wanted?.includes(one.id) ?? true));
  if (doubted.length > 0) return doubted;
  const doubt = say`a doubt in scenarios.yaml on what ${(wanted ?? known).join(', ')} assumes`;
  throw new ScenarioError([{ code: 'missing', path: ['doubt'], expected: doubt }]);
}

interface Asked {
  readonly run: PlanRun;
  readonly target: Target;
  readonly question: ProbabilityQuestion;
}

function neededOf(scenario: Scenario, { run, target, question }: Asked): NeededForProbability {
  const { by = scenario.growth.closure === 'byInvestment' ? 'investment' : 'growth', seed = 1 } = question;
  const from = scenario.years[0] ?? 0;
  const moved = (shift: number) => movedScenario(scenario, [{ on: by, by: shift, from }]);
  const normals = drawnOnce(scenario, run, seed);
  const met = (shift: number): number | undefined => {
    try {
      return countMet(doubtModel(moved(shift), run.plan, { targets: [target.id], withGoal: false }), normals);
    } catch (error) {
      if (shift === 0 || !(error instanceof ScenarioError)) throw error;
      return undefined;
    }
  };
  const now = met(0) ?? 0;
  const { unit, scale } = leverUnit(scenario, by);
  const before = leverAverage(scenario, by, from);
  const size = scale === 100 ? reach : Math.max(Math.abs(before), 1);
  const told = { scenario: scenario.id, by, now: probabilityOf(now, draws), before, unit };
  const shift = shiftFor((question.probability / 100) * draws, { met, size, now });
  if (shift === undefined) return told;
  const needed = leverAverage(moved(shift), by, from);
  const step = size / 150;
  const slope = ((met(shift + step) ?? 0) - (met(shift - step) ?? 0)) / draws / (2 * step);
  const { error } = probabilityOf((question.probability / 100) * draws, draws);
  return { ...told, needed, ...(slope === 0 ? {} : { error: Math.abs((scale * error) / slope) }) };
}

/** The normal numbers of all blocks: moving an assumption leaves them as they are. */
function drawnOnce(scenario: Scenario, { plan }: PlanRun, seed: number): Float64Array[][] {
  const { columns } = doubtModel(scenario, plan);
  const sampler = normalDraws(columns, seed);
  return Array.from({ length: draws / blockSize }, (_, block) => {
    const rows = columns.map(() => new Float64Array(blockSize));
    sampler(block * blockSize, rows);
    return rows;
  });
}

function countMet({ block, outcomes }: ReturnType<typeof doubtModel>, blocks: readonly Float64Array[][]) {
  const [outcome] = outcomes;
  let count = 0;
  for (const normals of outcome === undefined ? [] : blocks) {
    const { failed, measures } = block(normals);
    const [low, high] = outcome?.kept ?? [0, 0];
    measures[0]?.forEach((measure, d) => {
      if (failed[d] === 0 && measure >= low && measure <= high) count += 1;
    });
  }
  return count;
}

interface Search {
  /** Futures that meet the target; nothing where the scenario itself cannot be projected. */
  readonly met: (shift: number) => number | undefined;
  readonly size: number;
  readonly now: number;
}

/** The shift at which so many futures meet the target, as near as possible; nothing where none within reach does. */
function shiftFor(wanted: number, { met, size, now }: Search): number | undefined {
  const end = [size / 5, -size / 5, size, -size].find((shift) => {
    const count = met(shift);
    return count !== undefined && (count - wanted) * (now - wanted) <= 0;
  });
  if (end === undefined) return undefined;
  let [from, to] = [0, end];
  for (let turn = 0; turn < turns; turn++) {
    const middle = (from + to) / 2;
    if (((met(middle) ?? 0) - wanted) * (now - wanted) > 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
