import type { LocalText } from '../plan/text/LocalText.js';
import type { YearPart } from '../plan/YearPart.js';
import type { ResultRow } from '../projection/ResultRow.js';

/** A figure that is known of a target's indicator. */
export type KnownFigure = Pick<ResultRow, 'year' | 'value' | 'vintage'>;

/** What the first known figures ask of the years after them; two figures of one year give a range. */
export interface NeededPace {
  /** The year of the figures it starts from. */
  readonly from: number;
  /** The last year of the target. */
  readonly to: number;
  /**
   * `step`: the amount to be added each year so that the level is reached. `level`: where the target's own pace leads from
   * that year on, in the unit of the indicator.
   */
  readonly kind: 'step' | 'level';
  readonly lower: number;
  readonly upper: number;
}

/** The same thing counted in another way, in the first year that is known, and whether the target was reached by it. */
export interface OtherDefinition extends KnownFigure {
  readonly label: LocalText;
  readonly isReached: boolean;
}

/** A figure of something near the target's indicator that is not the same, such as a narrower count. */
export interface RelatedFigure extends KnownFigure {
  readonly label: LocalText;
  readonly unit: string;
}

/** What the base would have to be for the known figure of the last year to meet the target. */
export interface NeededBase {
  readonly year: number;
  /** The figure it follows from. */
  readonly of: KnownFigure;
  readonly lower?: number;
  readonly upper?: number;
}

/** What can still be said of a target that cannot be judged. */
export interface KnownOfTarget {
  readonly unit: string;
  /** Published figures from the base year to the last of the plan, each in its own vintage. */
  readonly figures: readonly KnownFigure[];
  readonly pace?: NeededPace;
  /** The first known year, where the level was reached in it already: then no pace is needed. */
  readonly reachedIn?: number;
  /** Where no figure of those years is known: the last one before them, and the first one after. */
  readonly outside: readonly KnownFigure[];
  /** Where the last year is known and the base is not. */
  readonly base?: NeededBase;
  /** Figures of parts of years, cumulated as published, from the base year to the last of the plan. */
  readonly parts: readonly (KnownFigure & { readonly part: YearPart })[];
  /** By indicators near it, as the plan names them, where no figure of its own is known. */
  readonly related: readonly RelatedFigure[];
  /** By other definitions of the indicator, as the plan names them. */
  readonly definitions: readonly OtherDefinition[];
  /** The year whose figure would decide. */
  readonly decides: number;
  /** Where such figures are published, as the plan says. */
  readonly published?: LocalText;
}
