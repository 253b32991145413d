import type { DoubtName } from '../plan/scenarios/Doubt.js';
import type { Target } from '../plan/targets/Target.js';
import type { NamedSample, TargetQuestion } from './askedTarget.js';
import type { Probability } from './FoundOdds.js';

/** What is asked of the conditions under which one target is missed. */
export interface DiscoveryQuestion extends TargetQuestion {
  /** Futures searched; 16,384 where left out, rounded up to whole blocks of 256. */
  readonly draws?: number;
  /** The least share of the futures under the conditions that must miss the target; 0.9 where left out. */
  readonly density?: number;
}

/** One condition of a box. */
export interface BoxCondition {
  readonly name: DoubtName;
  /** `level`: the figure itself, on average over the years; `difference`: from the scenario's own; `event`: whether it happens. */
  readonly kind: 'level' | 'difference' | 'event';
  /** In the unit; missing where it is open on that side. Of an event 1 from below: it happens; 0 from above: it does not. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string;
  /** All futures in the order of this doubt: which share of them lies below the condition, and which at most at its top. */
  readonly from: number;
  readonly to: number;
  /** How easily the condition could have come about by luck, and the share that misses without it. */
  readonly quasiP: number;
  readonly densityWithout: number;
}

/** A box on the way from all futures to the smallest. */
export interface BoxStep {
  /** Share of the misses that it holds, of its futures that miss, and of all futures in it. */
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
  readonly conditions: number;
}

/** Under which conditions one target of one scenario is missed. */
export interface FoundDiscovery extends NamedSample {
  readonly target: Target;
  /** Of missing the target at all. */
  readonly missed: Probability;
  /** What every future drawn does with the target; missing where some meet it and some miss it. */
  readonly everyFuture: 'meets' | 'misses' | undefined;
  /** The density that was asked for was reached. */
  readonly isDense: boolean;
  readonly conditions: readonly BoxCondition[];
  /** Of the box, told on futures in which it was not searched. */
  readonly density: Probability;
  readonly coverage: number;
  readonly mass: number;
  /** Every box on the way, told on the same futures: that which was taken as it is above. */
  readonly trajectory: readonly BoxStep[];
  /** The one that was taken. */
  readonly taken: number;
}
