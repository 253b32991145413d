import type { LocalText } from '../text/LocalText.js';
import type { AssumedStatus } from './AssumedStatus.js';

/**
 * What may be in doubt: an assumption by the name that a backcast knows it by (`growth`, `growth.<activity>`,
 * `deflator`, `deflator.<activity>`, `exchangeRate`, `population`, `investment`, `indicators.<id>`); `base`, the GRDP of
 * the base year; `structure.<activity>`, a share that is to be reached; or `shock.<on>`, the size of a shock.
 */
export type DoubtName = string;

/**
 * How far something may lie from the scenario's own figure, in the terms of its assumption: decimals for rates, shares
 * and sizes, points or amounts for indicators that have these; for `base` a relative difference; for a share the
 * logarithm of its ratio to the others.
 */
export type DoubtForm =
  /** The 10, 50 and 90 % points; on either side of the middle the half of a normal distribution. */
  | { readonly kind: 'range'; readonly low: number; readonly middle: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** The Bank of England's: mode, and the spread below and above it. */
  | { readonly kind: 'twoPiece'; readonly mode: number; readonly below: number; readonly above: number }
  | { readonly kind: 'triangular'; readonly least: number; readonly mode: number; readonly most: number }
  /** Values seen, in ascending order, each as likely as the next. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] }
  /** Student's t around a mean: `scale` is the spread of the past times √(1 + 1/n). */
  | { readonly kind: 't'; readonly mean: number; readonly scale: number; readonly degrees: number };

/** On what a doubt rests. */
export interface DoubtGround {
  readonly status: AssumedStatus;
  /** Id of the source, empty where there is none. */
  readonly source: string;
  readonly reason: LocalText;
  /** How many values of the past it was taken from, and of which years; missing where somebody stated it. */
  readonly history?: { readonly count: number; readonly years: string; readonly isHindsight: boolean };
  /** The vintages whose distance it was taken from. */
  readonly vintages?: readonly string[];
}

/** Doubt on one thing. */
export interface Doubt {
  readonly on: DoubtName;
  readonly form: DoubtForm;
  /**
   * What a year keeps of the error of the year before, from 0 to 1; the form then speaks of a single year. Where it is
   * missing the form speaks of the average of the years, and falls on all of them alike.
   */
  readonly persistence?: number;
  readonly ground: DoubtGround;
}

/** Something that happens or does not, such as a border that closes. */
export interface DoubtedEvent {
  readonly id: string;
  /** What it is called; its id where it is missing. */
  readonly label?: LocalText;
  /** The level it pushes off its path, as a shock does. */
  readonly on: string;
  /** The years in each of which it may begin. */
  readonly years: readonly number[];
  /** How likely it is to begin in one of them, from 0 to 1; years are independent. */
  readonly probability: number;
  /** Relative change of the level in its first year. */
  readonly size: number;
  /** Years until the level is back on its path, in equal steps. */
  readonly lasts: number;
  readonly ground: DoubtGround;
}

/** A correlation that somebody states. */
export interface DoubtCorrelation {
  readonly between: readonly [DoubtName, DoubtName];
  readonly value: number;
}

/** All that a scenario has in doubt; nothing is uncertain that is not in it. */
export interface ScenarioDoubt {
  readonly doubts: readonly Doubt[];
  readonly events: readonly DoubtedEvent[];
  readonly correlations: readonly DoubtCorrelation[];
}
