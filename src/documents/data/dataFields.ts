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

const inUnit = 'in the unit of the column unit';

/** What a heading alone does not say. */
const descriptions: Readonly<Record<string, string>> = {
  scenario: 'Id of the scenario; observed for published figures.',
  region: 'Id of the region.',
  activity: 'Id of the activity; total for all of them.',
  indicator: 'Id of the indicator.',
  priceBasis: 'current or constant with the reference year; empty where prices do not matter.',
  exchangeRateBasis: 'Exchange rate a figure in foreign currency was converted at; empty where none was.',
  unit: 'Unit of the figures of the line; percent is per cent, not a decimal.',
  value: `The figure, ${inUnit}; empty where it is missing.`,
  vintage: 'Set of figures published together that this one belongs to.',
  status: 'base, projected, or how the figure was published.',
  source: 'Ids of the sources, parted by blanks.',
  target: 'Id of the target.',
  lower: `Lower end of the target range, ${inUnit}.`,
  upper: `Upper end of the target range, ${inUnit}.`,
  gap: `Value less the nearest end of the target range, ${inUnit}; 0 inside it.`,
  reference: 'Id of the scenario that stands for the plan.',
  difference: `Value less that of the reference, ${inUnit}.`,
  relativeDifference: 'Difference in per cent of the value of the reference.',
  model: 'Name and version of the program.',
  variable: 'What is measured, from the general to the special, parted by bars.',
};

/** The column of a table as a field: type, and what its heading does not say. */
export function dataField(name: string): DataField {
  const description = descriptions[name];
  return { name, type: types[name] ?? 'string', ...(description === undefined ? {} : { description }) };
}
