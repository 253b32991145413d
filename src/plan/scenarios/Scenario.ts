import type { BaseAccounts } from '../facts/BaseAccounts.js';
import type { Observation } from '../facts/Observation.js';
import type { ProductionFacts } from '../ProductionFacts.js';
import type { LocalText } from '../text/LocalText.js';
import type { AssumedStatus } from './AssumedStatus.js';
import type { ScenarioDoubt } from './Doubt.js';

/** Why a value is what it is, where nobody gave a reason; the words for it stand in `src/report/language`. */
export type DerivedReason =
  /** It follows published figures. */
  | {
      readonly kind: 'follows';
      readonly indicator: string;
      readonly region: string;
      /** Such as `2015-2020`. */
      readonly period: string;
      readonly vintage: string;
      /** What the plan calls the indicator, and its own region. */
      readonly named?: { readonly indicator?: LocalText; readonly region?: LocalText };
    }
  /** It continues the past. */
  | { readonly kind: 'continued' }
  /** It is growth of the sum of the parts. */
  | { readonly kind: 'sumOfParts' }
  /** It was solved for, so that a target is met. */
  | { readonly kind: 'solved' }
  /** Growth that has been observed since. */
  | { readonly kind: 'observedGrowth' };

/** What is assumed for one year, and why. */
export interface AssumedValue {
  readonly year: number;
  /** A decimal rate (0.085), points, or an amount in the indicator's unit, as the variable asks. */
  readonly value: number;
  /** `derived` where it follows published figures; otherwise as the scenario states it. */
  readonly status: AssumedStatus;
  /** Id of the source, empty where there is none. */
  readonly source: string;
  /** In the words of whoever assumes it, or what it follows from. */
  readonly reason: LocalText | DerivedReason;
}

/** An assumption: one value for each projected year, in order. */
export type Assumption = readonly AssumedValue[];

/** Growth is given for each activity; one of them may be what is left of a given total. */
export interface GrowthByActivity {
  readonly closure: 'byActivity';
  /** Volume growth by activity; the residual activity, if any, is not among them. */
  readonly rates: Readonly<Record<string, Assumption>>;
  readonly residual?: { readonly activity: string; readonly total: Assumption };
}

/** The shares that a later year is to have, and how they are reached. */
export interface AssumedStructure {
  /** The year in which the shares are reached. */
  readonly year: number;
  readonly path: 'linear' | 'logRatio';
  /** Shares at current prices in the order of the base's activities, as decimals that add up to 1. */
  readonly shares: readonly number[];
}

/** Growth of the total and the current-price shares of a later year are given; growth by activity follows. */
export interface GrowthByTotalAndStructure extends AssumedStructure {
  readonly closure: 'byTotalAndStructure';
  readonly total: Assumption;
}

/** Growth of the total is what investment pays for at an ICOR. */
export interface ThroughIcor {
  readonly method: 'icor';
  /** Which of the two ICORs is meant: they differ by exactly (1 + growth). */
  readonly way: 'indirect' | 'direct';
  readonly icor: Assumption;
}

/** Growth of the total is what the World Bank's Long Term Growth Model makes of investment. */
export interface ThroughLongTermGrowth {
  readonly method: 'longTermGrowth';
  /** Investment over GRDP of the base year, decimal: it is the capital of the first projected year. */
  readonly startingRate: number;
  /** Capital stock over GRDP of the base year. */
  readonly capitalOutputRatio: number;
  /** Part of income that labour earns, decimal. */
  readonly labourShare: number;
  /** Part of the capital stock lost in a year, decimal. */
  readonly depreciation: number;
  /** Growth of total factor productivity. */
  readonly productivityGrowth: Assumption;
  /** Growth of the number of workers. */
  readonly labourGrowth: Assumption;
  /** Growth of the skill of a worker; none where left out. */
  readonly humanCapitalGrowth?: Assumption;
}

/** Growth of the total follows investment; activities reach the shares of a later year, or all grow as the total does. */
export interface GrowthByInvestment {
  readonly closure: 'byInvestment';
  /** Total social investment over GRDP at current prices, decimal. */
  readonly investmentRate: Assumption;
  readonly through: ThroughIcor | ThroughLongTermGrowth;
  readonly structure?: AssumedStructure;
}

/** No GRDP of the base year is known: population and indicators are projected, and no accounts. */
export interface WithoutAccounts {
  readonly closure: 'withoutAccounts';
}

/** How an indicator beside the accounts moves. */
export type IndicatorMove = 'growth' | 'change' | 'add' | 'amount' | 'shareOfGrdp';

/** The assumption for an indicator beside the accounts, and the level it starts from where one is known. */
export interface IndicatorAssumption {
  readonly indicator: string;
  readonly unit: string;
  readonly move: IndicatorMove;
  readonly path: Assumption;
  readonly base?: Observation;
}

/** A push of a level off its path, as factors by projected year (1 = on the path). */
export interface Shock {
  readonly on: string;
  readonly factors: readonly number[];
  readonly year: number;
  readonly size: number;
  readonly reason: LocalText;
}

/** A scenario, complete: everything a projection needs, every assumption with its basis. */
export interface Scenario {
  readonly id: string;
  readonly label: LocalText;
  readonly motive: LocalText;
  /** Whether it is the path that the province took in fact: one scenario at most. */
  readonly isActual: boolean;
  /** Whether it is marked as the one that stands for the plan: one scenario at most. */
  readonly standsForPlan: boolean;
  /** Ids of the plan's measures that speak for it. */
  readonly measures: readonly string[];
  readonly base: BaseAccounts;
  /** The projected years, in order; the base year stands before them. */
  readonly years: readonly number[];
  readonly growth: GrowthByActivity | GrowthByTotalAndStructure | GrowthByInvestment | WithoutAccounts;
  /** Growth of the parts of activities that grow on their own, by part; all others share what is left of their whole. */
  readonly partGrowth?: Readonly<Record<string, Assumption>>;
  /** Deflator change by activity. */
  readonly deflatorChange: Readonly<Record<string, Assumption>>;
  /** Missing where the base has no exchange rate: then nothing is told in USD. */
  readonly exchangeRateChange?: Assumption;
  /** Missing where nothing is told per person. */
  readonly populationChange?: Assumption;
  readonly indicators: readonly IndicatorAssumption[];
  readonly shocks: readonly Shock[];
  /** What growth accounting takes of the facts, where a target of the plan asks for it. */
  readonly production?: ProductionFacts;
  /** What is uncertain; nothing where it is missing. */
  readonly doubt?: ScenarioDoubt;
}
