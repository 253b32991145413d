import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { KeysOf } from '../../plan/knownOptions.js';
import {
  aNumber,
  aRange,
  aText,
  aYear,
  idOrIds,
  listLike,
  namesOrLike,
  needed,
  numbers,
  perhaps,
} from '../../plan/optionKinds.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import { nameHint } from '../../plan/text/nearestName.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { perCapitaTarget } from '../perCapitaTarget.js';
import type { PlanScenario } from '../planScenario.js';
import { backcast } from './backcast.js';
import type { Lever } from './Lever.js';
import { latestChange } from './latestChange.js';
import { latestStart } from './latestStart.js';
import type { Solved, SolvedMeasure, SolvedRest, SolvedStart } from './Solved.js';
import type { RestQuestion, SolveQuestion, StartQuestion } from './SolveQuestion.js';
import { stillNeeded } from './stillNeeded.js';

/** What can be asked with a solution. */
export const solveKeys: KeysOf<SolveQuestion> = {
  target: aText,
  by: namesOrLike("[{ on: 'growth', bounds: [6, 10] }]", {
    on: aText,
    bounds: perhaps(aRange),
    weight: perhaps(aNumber),
  }),
  bounds: aRange,
  to: numbers,
  scenario: idOrIds,
  from: aYear,
  stayingFrom: aYear,
};

const { from: _from, ...changeKeys } = solveKeys;
const { target, scenario, by, to } = solveKeys;

/** Growth that was observed, as a list. */
export const observedGrowth = needed(
  listLike("[{ year: 2016, activity: 'total', growth: 6.1 }]", {
    year: aYear,
    activity: aText,
    growth: aNumber,
  }),
);

/** What can be asked with a change of assumptions, a measure, and what is still needed. */
export const laterKeys = {
  change: changeKeys,
  start: { target, scenario, by, adds: needed(aNumber) },
  rest: { target, scenario, to, observed: observedGrowth },
} as const;

/** A plan that a question is asked of. */
export interface Asked extends PlanCase {
  readonly planScenario: PlanScenario | undefined;
}

/** What must hold for scenarios to reach a target: see `run.solve`. */
export function solve(asked: Asked, question: SolveQuestion = {}): Solved {
  const { target, scenarios, values, leversOf, years } = partsOf(asked, question);
  return {
    solutions: scenarios.flatMap((scenario) =>
      values.map((to) =>
        backcast(asked, { scenario, target: target.id, to, levers: leversOf(scenario), ...years }),
      ),
    ),
  };
}

/** How late the assumptions can begin to change: see `run.latestChange`. */
export function solveLatestChange(asked: Asked, question: Omit<SolveQuestion, 'from'> = {}): SolvedStart {
  const { target, scenarios, values, leversOf, years } = partsOf(asked, question);
  const ask = (scenario: string, to: number) =>
    latestChange(asked, { scenario, target: target.id, to, levers: leversOf(scenario), ...years });
  return {
    found: scenarios.flatMap((scenario) => values.map((to) => ask(scenario, to))),
  };
}

/** How late a measure can start that adds so much in each year: see `run.latestStart`. */
export function solveLatestStart(asked: Asked, { adds, ...question }: StartQuestion): SolvedMeasure {
  const { target, scenarios, leversOf } = partsOf(asked, question);
  const found = scenarios.map((scenario) => {
    const on = leversOf(scenario)[0]?.on ?? 'growth';
    return latestStart(asked, { scenario, target: target.id, on, adds });
  });
  return { found };
}

/** What the remaining years need, given the growth of the first: see `run.stillNeeded`. */
export function solveStillNeeded(asked: Asked, { observed, ...question }: RestQuestion): SolvedRest {
  const { target, scenarios, values } = partsOf(asked, question);
  const found = scenarios.flatMap((scenario) =>
    values.map((to) => stillNeeded(asked, { scenario, target: target.id, observed, to })),
  );
  return { observed, found };
}

function partsOf(asked: Asked, question: SolveQuestion) {
  const target = soughtTarget(asked.plan, question.target);
  const { by, bounds, to, from, stayingFrom } = question;
  const levers = leversFrom(by ?? 'growth', bounds);
  return {
    target,
    scenarios: soughtScenarios(asked, question.scenario),
    values: to === undefined ? valuesOfTarget(target) : [to].flat(),
    // Where growth follows investment, it cannot be what changes: the investment rate is.
    leversOf: (id: string) =>
      by === undefined && bounds === undefined && followsInvestment(asked, id)
        ? [{ on: 'investment' }]
        : levers,
    years: {
      ...(from === undefined ? {} : { from }),
      ...(stayingFrom === undefined ? {} : { stayingFrom }),
    },
  };
}

function leversFrom(by: NonNullable<SolveQuestion['by']>, bounds: SolveQuestion['bounds']): Lever[] {
  const levers = [by].flat().map((lever) => (typeof lever === 'string' ? { on: lever } : lever));
  if (bounds === undefined) return levers;
  const [only, ...others] = levers;
  if (only !== undefined && others.length === 0) return [{ ...only, bounds }];
  const expected = say`one assumption in \`by\`, where bounds stand beside it`;
  const hint = say`Write the bounds with each assumption: by: [{ on: 'growth', bounds: [6, 10] }, …].`;
  throw new ScenarioError([{ code: 'badArgument', path: ['bounds'], value: bounds, expected, hint }]);
}

function followsInvestment({ scenarios }: Asked, id: string): boolean {
  return scenarios.find((scenario) => scenario.id === id)?.growth.closure === 'byInvestment';
}

/** Ids of the scenarios that a question names; of the one that stands for the plan where it names none. */
export function soughtScenarios(
  { planScenario, scenarios }: Asked,
  wanted: SolveQuestion['scenario'],
): readonly string[] {
  if (wanted !== undefined) return [wanted].flat();
  const standing = planScenario?.scenario.id;
  return standing === undefined ? scenarios.map(({ id }) => id) : [standing];
}

/** Both ends of a range and its middle; the only bound where there is one. */
export function valuesOfTarget({ lower, upper }: Target): readonly number[] {
  if (lower === undefined || upper === undefined || lower === upper) return [lower ?? upper ?? 0];
  return [lower, (lower + upper) / 2, upper];
}

/**
 * A target by its id, or by its indicator where one target alone has it; that for GRDP per capita where none is named.
 *
 * @throws ScenarioError for a name that is not known, or that several targets have
 */
export function soughtTarget(plan: Plan, wanted: string | undefined): Target {
  const ids = plan.targets.map(({ id }) => id);
  const path = ['target'];
  if (wanted === undefined) {
    const target = perCapitaTarget(plan);
    if (target !== undefined) return target;
    const expected =
      ids.length === 0
        ? say`a plan that states at least one target`
        : say`a target of the plan: ${ids.join(', ')}`;
    throw new ScenarioError([{ code: 'missing', path, expected }]);
  }
  const byIndicator = plan.targets.filter(({ indicator }) => indicator === wanted);
  const [only, ...others] = byIndicator;
  const found = plan.targets.find(({ id }) => id === wanted) ?? (others.length === 0 ? only : undefined);
  if (found !== undefined) return found;
  const several = say`Several have it: ${byIndicator.map(({ id }) => id).join(', ')}.`;
  const hint = byIndicator.length > 1 ? several : nameHint(wanted, ids);
  throw new ScenarioError([
    { code: 'unknownName', path, value: wanted, expected: say`the id or the indicator of a target`, hint },
  ]);
}
