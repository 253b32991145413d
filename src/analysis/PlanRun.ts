import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Language } from '../plan/text/LocalText.js';
import type { SimulationResult } from '../projection/PlanCase.js';
import type { GapAttribution, GapQuestion } from './attribution/GapQuestion.js';
import type { FeasibilityMap } from './backcast/MapRow.js';
import type { Solved, SolvedMeasure, SolvedRest, SolvedStart } from './backcast/Solved.js';
import type { RestQuestion, SolveQuestion, StartQuestion } from './backcast/SolveQuestion.js';
import type { BacktestRow } from './backtest/BacktestRow.js';
import type { ConsistencyOptions, ConsistencyReport } from './consistency/ConsistencyReport.js';
import type { PlanScenario } from './planScenario.js';
import type { QuartersQuestion, SolvedQuarters } from './quarters/QuartersQuestion.js';
import type { RealismRow } from './realism/RealismRow.js';
import type { ScorecardRow } from './ScorecardRow.js';
import type { Unavailable } from './Unavailable.js';

/**
 * A simulated plan with every question that is asked of it; each is computed when it is first asked for, and once.
 */
export interface PlanRun extends SimulationResult {
  /** Of the words and numbers of whatever is made of the run; nothing here depends on it. */
  readonly language: Language;
  /** All scenarios that could have been asked for, so that each has its colour whichever are shown. */
  readonly allScenarios: readonly Scenario[];
  /** The plan's own scenarios: all but the actual. */
  readonly pathways: readonly Scenario[];
  /** What happened in fact, as a scenario; nothing where the run holds none. */
  readonly actual: Scenario | undefined;
  /** The one scenario that stands for the plan. */
  readonly planScenario: PlanScenario | undefined;
  readonly scorecard: readonly ScorecardRow[];
  readonly backtest: readonly BacktestRow[];
  readonly realism: readonly RealismRow[];
  /** The pairs of growth and another assumption at which the target for GRDP per capita is reached. */
  feasibility(y: FeasibilityMap['y']): FeasibilityMap | Unavailable;
  /**
   * What a gap in GRDP per capita is made of; the plan's target against the actual where no cases are named.
   *
   * @throws ScenarioError for a case that is named and not known
   */
  gap(question?: GapQuestion): GapAttribution | Unavailable;
  /**
   * Whether the targets can all hold.
   *
   * @throws ScenarioError for an option that names what is not known
   */
  consistency(options?: ConsistencyOptions): Promise<Answer<'consistency', ConsistencyReport>>;
  /**
   * The gap, as an answer to be shown; see `gap`.
   *
   * @throws ScenarioError for a case that is not known, and where the run has no gap to explain
   */
  explain(question?: GapQuestion): Answer<'explain', GapAttribution>;
  /**
   * What must hold for scenarios to reach a target, by one assumption or by several.
   *
   * @throws ScenarioError for a scenario, a target or an assumption that is not known
   */
  solve(question?: SolveQuestion): Answer<'solve', Solved>;
  /**
   * How late the assumptions can begin to change within their bounds, and still reach the target.
   *
   * @throws ScenarioError for a scenario, a target or an assumption that is not known
   */
  latestChange(question?: Omit<SolveQuestion, 'from'>): Answer<'latestChange', SolvedStart>;
  /**
   * How late a measure can start that adds so much to an assumption in each year (points for a rate).
   *
   * @throws ScenarioError for a scenario, a target or an assumption that is not known
   */
  latestStart(question: StartQuestion): Answer<'latestStart', SolvedMeasure>;
  /**
   * What the remaining years need, given the growth of the first ones in per cent.
   *
   * @throws ScenarioError for a scenario or a target that is not known, and for years that leave a gap
   */
  stillNeeded(question: RestQuestion): Answer<'stillNeeded', SolvedRest>;
  /**
   * What the remaining quarters of a year need, given the growth of its first parts in per cent: for growth of the year,
   * or for a target over years.
   *
   * @throws ScenarioError for an unknown name, parts with a gap or that contradict each other, and missing weights
   */
  quartersNeeded(question: QuartersQuestion): Answer<'quartersNeeded', SolvedQuarters>;
}

/** What a question to a run found, with the question and the run behind it, so that it can be shown as it is. */
export type Answer<Question extends string, Found> = Found & {
  readonly question: Question;
  readonly run: PlanRun;
};
