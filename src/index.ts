/**
 * Scenario notebooks for a province's five-year plan: read a plan folder, project its scenarios, judge its targets,
 * draw its charts.
 *
 * @packageDocumentation
 */

export * as accounts from './accounts.js';
export type {
  GapAttribution,
  GapCase,
  GapContribution,
  GapFactor,
  GapMethod,
  GapQuestion,
  GapSide,
  TargetCase,
} from './analysis/attribution/GapQuestion.js';
export { gapFactors } from './analysis/attribution/GapQuestion.js';
export { gapAttribution } from './analysis/attribution/gapAttribution.js';
export type { GrowthPart, Interaction } from './analysis/attribution/growthParts.js';
export type {
  BackcastQuestion,
  BackcastSolution,
  BackcastStatus,
} from './analysis/backcast/BackcastSolution.js';
export { backcast } from './analysis/backcast/backcast.js';
export { feasibilityMap, type MapQuestion } from './analysis/backcast/feasibilityMap.js';
export type { Lever, LeverMove, LeverName } from './analysis/backcast/Lever.js';
export {
  type ChangeQuestion,
  type ChangeStart,
  type LatestChange,
  latestChange,
} from './analysis/backcast/latestChange.js';
export {
  type LatestStart,
  latestStart,
  type MeasureQuestion,
  type MeasureStart,
} from './analysis/backcast/latestStart.js';
export type { FeasibilityMap, MapRow } from './analysis/backcast/MapRow.js';
export type { ObservedGrowth } from './analysis/backcast/ObservedGrowth.js';
export {
  type NeededGrowth,
  type NeedQuestion,
  type StillNeeded,
  stillNeeded,
} from './analysis/backcast/stillNeeded.js';
export type {
  BacktestRow,
  Forecast,
  ForecasterKind,
  Outcome,
  OutcomeVerdict,
} from './analysis/backtest/BacktestRow.js';
export { backtest } from './analysis/backtest/backtest.js';
export {
  type BacktestSummary,
  backtestSummary,
  lastOutcomes,
} from './analysis/backtest/backtestSummary.js';
export { type ImpliedDeflator, impliedDeflators } from './analysis/backtest/impliedDeflators.js';
export { type BandCrossing, bandCrossings } from './analysis/bandCrossings.js';
export type * from './analysis/consistency/ConsistencyReport.js';
export type { Driver, DriverBand, DriverName } from './analysis/consistency/Driver.js';
export type * from './analysis/consistency/PlanSlip.js';
export type { RangeBasis } from './analysis/consistency/rangesByBasis.js';
export { targetConsistency } from './analysis/consistency/targetConsistency.js';
export type { Answer, PlanRun } from './analysis/PlanRun.js';
export {
  type PerCapitaContribution,
  type PerCapitaFactor,
  perCapitaDecomposition,
  perCapitaFactors,
} from './analysis/perCapitaDecomposition.js';
export { type PublishedGrowth, publishedGrowth } from './analysis/publishedGrowth.js';
export type * from './analysis/realism/RealismRow.js';
export { type RealismOptions, realism } from './analysis/realism/realism.js';
export type { ScorecardRow, Verdict } from './analysis/ScorecardRow.js';
export { scorecard } from './analysis/scorecard.js';
export type { DocumentName, Issue, IssueCode, Place } from './errors/Issue.js';
export { ScenarioError } from './errors/ScenarioError.js';
export { embeddedPlan, embeddedPlans } from './files/embeddedPlan.js';
export { type OpenedPlan, type OpenOptions, openPlan } from './files/openPlan.js';
export type { InputFile, PlanFolder } from './files/PlanFolder.js';
export { readPlanFolder } from './files/readPlanFolder.js';
export { dataFrame } from './notebook/dataFrame.js';
export type { Exercise, ExerciseAnswer, ExerciseMistake } from './notebook/exercises/Exercise.js';
export { exerciseOf } from './notebook/exercises/exerciseOf.js';
export { type AnswerVerdict, type JudgedAnswer, judgedAnswer } from './notebook/exercises/judgedAnswer.js';
export { type AnswerCheck, openExercises } from './notebook/exercises/openExercises.js';
export { readExercises } from './notebook/exercises/readExercises.js';
export { jsonSchema, type SchemaName } from './notebook/jsonSchema.js';
export type { MultilineText } from './notebook/MultilineText.js';
export type { Cell, CodeCell, Notebook, ProseCell } from './notebook/Notebook.js';
export type {
  DisplayOutput,
  ErrorOutput,
  MimeBundle,
  Output,
  ResultOutput,
  StreamOutput,
} from './notebook/Output.js';
export { type RunOptions, runNotebook } from './notebook/runNotebook.js';
export { type ShowOptions, show } from './notebook/show.js';
export { auditFacts } from './plan/audit/auditFacts.js';
export type {
  Arithmetic,
  ArithmeticNumber,
  Finding,
  FindingKind,
  FindingRow,
  FindingWeight,
} from './plan/audit/Finding.js';
export type { Interval } from './plan/audit/Interval.js';
export type { BaseAccounts, BaseChoice, Origin } from './plan/facts/BaseAccounts.js';
export {
  type Dataset,
  type ObservationQuery,
  observationsOf,
  type WrittenFigure,
} from './plan/facts/Dataset.js';
export type { Observation, PriceBasis, Status } from './plan/facts/Observation.js';
export type { Source } from './plan/facts/Source.js';
export type { Indicator } from './plan/Indicator.js';
export type { Language, LocalText } from './plan/LocalText.js';
export type { Measure } from './plan/Measure.js';
export type { DeclaredNature } from './plan/natureOfSeries.js';
export type { Period } from './plan/Period.js';
export type { Activity, Plan, Vintage } from './plan/Plan.js';
export type { Nature, SignRule } from './plan/SeriesNature.js';
export type * from './plan/scenarios/Scenario.js';
export type { AssumedStatus } from './plan/scenarios/ScenarioDraft.js';
export { type Direction, type Target, type TargetKind, targetKinds } from './plan/Target.js';
export { type ComparisonRow, compareScenarios } from './projection/compareScenarios.js';
export { type FigureQuery, figuresOf } from './projection/figuresOf.js';
export type { ExchangeRateBasis, ResultRow } from './projection/ResultRow.js';
export { type PlanCase, type SimulationResult, simulatePlan } from './projection/simulatePlan.js';
export { simulateScenario } from './projection/simulateScenario.js';
export { type DriversOptions, drivers } from './report/charts/drivers.js';
export { type FeasibilityOptions, feasibility } from './report/charts/feasibility.js';
export { type GapOptions, gap } from './report/charts/gap.js';
export { growth as growthChart } from './report/charts/growth.js';
export type { ImpliedPoint } from './report/charts/implied/impliedFigures.js';
export { impliedValuesChart } from './report/charts/implied/impliedValuesChart.js';
export type { OutcomePoint } from './report/charts/outcome/outcomeFigures.js';
export { planAgainstOutcomeChart } from './report/charts/outcome/planAgainstOutcomeChart.js';
export { perCapita as perCapitaChart } from './report/charts/perCapita.js';
export { planCharts } from './report/charts/planCharts.js';
export { type RealismDot, realism as realismStripChart } from './report/charts/realism.js';
export { type ScorecardPoint, scorecard as scorecardChart } from './report/charts/scorecard.js';
export { structure as structureChart } from './report/charts/structure.js';
export { triangleChart } from './report/charts/triangle/triangleChart.js';
export type { Chart, ChartOptions, ChartSize, VegaLiteSpec } from './report/draw/Chart.js';
export { findingText } from './report/language/findingText.js';
export * as tables from './tables.js';
