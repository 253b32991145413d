import type { KeysOf } from '../../plan/knownOptions.js';
import { aNumber, aText, aYear, nameOrLike, needed, oneOf, perhaps } from '../../plan/optionKinds.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { type PerCapitaUnit, perCapitaUnits } from '../perCapitaTarget.js';
import type { GrowthPart, Interaction } from './growthParts.js';

/** What a gap in GRDP per capita is made of; the exchange rate plays a part in USD only. */
export const gapFactors = ['base', 'growth', 'prices', 'exchangeRate', 'population'] as const;

/** One of {@link gapFactors}: `base` is the base year's GRDP per capita, which differs where the vintages do. */
export type GapFactor = (typeof gapFactors)[number];

/** The plan's target, as a case: what a scenario would be if it reached the target by one of its assumptions. */
export interface TargetCase {
  /** Id of the target. */
  readonly target: string;
  /** Id of the scenario that gives all that the target does not say. */
  readonly scenario: string;
  /** The assumption that gives way, as a lever; the deflator of all activities where left out. */
  readonly by?: string;
  /** Value to reach; the middle of the target's range, or its only bound, where left out. */
  readonly to?: number;
}

/** One side of a gap: a scenario by its id, or a target. */
export type GapCase = string | TargetCase;

/** How a gap is taken apart: by logarithmic means (LMDI), or by Shapley's mean over all orders. */
export type GapMethod = 'logarithmic' | 'shapley';

/** What is asked of an attribution. */
export interface GapQuestion {
  readonly from: GapCase;
  readonly to: GapCase;
  /** Last year of the plan where left out. */
  readonly year?: number;
  /** Where left out, that of a target among the cases, otherwise that of the plan's own target. */
  readonly unit?: PerCapitaUnit;
  /** `logarithmic` where left out. */
  readonly method?: GapMethod;
  /** `shared` where left out. */
  readonly interaction?: Interaction;
}

const aCase = nameOrLike("{ target: 'grdp-per-capita', scenario: 'plan' }", {
  target: aText,
  scenario: aText,
  by: perhaps(aText),
  to: perhaps(aNumber),
});

/** What a chart of a gap can be asked with: it finds the cases where none is named. */
export const gapKeys: KeysOf<GapQuestion> = {
  from: aCase,
  to: aCase,
  year: aYear,
  unit: oneOf(perCapitaUnits),
  method: oneOf(['logarithmic', 'shapley']),
  interaction: oneOf(['shared', 'apart']),
};

/** What a gap can be asked with. */
export const gapQuestionKeys: KeysOf<GapQuestion> = { ...gapKeys, from: needed(aCase), to: needed(aCase) };

/** One side, as it was found. */
export interface GapSide {
  readonly label: LocalText;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the target, for a target. */
  readonly target?: string;
  /** Vintage of its base. */
  readonly vintage: string;
  readonly value: number;
}

/** What one factor, or one activity within real growth, makes of the gap. */
export interface GapContribution {
  readonly factor: GapFactor;
  /** Empty for a factor as a whole. */
  readonly activity: string;
  /** Empty for a factor as a whole. */
  readonly part: GrowthPart['part'] | '';
  /** In the unit of the attribution. */
  readonly value: number;
  /**
   * The factor on both sides: that unit for the base, per cent a year for the others and for an activity's growth,
   * and its share in per cent where its weight counts.
   */
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly levelUnit: PerCapitaUnit | 'percent';
}

/** A gap in GRDP per capita, with everything it is made of. */
export interface GapAttribution {
  readonly from: GapSide;
  readonly to: GapSide;
  readonly year: number;
  readonly unit: PerCapitaUnit;
  readonly method: GapMethod;
  /** Value of `to` less that of `from`. */
  readonly gap: number;
  /** The factors, which add up to the gap; nothing is left over. */
  readonly factors: readonly GapContribution[];
  /** Real growth by activity, which adds up to the contribution of growth; without the weights where they do not differ. */
  readonly growth: readonly GapContribution[];
}
