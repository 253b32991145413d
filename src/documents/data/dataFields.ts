/** What a column holds, for programs that read tables by their description. */
export interface DataField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description?: string;
}

/** Columns that hold something else than text. */
const types: Readonly<Record<string, DataField['type']>> = {
  year: 'integer',
  about: 'boolean',
  ...Object.fromEntries(
    ['value', 'lower', 'upper', 'gap', 'start', 'referenceValue', 'difference', 'relativeDifference'].map(
      (name) => [name, 'number'],
    ),
  ),
};

/**
 * The column of a table as a field: type, and what its heading does not say.
 *
 * @param descriptions - by heading
 */
export function dataField(name: string, descriptions: Readonly<Record<string, string>>): DataField {
  const description = descriptions[name];
  return { name, type: types[name] ?? 'string', ...(description === undefined ? {} : { description }) };
}
