import type { Chart } from '../../src/drawing/Chart.js';

/** A row of the data inside a specification. */
export type Datum = Readonly<Record<string, unknown>>;

/** The rows a specification draws under a name. */
export function drawnRows({ spec }: Pick<Chart, 'spec'>, name: string): readonly Datum[] {
  const rows: unknown = Object(spec['datasets'])[name];
  if (!Array.isArray(rows)) throw new Error(`no data of the name ${name}`);
  return rows.map((row): Datum => ({ ...row }));
}

/** Some fields of the rows a specification draws under a name. */
export function drawnFields(chart: Pick<Chart, 'spec'>, name: string, ...fields: string[]): unknown[][] {
  return drawnRows(chart, name).map((row) => fields.map((field) => row[field]));
}
