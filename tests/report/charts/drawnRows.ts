import type { Chart } from '../../../src/report/draw/Chart.js';

/** The rows a specification draws under a name. */
export function drawnRows({ spec }: Chart, name: string): readonly Readonly<Record<string, unknown>>[] {
  const datasets = Object(spec['datasets']) as Readonly<Record<string, unknown>>;
  const rows = datasets[name];
  if (!Array.isArray(rows)) throw new Error(`no data of the name ${name}`);
  return rows as readonly Readonly<Record<string, unknown>>[];
}

/** Some fields of the rows a specification draws under a name. */
export function drawnFields(chart: Chart, name: string, ...fields: string[]): unknown[][] {
  return drawnRows(chart, name).map((row) => fields.map((field) => row[field]));
}
