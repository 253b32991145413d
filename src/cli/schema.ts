import type { SchemaName } from '../notebook/jsonSchema.js';
import type { Adding } from './Adding.js';
import { printJson } from './print.js';

/** `schema`: prints the JSON Schema of a document of a plan folder. */
export function addSchema({ program, words }: Adding): void {
  program
    .command('schema')
    .description(words.schema.description)
    .addArgument(
      program.createArgument('<document>', words.schema.document).choices(['plan', 'scenarios', 'exercises']),
    )
    .action(async (document: SchemaName) => {
      const { jsonSchema } = await import('../notebook/jsonSchema.js');
      printJson(jsonSchema(document));
    });
}
