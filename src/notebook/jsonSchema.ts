import { draftSeven } from '../plan/draftSeven.js';
import { oneOf, refuseOther } from '../plan/optionKinds.js';
import { Plan } from '../plan/Plan.js';
import { ScenarioFile } from '../plan/scenarios/ScenarioDraft.js';
import { ExerciseFile } from './exercises/ExerciseDraft.js';

/** Documents of a plan folder that editors can check and complete while they are written. */
export type SchemaName = 'plan' | 'scenarios' | 'exercises';

const schemas = { plan: Plan, scenarios: ScenarioFile, exercises: ExerciseFile };

/**
 * The JSON Schema (draft 7) of plan.yaml, scenarios.yaml or a file of exercises, as the schemas of this package state it.
 *
 * @example
 * jsonSchema('plan')['title'] // => 'plan.yaml'
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  refuseOther('name', name, oneOf(Object.keys(schemas)));
  return draftSeven(schemas[name], `${name}.yaml`);
}
