import { ScenarioError } from '../errors/ScenarioError.js';
import { knownOptions } from '../plan/knownOptions.js';
import { needed } from '../plan/optionKinds.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Language } from '../plan/text/LocalText.js';
import type { PlanCase, SimulationResult } from '../projection/PlanCase.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { type GapAttribution, type GapQuestion, gapQuestionKeys } from './attribution/GapQuestion.js';
import { gapAttribution } from './attribution/gapAttribution.js';
import { feasibilityMap } from './backcast/feasibilityMap.js';
import { type FeasibilityMap, mapAxis } from './backcast/MapRow.js';
import type { Solved, SolvedMeasure, SolvedRest, SolvedStart } from './backcast/Solved.js';
import type { RestQuestion, SolveQuestion, StartQuestion } from './backcast/SolveQuestion.js';
import {
  laterKeys,
  solve,
  solveKeys,
  solveLatestChange,
  solveLatestStart,
  solveStillNeeded,
} from './backcast/solve.js';
import type { BacktestRow } from './backtest/BacktestRow.js';
import { backtest } from './backtest/backtest.js';
import type { ConsistencyOptions, ConsistencyReport } from './consistency/ConsistencyReport.js';
import { consistencyKeys, targetConsistency } from './consistency/targetConsistency.js';
import { asName, onceOf } from './onceOf.js';
import type { Answer, PlanRun } from './PlanRun.js';
import { perCapitaTarget } from './perCapitaTarget.js';
import { actualScenario, type PlanScenario, planScenario } from './planScenario.js';
import type { QuartersQuestion, SolvedQuarters } from './quarters/QuartersQuestion.js';
import { quartersKeys, quartersNeeded } from './quarters/quartersNeeded.js';
import type { RealismRow } from './realism/RealismRow.js';
import { realism } from './realism/realism.js';
import type { ScorecardRow } from './ScorecardRow.js';
import { scorecard } from './scorecard.js';
import { available, type Unavailable } from './Unavailable.js';

/** How a run is made. */
export interface RunChoice {
  /** Ids of the scenarios wanted, which come in the order of the plan; all where left out. */
  readonly scenarios?: readonly string[];
  /** English where left out. */
  readonly language?: Language;
}

/**
 * Simulates a plan and answers what is asked of the result.
 *
 * @throws ScenarioError for an unknown scenario, with the nearest name, for none, or a figure that cannot be computed
 *
 * @example
 * const run = planRun(await readPlanFolder('data/lang-son-2016-2020'));
 * [run.pathways.length, run.actual?.id, run.planScenario?.scenario.id] // => [6, 'outturn', 'plan-8.5']
 * run.scorecard === run.scorecard // => true
 */
export function planRun(planCase: PlanCase, { scenarios, language = 'en' }: RunChoice = {}): PlanRun {
  const result = simulatePlan(planCase, scenarios === undefined ? {} : { scenarios });
  return runOf(result, { allScenarios: planCase.scenarios, language });
}

/** The same for a plan that is simulated already. */
export function runOf(
  result: SimulationResult,
  {
    allScenarios = result.scenarios,
    language = 'en',
  }: Partial<Pick<PlanRun, 'allScenarios' | 'language'>> = {},
): PlanRun {
  return new LazyRun(result, { allScenarios, language });
}

const mapKeys = { y: needed(mapAxis) };

/** A class, so that what is computed on demand stays behind when the fields of a run are copied. */
export class LazyRun implements PlanRun {
  readonly plan;
  readonly dataset;
  readonly scenarios;
  readonly rows;
  readonly language;
  readonly allScenarios;

  constructor(
    { plan, dataset, scenarios, rows }: SimulationResult,
    { allScenarios, language }: Pick<PlanRun, 'allScenarios' | 'language'>,
  ) {
    this.plan = plan;
    this.dataset = dataset;
    this.scenarios = scenarios;
    this.rows = rows;
    this.language = language;
    this.allScenarios = allScenarios;
  }

  get pathways(): readonly Scenario[] {
    return onceOf(this, 'pathways', () => this.scenarios.filter((scenario) => scenario !== this.actual));
  }

  get actual(): Scenario | undefined {
    return actualScenario(this);
  }

  get planScenario(): PlanScenario | undefined {
    return onceOf(this, 'planScenario', () => planScenario(this));
  }

  get scorecard(): readonly ScorecardRow[] {
    return onceOf(this, 'scorecard', () => scorecard(this));
  }

  get backtest(): readonly BacktestRow[] {
    return onceOf(this, 'backtest', () => backtest(this, this.scorecard));
  }

  get realism(): readonly RealismRow[] {
    return onceOf(this, 'realism', () => realism(this));
  }

  feasibility(y: FeasibilityMap['y']): FeasibilityMap | Unavailable {
    knownOptions({ y }, mapKeys);
    return onceOf(this, `feasibility ${y}`, () => {
      const target = perCapitaTarget(this.plan);
      if (target === undefined) return { reason: 'noTarget', issues: [] };
      if (y === 'exchangeRate' && target.unit !== 'USD per person')
        return { reason: 'notInDollars', issues: [] };
      const scenario = this.planScenario?.scenario.id;
      if (scenario === undefined) return { reason: 'noPlanScenario', issues: [] };
      return projected(() => feasibilityMap(this, { scenario, target: target.id, y }));
    });
  }

  gap(question?: GapQuestion): GapAttribution | Unavailable {
    knownOptions(question, gapQuestionKeys);
    return onceOf(this, `gap ${asName(question)}`, () => {
      if (question !== undefined) return gapAttribution(this, question);
      const plan = this.planScenario?.scenario.id;
      const { actual } = this;
      if (plan === undefined) return { reason: 'noPlanScenario', issues: [] };
      if (actual === undefined) return { reason: 'noActual', issues: [] };
      const target = perCapitaTarget(this.plan);
      const isJudged = target?.year === this.plan.period.to;
      const from = isJudged ? { target: target.id, scenario: plan } : plan;
      return projected(() => gapAttribution(this, { from, to: actual.id }));
    });
  }

  explain(question?: GapQuestion): Answer<'explain', GapAttribution> {
    return answered(this, 'explain', available(this.gap(question), ['explain']));
  }

  consistency(options: ConsistencyOptions = {}): Promise<Answer<'consistency', ConsistencyReport>> {
    return onceOf(this, `consistency ${asName(options)}`, async () => {
      knownOptions(options, consistencyKeys);
      return answered(this, 'consistency', await targetConsistency(this, options));
    });
  }

  solve(question?: SolveQuestion): Answer<'solve', Solved> {
    const asked = knownOptions(question, solveKeys);
    return onceOf(this, `solve ${asName(asked)}`, () => answered(this, 'solve', solve(this, asked)));
  }

  latestChange(question?: Omit<SolveQuestion, 'from'>): Answer<'latestChange', SolvedStart> {
    return answered(this, 'latestChange', solveLatestChange(this, knownOptions(question, laterKeys.change)));
  }

  latestStart(question: StartQuestion): Answer<'latestStart', SolvedMeasure> {
    return answered(
      this,
      'latestStart',
      solveLatestStart(this, knownOptions(question ?? {}, laterKeys.start)),
    );
  }

  stillNeeded(question: RestQuestion): Answer<'stillNeeded', SolvedRest> {
    return answered(
      this,
      'stillNeeded',
      solveStillNeeded(this, knownOptions(question ?? {}, laterKeys.rest)),
    );
  }

  quartersNeeded(question: QuartersQuestion): Answer<'quartersNeeded', SolvedQuarters> {
    return answered(this, 'quartersNeeded', quartersNeeded(this, knownOptions(question ?? {}, quartersKeys)));
  }
}

/** The question and the run are not listed among the fields, and so stay out of JSON and of what a cell prints. */
export function answered<Question extends string, Found extends object>(
  run: PlanRun,
  question: Question,
  found: Found,
): Answer<Question, Found> {
  return Object.defineProperties(
    { ...found },
    {
      question: { value: question },
      run: { value: run },
    },
  ) as Answer<Question, Found>;
}

/** The answer, or the issues of a projection that it takes and that cannot be made. */
function projected<Answer>(compute: () => Answer): Answer | Unavailable {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { reason: 'notProjectable', issues: error.issues };
  }
}
