import { jsonSchema, type SchemaName } from '../notebook/jsonSchema.js';

/** `schema`: prints the JSON Schema of a document of a plan folder. */
export function schema(document: SchemaName): void {
  process.stdout.write(`${JSON.stringify(jsonSchema(document), null, 2)}\n`);
}
