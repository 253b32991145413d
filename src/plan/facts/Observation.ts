import type { Period } from '../Period.js';

/** How a figure came about. */
export type Status = 'reported' | 'estimate' | 'preliminary' | 'derived' | 'assumed';

/** All statuses, the firmest first. */
export const statuses: readonly Status[] = ['reported', 'estimate', 'preliminary', 'derived', 'assumed'];

/** Prices a value is measured at: of each year, or of one reference year (`constant2010`); empty where prices play no part. */
export type PriceBasis = 'current' | `constant${number}` | '';

/** One published figure with all that it takes to know what it means. */
export interface Observation {
  readonly region: string;
  readonly indicator: string;
  /** An activity of the plan, or `total`. */
  readonly activity: string;
  readonly priceBasis: PriceBasis;
  readonly unit: string;
  readonly period: Period;
  readonly value: number;
  readonly status: Status;
  readonly vintage: string;
  /** Id of its source. */
  readonly source: string;
  readonly note: string;
}
