import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { priceBasisPattern } from '../facts/priceBases.js';
import { byName, choice, name, says, strict } from '../grammar.js';
import { plainText } from '../text/plainText.js';

/** What a person says of a table where its headings do not. */
export interface TableAnswers {
  readonly indicator?: string | undefined;
  /** In any spelling of the vocabulary. */
  readonly unit?: string | undefined;
  /** `current`, or `constant2010` and the like. */
  readonly priceBasis?: string | undefined;
  /** The mark before decimals, for numbers that can be read in two ways. */
  readonly decimal?: 'comma' | 'point' | undefined;
}

/** What a row of a table is, by its label. */
export type RowAnswer =
  | 'skip'
  | 'unknown'
  | (Pick<TableAnswers, 'indicator' | 'unit' | 'priceBasis'> & {
      readonly activity?: string | undefined;
      readonly partOf?: string | undefined;
    });

/** What `import.yaml` keeps, so that nothing is asked twice. */
export interface ImportMemory extends TableAnswers {
  /** Of all figures, unless a call names others. */
  readonly vintage?: string | undefined;
  readonly source?: string | undefined;
  readonly rows: Readonly<Record<string, RowAnswer>>;
  /** Answers for one sheet, by its name; `skip` leaves it out. */
  readonly sheets: Readonly<Record<string, 'skip' | TableAnswers>>;
}

const label = z.string();
const asBasis = says('badValue', say`current, or constant with its reference year such as constant2010`);
const ofRow = {
  indicator: name(say`an indicator id`).optional(),
  unit: plainText(say`the unit, such as "million USD"`).optional(),
  priceBasis: z.string({ error: asBasis }).regex(priceBasisPattern, { error: asBasis }).optional(),
};
const answers = {
  ...ofRow,
  decimal: choice(['comma', 'point'], say`a decimal mark`).optional(),
};
const oneOf = say`skip, unknown, or what the row is, such as { activity: services }`;
const Row = z.union(
  [
    z.literal('skip'),
    z.literal('unknown'),
    strict({
      ...ofRow,
      activity: name(say`an activity id`).optional(),
      partOf: name(say`an activity id`).optional(),
    }),
  ],
  { error: says('badValue', oneOf) },
);
const Sheet = z.union([z.literal('skip'), strict(answers)], {
  error: says('badValue', say`skip, or what is true of the sheet, such as { indicator: grdp }`),
});

/** Schema of {@link ImportMemory} as `import.yaml` writes it. */
export const ImportMemory: z.ZodType<ImportMemory> = strict({
  vintage: plainText(say`a vintage id`).optional(),
  source: name(say`a source id`).optional(),
  ...answers,
  rows: byName(label, Row, oneOf).default({}),
  sheets: byName(label, Sheet, say`answers by sheet`).default({}),
}).describe('What the import of tables keeps: the rows, and answers of a person');

/**
 * What is kept after an import: what was kept before, what the call said, and what each line of the tables is.
 *
 * @param lines - those taken and those left out; a line that a person has described stays as described
 */
export function keptAfter(
  memory: ImportMemory,
  said: Omit<ImportMemory, 'rows' | 'sheets'>,
  lines: ReadonlyMap<string, RowAnswer>,
): ImportMemory {
  const before = Object.entries(memory.rows).filter(([label, row]) => row !== 'unknown' || !lines.has(label));
  const rows = { ...Object.fromEntries(lines), ...Object.fromEntries(before) };
  return { ...memory, ...said, rows };
}
