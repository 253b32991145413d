import type { Language } from '../../plan/LocalText.js';

/** What a cell of a table can hold; null where the value is missing. */
export type TableValue = string | number | null;

/** One column of a table: which value it shows and how. */
export interface LabelledColumn<Key extends string = string> {
  readonly key: Key;
  /** What stands above the column; the key without it. */
  readonly heading?: string;
  /** How many decimals its numbers have; without it as many as its most precise number needs, but at most three. */
  readonly decimals?: number;
}

/** A table ready to be shown: headings in one language, values not yet formatted; a missing value is null. */
export interface LabelledTable {
  readonly language: Language;
  readonly columns: readonly LabelledColumn[];
  readonly rows: readonly Readonly<Record<string, TableValue>>[];
}
