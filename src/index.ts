/**
 * Scenario notebooks for a province's five-year plan: read a plan folder, project its scenarios, judge its targets,
 * draw its charts.
 *
 * @packageDocumentation
 */

export * from './accounts/aggregateGrowthRate.js';
export * from './accounts/averageGrowthRate.js';
export * from './accounts/averageOfGrowthRates.js';
export * from './accounts/capitalStock.js';
export * from './accounts/constantUsdFromVnd.js';
export * from './accounts/deflatorChange.js';
export * from './accounts/growthContribution.js';
export * from './accounts/growthRate.js';
export * from './accounts/growthRates.js';
export * from './accounts/growthStillNeeded.js';
export * from './accounts/harrodDomarGrowth.js';
export * from './accounts/icorDirect.js';
export * from './accounts/icorIndirect.js';
export * from './accounts/icorPeriod.js';
export * from './accounts/implicitDeflator.js';
export * from './accounts/investmentRate.js';
export * from './accounts/labourProductivity.js';
export * from './accounts/levelsFromGrowth.js';
export * from './accounts/lilienIndex.js';
export * from './accounts/logDecomposition.js';
export * from './accounts/longTermGrowth.js';
export * from './accounts/normOfAbsoluteValues.js';
export * from './accounts/perCapita.js';
export * from './accounts/requiredInvestmentRate.js';
export * from './accounts/rereferencedIndex.js';
export * from './accounts/shapleyDecomposition.js';
export * from './accounts/shares.js';
export * from './accounts/sharesRounded.js';
export * from './accounts/structuralChangeCosine.js';
export * from './accounts/total.js';
export * from './accounts/totalFactorProductivityGrowth.js';
export * from './accounts/usdFromVnd.js';
export * from './accounts/valueFromVolume.js';
export * from './accounts/volumeFromValue.js';
export type {
  BacktestRow,
  Forecast,
  ForecasterKind,
  Outcome,
  OutcomeVerdict,
} from './assessment/backtest/BacktestRow.js';
export { backtest } from './assessment/backtest/backtest.js';
export {
  type BacktestSummary,
  backtestSummary,
  lastOutcomes,
} from './assessment/backtest/backtestSummary.js';
export { type ImpliedDeflator, impliedDeflators } from './assessment/backtest/impliedDeflators.js';
export { type BandCrossing, bandCrossings } from './assessment/bandCrossings.js';
export type * from './assessment/consistency/ConsistencyReport.js';
export type { Driver, DriverBand, DriverName } from './assessment/consistency/Driver.js';
export type * from './assessment/consistency/PlanSlip.js';
export { targetConsistency } from './assessment/consistency/targetConsistency.js';
export {
  type PerCapitaContribution,
  type PerCapitaFactor,
  perCapitaDecomposition,
  perCapitaFactors,
} from './assessment/perCapitaDecomposition.js';
export { type PublishedGrowth, publishedGrowth } from './assessment/publishedGrowth.js';
export type * from './assessment/realism/RealismRow.js';
export { type RealismOptions, realism } from './assessment/realism/realism.js';
export type { ScorecardRow, Verdict } from './assessment/ScorecardRow.js';
export { scorecard } from './assessment/scorecard.js';
export type {
  GapAttribution,
  GapCase,
  GapContribution,
  GapFactor,
  GapMethod,
  GapQuestion,
  GapSide,
  TargetCase,
} from './attribution/GapQuestion.js';
export { gapFactors } from './attribution/GapQuestion.js';
export { gapAttribution } from './attribution/gapAttribution.js';
export type { GrowthPart, Interaction } from './attribution/growthParts.js';
export type {
  BackcastQuestion,
  BackcastSolution,
  BackcastStatus,
} from './backcast/BackcastSolution.js';
export { backcast } from './backcast/backcast.js';
export { feasibilityMap, type MapQuestion } from './backcast/feasibilityMap.js';
export type { Lever, LeverMove, LeverName } from './backcast/Lever.js';
export {
  type ChangeQuestion,
  type ChangeStart,
  type LatestChange,
  latestChange,
} from './backcast/latestChange.js';
export {
  type LatestStart,
  latestStart,
  type MeasureQuestion,
  type MeasureStart,
} from './backcast/latestStart.js';
export type { FeasibilityMap, MapRow } from './backcast/MapRow.js';
export type { ObservedGrowth } from './backcast/ObservedGrowth.js';
export {
  type NeededGrowth,
  type NeedQuestion,
  type StillNeeded,
  stillNeeded,
} from './backcast/stillNeeded.js';
export { feasibilityChart } from './charts/feasibility/feasibilityChart.js';
export { gapChart } from './charts/gap/gapChart.js';
export { growthChart } from './charts/growth/growthChart.js';
export type { ImpliedGround } from './charts/implied/groundedRanges.js';
export type { ImpliedPoint } from './charts/implied/impliedFigures.js';
export { impliedValuesChart } from './charts/implied/impliedValuesChart.js';
export type { OutcomePoint } from './charts/outcome/outcomeFigures.js';
export { planAgainstOutcomeChart } from './charts/outcome/planAgainstOutcomeChart.js';
export { perCapitaChart } from './charts/perCapita/perCapitaChart.js';
export { planCharts } from './charts/planCharts.js';
export { type RealismDot, realismStripChart } from './charts/realism/realismStripChart.js';
export { scorecardChart } from './charts/scorecard/scorecardChart.js';
export type { ScorecardChartRow } from './charts/scorecard/scorecardChartRows.js';
export { structureChart } from './charts/structure/structureChart.js';
export { triangleChart } from './charts/triangle/triangleChart.js';
export { waterfallChart } from './charts/waterfall/waterfallChart.js';
export { attributionText } from './documents/attributionText.js';
export { backtestTable } from './documents/backtestTable.js';
export { backtestText } from './documents/backtestText.js';
export { baseTable } from './documents/baseTable.js';
export { consistencyTable } from './documents/consistencyTable.js';
export { consistencyText } from './documents/consistencyText.js';
export { factTable } from './documents/factTable.js';
export { figureTable } from './documents/figureTable.js';
export { forecastTable } from './documents/forecastTable.js';
export { impliedDeflatorTable } from './documents/impliedDeflatorTable.js';
export { impliedValuesTable } from './documents/impliedValuesTable.js';
export type { LabelledColumn, LabelledTable, TableValue } from './documents/LabelledTable.js';
export { latestChangeText } from './documents/latestChangeText.js';
export { latestStartText } from './documents/latestStartText.js';
export { pathwayTable } from './documents/pathwayTable.js';
export { realismTable } from './documents/realismTable.js';
export { realismText } from './documents/realismText.js';
export { scorecardTable } from './documents/scorecardTable.js';
export { solutionText } from './documents/solutionText.js';
export { type StillNeededOptions, stillNeededText } from './documents/stillNeededText.js';
export { summaryText } from './documents/summaryText.js';
export { targetTable } from './documents/targetTable.js';
export type { Chart, ChartOptions, ChartSize, VegaLiteSpec } from './drawing/Chart.js';
export type { DocumentName, Issue, IssueCode, Place } from './errors/Issue.js';
export { ScenarioError } from './errors/ScenarioError.js';
export type { Exercise, ExerciseAnswer, ExerciseMistake } from './exercises/Exercise.js';
export { exerciseOf } from './exercises/exerciseOf.js';
export { type AnswerVerdict, type JudgedAnswer, judgedAnswer } from './exercises/judgedAnswer.js';
export { auditFacts } from './facts/audit/auditFacts.js';
export type {
  Arithmetic,
  ArithmeticNumber,
  Finding,
  FindingKind,
  FindingRow,
  FindingWeight,
} from './facts/audit/Finding.js';
export type { Interval } from './facts/audit/Interval.js';
export type { BaseAccounts, BaseChoice, Origin } from './facts/BaseAccounts.js';
export { type Dataset, type ObservationQuery, observationsOf, type WrittenFigure } from './facts/Dataset.js';
export type { Observation, PriceBasis, Status } from './facts/Observation.js';
export type { Source } from './facts/Source.js';
export { embeddedPlan, embeddedPlans } from './files/embeddedPlan.js';
export { jsonSchema, type SchemaName } from './files/jsonSchema.js';
export type { InputFile, PlanFolder } from './files/PlanFolder.js';
export { readExercises } from './files/readExercises.js';
export { readPlanFolder } from './files/readPlanFolder.js';
export { type CheckOptions, checkAnswer } from './notebook/checkAnswer.js';
export { dataFrame } from './notebook/dataFrame.js';
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
export { type LabelledRows, type TableOptions, table } from './notebook/table.js';
export type { Indicator } from './plan/Indicator.js';
export type { Language, LocalText } from './plan/LocalText.js';
export type { Measure } from './plan/Measure.js';
export type { Period } from './plan/Period.js';
export type { Activity, Plan, Vintage } from './plan/Plan.js';
export { type Direction, type Target, type TargetKind, targetKinds } from './plan/Target.js';
export { type ComparisonRow, compareScenarios } from './projection/compareScenarios.js';
export { type FigureQuery, figuresOf } from './projection/figuresOf.js';
export type { ExchangeRateBasis, ResultRow } from './projection/ResultRow.js';
export { type PlanCase, type SimulationResult, simulatePlan } from './projection/simulatePlan.js';
export { simulateScenario } from './projection/simulateScenario.js';
export type * from './scenarios/Scenario.js';
export type { AssumedStatus } from './scenarios/ScenarioDraft.js';
export { backtestFinding } from './wording/backtestFinding.js';
export { findingText } from './wording/findingText.js';
