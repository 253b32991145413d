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
  /** It is that of the country: a region with accounts of the nation. */
  readonly national: boolean;
  /** In order of time: averages over spans as long as the plan, or single years where no span is known. */
  readonly values: readonly PastValue[];
  /** Years each value is an average of: those of the plan, or 1. */
  readonly years: number;
  /** The values of single years, where they are known. */
  readonly yearly: readonly PastValue[];
  readonly vintage: string;
  /** Ids of the sources, without repetition. */
  readonly sources: readonly string[];
}

/** A value of a scenario held against the past of a region. */
export interface HistoryComparison extends History {
  /** What is compared: the scenario's average, or its boldest single year where the past is of single years. */
  readonly compared: number;
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
  /** Part of past values below the scenario's, those equal to it counted half, in per cent. */
  readonly percentile: number;
}

/**
 * How much is asked, against the yardstick: more than anything on record anywhere (`unprecedented`), more than in three of
 * four cases (`demanding`), less than in three of four (`modest`), or what was `usual`; an ICOR more than a quarter beyond
 * its range, on either side, is `unusual`.
 */
export type RealismVerdict =
  | 'unprecedented'
  | 'demanding'
  | 'usual'
  | 'unusual'
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
  /** The province first, then the country, then the others. */
  readonly comparisons: readonly HistoryComparison[];
  /** Region of the past that the verdict is held against. */
  readonly yardstick?: string;
  readonly verdict: RealismVerdict;
}
