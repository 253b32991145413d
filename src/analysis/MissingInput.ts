import type { PriceBasis } from '../plan/facts/Observation.js';

/** One thing that a target cannot be computed without. */
export type MissingInput =
  /** The value of the base year; years and vintages for which one is known stand beside. */
  | {
      readonly kind: 'baseFigure';
      readonly year: number;
      readonly years: readonly number[];
      readonly vintages: readonly string[];
    }
  /** What the scenario assumes for the years of the plan. */
  | { readonly kind: 'assumption' }
  /** GRDP of the base year and its growth: the scenario is of indicators alone. */
  | { readonly kind: 'accounts'; readonly year: number }
  /** A declaration of the indicator, which no projection gives by itself, and an assumption. */
  | { readonly kind: 'declaration'; readonly indicator: string }
  /** The projection has no such indicator. */
  | { readonly kind: 'projection' }
  /** The base does not hold the activity. */
  | {
      readonly kind: 'activity';
      readonly activity: string;
      readonly year: number;
      readonly vintage: string;
    }
  /** The projection speaks another unit. */
  | { readonly kind: 'unit'; readonly unit: string; readonly projected: readonly string[] }
  /** The projection is at other prices. */
  | {
      readonly kind: 'prices';
      readonly priceBasis: PriceBasis;
      readonly projected: readonly PriceBasis[];
    }
  /** Levels that have a rate: from zero, or over a change of sign, there is none. */
  | { readonly kind: 'rate' };
