import type { PriceBasis, Status } from '../plan/facts/Observation.js';

/** The exchange rate a figure in foreign currency was converted at; empty where none was. */
export type ExchangeRateBasis = 'periodAverage' | `constant${number}` | '';

/**
 * One figure of the result, with all that it takes to know what it means.
 *
 * Percentages are in per cent, not decimals: the unit says so.
 */
export interface ResultRow {
  /** Id of the scenario, or `observed` for a published figure. */
  readonly scenario: string;
  readonly region: string;
  /** An activity of the plan, or `total`. */
  readonly activity: string;
  readonly indicator: string;
  readonly priceBasis: PriceBasis;
  readonly exchangeRateBasis: ExchangeRateBasis;
  readonly unit: string;
  readonly year: number;
  readonly value: number;
  /** Vintage of the base it is projected from, or of the published figure. */
  readonly vintage: string;
  /** `base` in the base year, `projected` after it, otherwise the status of the published figure. */
  readonly status: 'base' | 'projected' | Status;
  /**
   * Sources of the base or of the published figure, parted by a space. A yearly amount has no base: its source is that
   * of the assumption, empty where it has none.
   */
  readonly source: string;
}
