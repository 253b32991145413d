import { z } from 'zod';
import { say } from '../errors/Message.js';
import { byName, list, quantity, says } from '../plan/grammar.js';
import type { Cell, Notebook } from './Notebook.js';
import type { Output } from './Output.js';

const cellTypes = ['code', 'markdown', 'raw'] as const;
const outputTypes = ['stream', 'display_data', 'execute_result', 'error'] as const;

/** Keys and values of any kind. */
const fields = byName(z.string(), z.unknown(), say`an object`);

/** A text, or its lines. */
const lines = z.union([z.string(), z.array(z.string())], {
  error: ({ input }) =>
    says(input === undefined ? 'missing' : 'badValue', say`a text or a list of its lines`),
});

const count = z.number().nullable().catch(null);

/** What is said of a word that is none of a few, and of what is no object that could hold one. */
const oneOf = (words: readonly string[]) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    typeof input === 'object' && !Array.isArray(input)
      ? says('badValue', say`one of ${words.join(', ')}`)
      : says(input === undefined ? 'missing' : 'badValue', say`an object`),
});

const anyText = z.unknown().transform((value) => String(value ?? ''));

const output = z.discriminatedUnion(
  'output_type',
  [
    z.looseObject({
      output_type: z.literal('stream'),
      name: z.enum(['stdout', 'stderr'], { error: says('badValue', say`one of ${'stdout, stderr'}`) }),
      text: lines,
    }),
    z.looseObject({ output_type: z.literal('display_data'), data: fields, metadata: fields.default({}) }),
    z.looseObject({
      output_type: z.literal('execute_result'),
      data: fields,
      metadata: fields.default({}),
      execution_count: count,
    }),
    z.looseObject({
      output_type: z.literal('error'),
      ename: anyText,
      evalue: anyText,
      traceback: list(anyText, say`a list`).default([]),
    }),
  ],
  oneOf(outputTypes),
) satisfies z.ZodType<Output>;

const prose = { source: lines, metadata: fields };

const cell = z.discriminatedUnion(
  'cell_type',
  [
    z.looseObject({
      cell_type: z.literal('code'),
      ...prose,
      outputs: list(output, say`a list`).default([]),
      execution_count: count,
    }),
    z.looseObject({ cell_type: z.literal('markdown'), ...prose }),
    z.looseObject({ cell_type: z.literal('raw'), ...prose }),
  ],
  oneOf(cellTypes),
) satisfies z.ZodType<Cell>;

/** A kernel as a notebook names it: another language would fail cell by cell, with messages that say nothing of it. */
const kernel = z.looseObject({
  language: z
    .enum(['typescript', 'javascript'], {
      error: says(
        'badValue',
        say`one of ${'typescript, javascript'}`,
        say`Choose the kernel "TypeScript (tslab)" for the notebook.`,
      ),
    })
    .optional(),
});

/** Schema of {@link Notebook}; what the format does not know of is kept. */
export const NotebookSchema: z.ZodType<Notebook> = z.looseObject({
  nbformat: z.literal(4),
  nbformat_minor: quantity(say`a number`),
  metadata: fields.pipe(z.looseObject({ kernelspec: kernel.optional() })),
  cells: list(cell, say`a list`),
});
