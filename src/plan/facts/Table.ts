/** A table as read from a CSV file: a heading, and rows of texts that are named by it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}
