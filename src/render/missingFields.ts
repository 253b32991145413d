import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';

const numeric = /^(?:linear|log|pow|sqrt|symlog|time|utc|sequential|quantize|quantile|threshold|bin-)/;

/** The scales and data of a Vega specification, as far as they tell which scale shows which field. */
export interface ShownFields {
  readonly scales?: readonly object[] | undefined;
  readonly data?: readonly DataSource[] | undefined;
}

/** One data set of a Vega specification: rows of its own, or those of another. */
interface DataSource {
  readonly name: string;
  readonly source?: unknown;
  readonly values?: unknown;
}

/** What the evaluated chart knows: the rows of a data set by its name, and a field's value by its written name. */
export interface ShownRows {
  readonly rowsOf: (name: string) => readonly object[];
  readonly accessor: (field: string) => (row: object) => unknown;
}

/**
 * The fields that a chart shows and that hold nothing to show.
 *
 * Vega draws "undefined" for a category that is missing, without a word. A layer without rows is no fault, as long
 * as another layer shares its scale.
 *
 * @param spec - The chart; scales inside facets are not looked at.
 * @param rows - Its rows, after all transforms.
 * @returns Issues of code `missing`, without repeats.
 *
 * @example
 * const spec = { data: [{ name: 'rows' }], scales: [{ domain: { data: 'rows', field: 'growht' } }] };
 * const rows = { rowsOf: () => [{ growth: 8 }], accessor: (field: string) => (row: object) => Reflect.get(row, field) };
 * missingFields(spec, rows).map((issue) => textOf(issue.expected)) // => ['rows with a value in the field "growht"']
 */
export function missingFields(
  { scales = [], data = [] }: ShownFields,
  { rowsOf, accessor }: ShownRows,
): Issue[] {
  const sources = new Map(data.map((source) => [source.name, source]));
  const wanting = scales.flatMap((scale) => {
    const isNumeric = numeric.test(String(Reflect.get(scale, 'type')));
    const holds = (field: string, rows: readonly object[]) =>
      rows.some((row) => isThere(accessor(field)(row), isNumeric));
    const shown = domainFields(Reflect.get(scale, 'domain')).filter((source) => sources.has(source.data));
    const filled = shown.filter((source) => rowsOf(source.data).length > 0);
    return (filled.length === 0 ? shown : filled)
      .filter(({ data: name, field }) => !holds(field, rowsOf(name)))
      .map(({ data: name, field }) => ({
        field,
        isNumeric,
        isGiven: holds(field, givenRows(name, sources)),
      }));
  });
  // Rows without the number to draw have been left out: the field they lack explains the others.
  const lacking = wanting.filter(({ isGiven }) => !isGiven);
  const fields = new Map((lacking.length > 0 ? lacking : wanting).map((one) => [fieldName(one.field), one]));
  return [...fields].map(([field, { isNumeric }]) => ({
    code: 'missing',
    path: ['data'],
    expected: isNumeric
      ? say`rows with a number in the field "${field}"`
      : say`rows with a value in the field "${field}"`,
  }));
}

// Stacked bars are drawn from fields that Vega-Lite makes of the one asked for.
function fieldName(field: string): string {
  return field.replace(/_(?:start|end)$/, '');
}

function givenRows(name: string, sources: ReadonlyMap<string, DataSource>): readonly object[] {
  const { source, values } = sources.get(name) ?? {};
  if (Array.isArray(values)) return values.filter((row) => typeof row === 'object' && row !== null);
  return typeof source === 'string' ? givenRows(source, sources) : [];
}

function isThere(value: unknown, isNumeric: boolean): boolean {
  if (value === undefined || value === null) return false;
  return !isNumeric || Number.isFinite(Number(value));
}

interface DomainField {
  readonly data: string;
  readonly field: string;
}

// A domain is a field, several fields of one data set, or a list of such domains and of plain values.
function domainFields(domain: unknown): DomainField[] {
  if (typeof domain !== 'object' || domain === null) return [];
  const data: unknown = Reflect.get(domain, 'data');
  const fields: unknown = Reflect.get(domain, 'fields');
  const parts: unknown[] = Array.isArray(fields) ? fields : [Reflect.get(domain, 'field')];
  return parts.flatMap((part) =>
    typeof part === 'string' && typeof data === 'string' ? [{ data, field: part }] : domainFields(part),
  );
}
