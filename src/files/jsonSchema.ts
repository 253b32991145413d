import { z } from 'zod';
import { Plan } from '../plan/Plan.js';
import { ScenarioFile } from './ScenarioDraft.js';

/** Documents of a plan folder that editors can check and complete while they are written. */
export type SchemaName = 'plan' | 'scenarios';

/**
 * The JSON Schema (draft 7) of plan.yaml or scenarios.yaml, as the schemas of this package state it.
 *
 * @example
 * jsonSchema('plan')['title'] // => 'plan.yaml'
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const schema = name === 'plan' ? Plan : ScenarioFile;
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title: `${name}.yaml`, ...rest };
}
