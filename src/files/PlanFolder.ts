import type { WrittenPlan } from '../plan/doubts/WrittenPlan.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanCase } from '../projection/PlanCase.js';

/** One file that was read, by its name from the plan folder, and the SHA-256 of its bytes. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** A plan folder as read: plan, facts and scenarios, complete and checked, and the files they came from. */
export interface PlanFolder extends PlanCase, Pick<WrittenPlan, 'drafts' | 'placeOf' | 'published'> {
  readonly inputs: readonly InputFile[];
  /** The plan that this one amends, as it was before. */
  readonly amended?: Plan;
  /** The text of scenarios.yaml, as it was read. */
  readonly scenariosText: string;
}
