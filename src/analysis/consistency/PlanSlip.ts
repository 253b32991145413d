import type { Target } from '../../plan/targets/Target.js';

/** An arithmetic slip of the plan itself, or a target that asks less than it seems to. */
export type PlanSlip = ShareSumSlip | ImpliedBaseSlip | GrowthSumSlip | MetAtStartSlip;

/** The target shares of one year, against 100 %. */
export interface ShareSumSlip {
  readonly kind: 'shareSum';
  readonly year: number;
  readonly targets: readonly Target[];
  /** What the lower and the upper bounds add up to, per cent; components without a target count from 0 to 100. */
  readonly lower: number;
  readonly upper: number;
  /** Components of the base that no target speaks of. */
  readonly unnamed: readonly string[];
  /**
   * `impossible`: no choice within the ranges gives 100. `onePoint`: only the lower or only the upper bounds do.
   * `partly`: some corners of the ranges do not add up to 100.
   */
  readonly finding: 'impossible' | 'onePoint' | 'partly';
  /** Impossible by no more than the rounding of the decimals that the shares are written with. */
  readonly rounded?: boolean;
  /** The corners within the ranges that add up to 100, in the order of the targets, per cent. */
  readonly corners: readonly (readonly number[])[];
}

/** An increment and a level of one indicator: together they imply the base. */
export interface ImpliedBaseSlip {
  readonly kind: 'impliedBase';
  readonly targets: readonly Target[];
  readonly year: number;
  readonly unit: string;
  /** The base the lower bounds imply, and the upper. */
  readonly fromLower: number;
  readonly fromUpper: number;
  /** The base the facts give, where they give one. */
  readonly known?: number;
  /** `agrees`: one base, and the facts do not speak against it. */
  readonly finding: 'agrees' | 'endsDiffer' | 'factDiffers';
}

/** Target growth of components that cannot give the target growth of the whole. */
export interface GrowthSumSlip {
  readonly kind: 'growthSum';
  readonly targets: readonly Target[];
  /** What the components give together, per cent a year. */
  readonly lower: number;
  readonly upper?: number;
  /** All components are targeted, and at their targets they give less than the least growth of the whole: more is allowed, and needed. */
  readonly isShort?: true;
}

/** A target that is already met in the base year. */
export interface MetAtStartSlip {
  readonly kind: 'metAtStart';
  readonly target: Target;
  readonly year: number;
  readonly value: number;
  readonly vintage: string;
}
