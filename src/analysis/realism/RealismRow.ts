import type { Need } from '../Need.js';

/** What a scenario silently asks of an economy; ICOR says which one it is. */
export type RealismMeasure =
  | 'growth'
  | 'investmentRate'
  | 'icorIndirect'
  | 'icorDirect'
  | 'icorPeriod'
  | 'productivityGrowth'
  | 'totalFactorProductivity'
  | 'structuralChange';

/**
 * Which investment a measure counts, always total social investment: what the plan targets over its years, or what
 * the scenario assumes.
 */
export type InvestmentBasis = 'targeted' | 'assumed';

/** One value of the past with the years it covers. */
export interface PastValue {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The past of a region, in the unit of the measure. */
export interface History {
  readonly region: string;
  /** It is the plan's own region. */
  readonly own: boolean;
  /** In order of time. */
  readonly values: readonly PastValue[];
  readonly vintage: string;
  /** Ids of the sources, without repetition. */
  readonly sources: readonly string[];
}

/** A value of a scenario held against the past of a region. */
export interface HistoryComparison extends History {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
  /** Part of past values below the scenario's, those equal to it counted half, in per cent. */
  readonly percentile: number;
}

/**
 * How much is asked, against the past with most values: more than ever (`unprecedented`), more than in three of four
 * cases (`demanding`), less than in three of four (`modest`), or what was `usual`.
 */
export type RealismVerdict =
  | 'unprecedented'
  | 'demanding'
  | 'usual'
  | 'modest'
  | 'noHistory'
  | 'notComputable';

/** What one scenario implies in one measure, with its evidence. */
export interface RealismRow {
  readonly scenario: string;
  readonly measure: RealismMeasure;
  /** Of measures of investment. */
  readonly basis?: InvestmentBasis;
  /** `percent`, `ratio` or `degrees per year`. */
  readonly unit: string;
  readonly value?: number;
  /** What is needed to compute it. */
  readonly needs?: readonly Need[];
  /** The province first, then the country. */
  readonly comparisons: readonly HistoryComparison[];
  readonly verdict: RealismVerdict;
}
