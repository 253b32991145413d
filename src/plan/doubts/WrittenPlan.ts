import type { Issue, Place } from '../../errors/Issue.js';
import type { Dataset } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import type { Plan } from '../Plan.js';
import type { ScenarioDraft } from '../scenarios/ScenarioDraft.js';

/** A plan as it was written: what its numbers are, and where they stand. */
export interface WrittenPlan {
  readonly plan: Plan;
  readonly dataset: Dataset;
  /** The scenarios as written, abstract ones too; none where they were not read from a file. */
  readonly drafts?: readonly ScenarioDraft[];
  /** The place of a value in plan.yaml or scenarios.yaml. */
  readonly placeOf?: (document: 'plan' | 'scenarios', path: Issue['path']) => Place;
  /** What is published of the region elsewhere; asked for only where its figures are judged. */
  readonly published?: () => readonly Observation[];
}
