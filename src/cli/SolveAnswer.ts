import type { BackcastSolution } from '../analysis/backcast/BackcastSolution.js';
import type { Lever } from '../analysis/backcast/Lever.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import type { Target } from '../plan/Target.js';

/** What a call of `solve` asks, read and looked up. */
export interface SolveCase {
  readonly folder: PlanFolder;
  readonly language: Language;
  readonly target: Target;
  /** Ids of the scenarios. */
  readonly scenarios: readonly string[];
  /** Values to reach. */
  readonly values: readonly number[];
  /** What may change in a scenario. */
  readonly leversOf: (scenario: string) => readonly Lever[];
  readonly from?: number;
  readonly stayingFrom?: number;
}

/** What `solve` prints: as JSON beside the id of the plan, or as text. */
export interface SolveAnswer {
  readonly told: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A solution as JSON: the target by its id, without the changed scenario. */
export function solutionAsJson({ changed: _, target: { id }, ...rest }: BackcastSolution) {
  return { target: id, ...rest };
}
