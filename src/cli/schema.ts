import { jsonSchema, type SchemaName } from '../notebook/jsonSchema.js';
import { printJson } from './print.js';

/** `schema`: prints the JSON Schema of a document of a plan folder. */
export function schema(document: SchemaName): void {
  printJson(jsonSchema(document));
}
