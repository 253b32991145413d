import { z } from 'zod';

/**
 * A schema as a JSON Schema (draft 7) of what a person writes, for editors and other validators.
 *
 * @param schema - of a document
 * @param title - name of the document
 *
 * @example
 * draftSeven(strict({ id: name(say`an id`) }), 'plan.yaml')['required'] // => ['id']
 */
export function draftSeven(schema: z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}
