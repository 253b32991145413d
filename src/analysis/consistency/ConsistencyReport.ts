import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import type { Target } from '../../plan/targets/Target.js';
import type { UndecidedReason } from '../linear/Undecided.js';
import type { Need } from '../Need.js';
import type { Driver, DriverBand, DriverName } from './Driver.js';
import type { PlanSlip } from './PlanSlip.js';

/** How the targets of a plan are tested together. */
export interface ConsistencyOptions {
  /** Id of the scenario whose base, exchange rate and population are taken; the one that stands for the plan where left out. */
  readonly scenario?: string;
  /**
   * What is held of the drivers: a band, `free`, or `scenario` for what the scenario assumes. Left out, the exchange
   * rate and the population follow the scenario and all else is free.
   *
   * Per cent a year for deflator, exchange rate and population; per cent of GRDP for the investment rate.
   */
  readonly drivers?: Readonly<
    Partial<Record<Exclude<DriverName, 'relativePrices'>, DriverBand | 'free' | 'scenario'>>
  >;
  /** Deflator change by activity, per cent a year; then prices no longer move alike, and who is not named is free. */
  readonly deflatorByActivity?: Readonly<Record<string, DriverBand>>;
  /** Ids of the targets to test; all where left out. */
  readonly targets?: readonly string[];
  /** `written`: both ends of a range bind. `promised`: only the side that the direction names does. */
  readonly bounds?: 'written' | 'byDirection';
  /** What moving a bound by one of its unit costs, by target id; one over the bound where left out. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** A bound of a target moved, in the unit of the target. */
export interface BoundChange {
  readonly target: Target;
  readonly bound: 'lower' | 'upper';
  readonly from: number;
  readonly to: number;
}

/** What can be said of a driver: its lowest and highest value; an end that is left out is open. */
export interface ImpliedRange extends DriverBand {
  /** `growth`, `share`, a driver, `grdp`, `grdpPerCapita`, `investment` or an indicator of the plan. */
  readonly quantity: string;
  readonly activity: string;
  readonly unit: string;
  /** The year of a level or share; missing for what holds over the period. */
  readonly year?: number;
  /** Both ends are the stated assumption itself: nothing was solved for. */
  readonly stated: boolean;
}

/** Targets that cannot all hold; without any one of them the others of the set can. */
export interface TargetConflict {
  readonly targets: readonly Target[];
  /** The assumptions it takes for the conflict: without any one of them there is none. */
  readonly drivers: readonly Driver[];
  /** For each of those drivers, the range that would end the conflict; a driver that cannot alone is left out. */
  readonly required: readonly ImpliedRange[];
  /** For each of those targets, the least change that ends the conflict if only this one gives way. */
  readonly single: readonly BoundChange[];
}

/** How a target takes part in the test. */
export interface TestedTarget {
  readonly target: Target;
  /** Ids of the targets it could conflict with; none where no other speaks of the same accounts. */
  readonly with: readonly string[];
  /** Why it is not tested, where it is not. */
  readonly needs?: readonly Need[];
}

/** Targets of which it could not be decided whether they can all hold, and why. */
export interface UndecidedTargets {
  readonly targets: readonly Target[];
  readonly reason: UndecidedReason;
}

/** Whether the targets of a plan can all hold, what stands against it, and what they imply. */
export interface ConsistencyReport {
  readonly scenario: string;
  readonly base: BaseAccounts;
  readonly bounds: 'written' | 'byDirection';
  readonly tested: readonly TestedTarget[];
  readonly drivers: readonly Driver[];
  /** All targets can hold; false where some conflict or are undecided. */
  readonly feasible: boolean;
  /** Smallest sets of targets that cannot all hold, no target in two of them; none where the plan is feasible. */
  readonly conflicts: readonly TargetConflict[];
  /** What could not be decided, with its reason; none for plans of ordinary size and figures. */
  readonly undecided: readonly UndecidedTargets[];
  /** The cheapest changes of bounds that make all targets possible together; none where they are, or where no change of these does. */
  readonly leastChange: readonly BoundChange[];
  /** Ranges of what is left unsaid; none where the targets conflict. */
  readonly implied: readonly ImpliedRange[];
  readonly slips: readonly PlanSlip[];
}
