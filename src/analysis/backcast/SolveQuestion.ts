import type { BackcastQuestion } from './BackcastSolution.js';
import type { Lever, LeverName } from './Lever.js';
import type { ObservedGrowth } from './ObservedGrowth.js';

/** What is solved: which target, in which scenarios, by which assumptions. Everything has a default. */
export interface SolveQuestion {
  /** Id of a target, or of an indicator that one target alone has; that for GRDP per capita where left out. */
  readonly target?: string;
  /** What may change: one assumption, or several that share the change; growth where left out. */
  readonly by?: LeverName | readonly (LeverName | Lever)[];
  /** How far a single assumption may go: its least and greatest yearly average, per cent for a rate. */
  readonly bounds?: readonly [lower: number, upper: number];
  /** The values to reach, in the unit of the target; both ends of its range and the middle where left out. */
  readonly to?: number | readonly number[];
  /** Ids of scenarios; the one that stands for the plan where left out. */
  readonly scenario?: string | readonly string[];
  /** First year that may change. */
  readonly from?: number;
  /** Reach the range by this year and stay in it to the end. */
  readonly stayingFrom?: number;
}

/** A measure by what it adds in each year, in the unit of the assumption it moves: points for a rate. */
export interface StartQuestion extends Pick<SolveQuestion, 'target' | 'scenario' | 'by'> {
  readonly adds: number;
}

/** What the first years brought, and the target that the remaining ones are to reach. */
export interface RestQuestion extends Pick<SolveQuestion, 'target' | 'scenario' | 'to'> {
  readonly observed: readonly ObservedGrowth[];
}

/** What is asked: a backcast, but for the first year that may change, which is what is looked for. */
export type ChangeQuestion = Omit<BackcastQuestion, 'from'>;

/** A measure, by what it does: it moves an assumption by so much in every year from its start on. */
export interface MeasureQuestion {
  /** Id of the scenario without the measure. */
  readonly scenario: string;
  /** Id of the target. */
  readonly target: string;
  /** The assumption it moves, such as `growth.services`. */
  readonly on: LeverName;
  /** What it adds in each year, in the unit of the assumption: points for a rate. */
  readonly adds: number;
}

/** What is asked: a scenario, a target, and what its first years brought. */
export interface NeedQuestion {
  readonly scenario: string;
  readonly target: string;
  /** Of the first years, without a gap. */
  readonly observed: readonly ObservedGrowth[];
  /** Value to reach; the bound of the target where left out. */
  readonly to?: number;
}
