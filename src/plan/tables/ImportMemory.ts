import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { byName, choice, name, says, strict } from '../grammar.js';
import { plainText } from '../plainText.js';

/** What a person says of a table where its headings do not. */
export interface TableAnswers {
  readonly indicator?: string | undefined;
  /** In any spelling of the vocabulary. */
  readonly unit?: string | undefined;
  /** `current`, or `constant2010` and the like. */
  readonly priceBasis?: string | undefined;
  /** The mark before decimals, for numbers that can be read in two ways. */
  readonly decimal?: 'comma' | 'point' | undefined;
  readonly vintage?: string | undefined;
  readonly source?: string | undefined;
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
  readonly rows: Readonly<Record<string, RowAnswer>>;
  /** Answers for one sheet, by its name; `skip` leaves it out. */
  readonly sheets: Readonly<Record<string, 'skip' | TableAnswers>>;
}

const label = z.string();
const ofRow = {
  indicator: name(say`an indicator id`).optional(),
  unit: plainText(say`the unit, such as "million USD"`).optional(),
  priceBasis: z
    .string()
    .regex(/^(current|constant\d{4})$/, {
      error: says('badValue', say`current, or constant with its reference year such as constant2010`),
    })
    .optional(),
};
const answers = {
  ...ofRow,
  decimal: choice(['comma', 'point'], say`a decimal mark`).optional(),
  vintage: plainText(say`a vintage id`).optional(),
  source: name(say`a source id`).optional(),
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
  ...answers,
  rows: byName(label, Row, oneOf).default({}),
  sheets: byName(label, Sheet, say`answers by sheet`).default({}),
}).describe('What the import of tables keeps: the rows, and answers of a person');
