import type { Sentences } from '../language/Sentences.js';

/** One cell: what is read, and the figure behind it at full precision. */
export interface TableCell {
  readonly text: string;
  /** `null` where a value exists but is not known. */
  readonly value: string | number | null;
}

/** A table in one language, ready to be set as text, HTML, CSV or in a document. */
export interface Table {
  readonly language: Sentences['language'];
  /** What the table is about, where it stands alone. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Sentences that belong under the table. */
  readonly notes?: readonly string[];
}

/** A column as it is printed. */
export interface TableColumn {
  readonly heading: string;
  /** Holds numbers, which are aligned to the right. */
  readonly numeric: boolean;
}

/** A column as it is defined: its heading, and how a row fills it. */
export interface ColumnOf<Row> {
  readonly heading: string;
  /** A text, a number, a number with its decimals, or nothing where it is not known. */
  readonly cell: (row: Row) => string | number | undefined | CellFigure;
}

/** A number with the digits after the decimal mark it is printed with, or with the text it is printed as. */
export interface CellFigure {
  readonly value: number | undefined;
  readonly decimals?: number;
  readonly text?: string;
}

/** What statistical yearbooks write where a value exists but is not known. */
const unknown = '…';

/**
 * A table as a list of columns over rows.
 *
 * @param say - the language
 * @param columns - heading and content of each column
 * @param rows - one for each line
 */
export function tableOf<Row>(
  say: Pick<Sentences, 'language' | 'number'>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Table {
  const cells = rows.map((row) => columns.map(({ cell }) => cellOf(cell(row), say)));
  return {
    language: say.language,
    columns: columns.map(({ heading }, position) => {
      // A gap, such as a year that was not published, says nothing of what the column holds.
      const values = cells.map((line) => line[position]?.value ?? '').filter((value) => value !== '');
      return { heading, numeric: values.length > 0 && values.every((value) => typeof value === 'number') };
    }),
    rows: cells,
  };
}

function cellOf(
  content: string | number | undefined | CellFigure,
  say: Pick<Sentences, 'number'>,
): TableCell {
  if (typeof content === 'string') return { text: content, value: content };
  const { value, decimals, text } = typeof content === 'object' ? content : { value: content };
  if (value === undefined) return { text: text ?? unknown, value: null };
  return { text: text ?? say.number(value, decimals), value };
}
