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
export type { GrowthPart, Interaction } from './analysis/attribution/growthParts.js';
export type {
  BackcastQuestion,
  BackcastSolution,
  BackcastStatus,
} from './analysis/backcast/BackcastSolution.js';
export type { MapQuestion } from './analysis/backcast/feasibilityMap.js';
export type { Lever, LeverMove, LeverName } from './analysis/backcast/Lever.js';
export type { FeasibilityMap, MapRow, NeededChange } from './analysis/backcast/MapRow.js';
export type { ObservedGrowth } from './analysis/backcast/ObservedGrowth.js';
export type {
  ChangeStart,
  LatestChange,
  LatestStart,
  MeasureStart,
  NeededGrowth,
  Solved,
  SolvedMeasure,
  SolvedRest,
  SolvedStart,
  StillNeeded,
} from './analysis/backcast/Solved.js';
export type {
  ChangeQuestion,
  MeasureQuestion,
  NeedQuestion,
  RestQuestion,
  SolveQuestion,
  StartQuestion,
} from './analysis/backcast/SolveQuestion.js';
export type {
  ActualValue,
  BacktestRow,
  BacktestVerdict,
  Caution,
  CourseSoFar,
  CourseStanding,
  Forecast,
  ForecasterKind,
} from './analysis/backtest/BacktestRow.js';
export type { BacktestSummary } from './analysis/backtest/backtestSummary.js';
export type { ImpliedDeflator } from './analysis/backtest/impliedDeflators.js';
export type { BandCrossing } from './analysis/bandCrossings.js';
export type * from './analysis/consistency/ConsistencyReport.js';
export type { Driver, DriverBand, DriverName } from './analysis/consistency/Driver.js';
export type * from './analysis/consistency/PlanSlip.js';
export type { RangeBasis } from './analysis/consistency/rangesByBasis.js';
export type {
  KnownFigure,
  KnownOfTarget,
  NeededBase,
  NeededPace,
  OtherDefinition,
  RelatedFigure,
} from './analysis/KnownOfTarget.js';
export type { UndecidedReason } from './analysis/linear/Undecided.js';
export type { MissingInput } from './analysis/MissingInput.js';
export type { Need, ProductionFact } from './analysis/Need.js';
export type { Answer, PlanRun } from './analysis/PlanRun.js';
export type { PerCapitaContribution, PerCapitaFactor } from './analysis/perCapitaDecomposition.js';
export { perCapitaFactors } from './analysis/perCapitaDecomposition.js';
export type { PlanScenario } from './analysis/planScenario.js';
export type { PublishedGrowth } from './analysis/publishedGrowth.js';
export type * from './analysis/quarters/QuartersQuestion.js';
export type { SolvedQuarters } from './analysis/quarters/QuartersQuestion.js';
export type * from './analysis/realism/RealismRow.js';
export type { RealismOptions } from './analysis/realism/realism.js';
export type { ScorecardRow, Verdict } from './analysis/ScorecardRow.js';
export type { Unavailable } from './analysis/Unavailable.js';
export * as charts from './charts.js';
export type { OpenedPlan } from './documents/OpenedPlan.js';
export { type OpenOptions, openPlan } from './documents/openPlan.js';
export type { OwnScenario } from './documents/ownScenarios.js';
export type { SavableRun, SaveRunOptions } from './documents/SavableRun.js';
export { savedText } from './documents/savedText.js';
export type { DocumentName, Issue, IssueCode, Place } from './errors/Issue.js';
export type { Message, Named } from './errors/Message.js';
export { type IssueWords, ScenarioError } from './errors/ScenarioError.js';
export { embeddedPlans } from './files/embeddedPlan.js';
export type { InputFile, PlanFolder } from './files/PlanFolder.js';
export type { ReadOptions, ReadProgress } from './files/text/readText.js';
export { dataFrame, type FrameOfRows } from './notebook/dataFrame.js';
export type { ExerciseAnswer, GivenAnswer } from './notebook/exercises/Exercise.js';
export { type AnswerCheck, type ExerciseOptions, openExercises } from './notebook/exercises/openExercises.js';
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
export type { Showable } from './notebook/show.js';
export { type ShowOptions, show } from './notebook/show.js';
export type { Activity, ActivityPart } from './plan/Activity.js';
export type { AuditOptions } from './plan/audit/auditFacts.js';
export type {
  Arithmetic,
  ArithmeticName,
  ArithmeticNumber,
  Finding,
  FindingKind,
  FindingRow,
  FindingWeight,
  StatedFigure,
} from './plan/audit/Finding.js';
export type { Interval } from './plan/audit/Interval.js';
export type {
  BaseAccounts,
  BaseChoice,
  BaseNote,
  BasePart,
  ConstantPrices,
  Origin,
} from './plan/facts/BaseAccounts.js';
export type { Dataset, ObservationQuery, WrittenFigure } from './plan/facts/Dataset.js';
export type { InterimObservation, Observation, PriceBasis, Status } from './plan/facts/Observation.js';
export type { Source } from './plan/facts/Source.js';
export type { Indicator } from './plan/indicators/Indicator.js';
export type { DeclaredNature } from './plan/indicators/natureOfSeries.js';
export type { Ratio, SeriesName } from './plan/indicators/Ratio.js';
export type { Nature, SignRule } from './plan/indicators/SeriesNature.js';
export { natures, signs } from './plan/indicators/SeriesNature.js';
export type { Measure } from './plan/Measure.js';
export type { Plan, Vintage } from './plan/Plan.js';
export type { ProductionFacts } from './plan/ProductionFacts.js';
export type { RevisedTarget, RevisionChange } from './plan/planRevision.js';
export type { Quantity } from './plan/Quantity.js';
export type { AssumedStatus } from './plan/scenarios/AssumedStatus.js';
export type { BaseDraft } from './plan/scenarios/BaseDraft.js';
export type * from './plan/scenarios/Doubt.js';
export type { DoubtDraft, EventDraft, GroundDraft, ScenarioDoubtDraft } from './plan/scenarios/DoubtDraft.js';
export type { ObservedDraft, PathDraft } from './plan/scenarios/PathDraft.js';
export type * from './plan/scenarios/Scenario.js';
export type {
  IndicatorDraft,
  InvestmentDraft,
  ScenarioDraft,
} from './plan/scenarios/ScenarioDraft.js';
export type { ShockDraft } from './plan/scenarios/ShockDraft.js';
export type { Slip, SlipKind } from './plan/sizes/Slip.js';
export type { RankAmong } from './plan/targets/RankAmong.js';
export type { BoundsOfYear, Direction, Target, TargetKind } from './plan/targets/Target.js';
export { targetKinds } from './plan/targets/Target.js';
export type { Language, LocalText } from './plan/text/LocalText.js';
export type { YearPart } from './plan/YearPart.js';
export type { YearSpan as Period } from './plan/yearsOf.js';
export type { ComparisonRow } from './projection/compareScenarios.js';
export type { FigureQuery } from './projection/figuresOf.js';
export type { PlanCase, SimulationResult } from './projection/PlanCase.js';
export type { ExchangeRateBasis, ResultRow } from './projection/ResultRow.js';
export { problemText } from './report/language/problemText.js';
export type { AnyAnswer } from './report/tables/answerPage.js';
export type { Page } from './report/tables/Page.js';
export * as tables from './tables.js';
export type { NamedSample, TargetQuestion } from './uncertainty/askedTarget.js';
export type { DoubtedRun } from './uncertainty/DoubtedRun.js';
export type * from './uncertainty/FoundDiscovery.js';
export type { FoundNeeds, NeededForProbability, ProbabilityQuestion } from './uncertainty/FoundNeeds.js';
export type * from './uncertainty/FoundOdds.js';
export type * from './uncertainty/FoundSensitivity.js';
export type { GroupIndices, SobolIndex } from './uncertainty/sobolIndices.js';
