import type { Period } from '../Period.js';
import type { YearPart } from '../YearPart.js';

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
  /** Digits after the decimal mark as published, where the last are zeros that the value cannot hold: 315.0. */
  readonly decimals?: number;
  readonly status: Status;
  readonly vintage: string;
  /** Id of its source. */
  readonly source: string;
  readonly note: string;
  /** What it was computed by from other figures of its vintage; missing for what is published. */
  readonly formula?: string;
}

/**
 * A figure of a part of a year. Levels of `H1` and `9M` are cumulated from January, and growth is over the same part of
 * the year before. It stands apart from the figures of whole years, so that none is taken for one.
 */
export interface InterimObservation extends Observation {
  readonly part: YearPart;
}

/**
 * Whether a figure is of a part of a year.
 *
 * @example
 * [{ value: 1 }, { value: 2, part: 'Q1' }].map(isInterim) // => [false, true]
 */
export function isInterim<Figure extends object>(
  figure: Figure,
): figure is Figure & Pick<InterimObservation, 'part'> {
  return 'part' in figure;
}
