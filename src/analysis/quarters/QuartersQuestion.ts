import type { Target } from '../../plan/targets/Target.js';
import type { YearPart } from '../../plan/YearPart.js';
import type { BackcastStatus } from '../backcast/BackcastSolution.js';
import type { ObservedGrowth } from '../backcast/ObservedGrowth.js';

/** Growth that has been observed in a part of a year, over the same part of the year before. */
export interface ObservedPart extends ObservedGrowth {
  readonly part: YearPart;
}

/** How much each quarter counts in the year before, per cent of the year; they add up to 100. */
export interface QuarterShares {
  /** An activity, or `total`. */
  readonly activity: string;
  readonly shares: readonly [number, number, number, number];
}

/** Where the weights of the quarters come from: given, or the levels at constant prices of a year. */
export type WeightsFrom =
  | { readonly kind: 'given' }
  | {
      readonly kind: 'levels';
      readonly year: number;
      readonly vintage: string;
      readonly sources: readonly string[];
    };

/** What is asked of the quarters that are left. */
export interface QuartersQuestion {
  /** Parts of one year, from its first quarter on without a gap; beside them the years before, where a target over years is asked for. */
  readonly observed: readonly (ObservedGrowth | ObservedPart)[];
  /** A target over the years of the plan; growth of the year itself where left out. */
  readonly target?: string;
  /** Growth wanted of the year, per cent, or the value wanted of the target; that of the scenario, or the bounds of the target, where left out. */
  readonly to?: number | readonly number[];
  readonly scenario?: string | readonly string[];
  /** Taken from the levels among the facts where left out. */
  readonly weights?: readonly QuarterShares[];
}

/** One quarter of the year. */
export interface QuarterGrowth {
  readonly quarter: number;
  /** Its share in the year before, per cent; missing where only a longer part is known. */
  readonly weight?: number;
  /** Over the same quarter of the year before, per cent; missing where only a longer part is known. */
  readonly growth?: number;
  /** Given or following from what is given, or still to come. */
  readonly kind: 'observed' | 'needed';
}

/** An activity, or the whole, in the year. */
export interface GrowthOfYear {
  readonly activity: string;
  /** Growth of the year in the scenario, per cent. */
  readonly planned: number;
  /** Growth of the year that is needed, per cent; missing where the target is out of reach by growth. */
  readonly ofYear?: number;
  /** The last quarter that is known; missing, with all that follows, where nothing of the year or no weights are. */
  readonly known?: number;
  /** Growth from January to the end of that quarter, per cent. */
  readonly observed?: number;
  /** Share of those quarters in the year before, per cent. */
  readonly weight?: number;
  /** Growth of the remaining quarters together, over the same quarters of the year before, per cent. */
  readonly needed?: number;
  readonly weightsFrom?: WeightsFrom;
  readonly quarters?: readonly QuarterGrowth[];
}

/** What the remaining quarters of a year need. */
export interface QuartersNeeded {
  readonly scenario: string;
  readonly year: number;
  /** Where a target over years was asked for. */
  readonly target?: Target;
  /** Growth of the year, per cent, or the value of the target. */
  readonly sought: number;
  readonly status: BackcastStatus;
  /** The whole first, then each activity. */
  readonly growth: readonly GrowthOfYear[];
}

/** What has been observed: parts of one year, and the years before. */
export interface ObservedParts {
  readonly year: number;
  readonly parts: readonly ObservedPart[];
  readonly years: readonly ObservedGrowth[];
}

/** What the remaining quarters of a year need, and what is known of it. */
export interface SolvedQuarters extends ObservedParts {
  readonly found: readonly QuartersNeeded[];
}
