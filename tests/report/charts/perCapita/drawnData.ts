import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../../../../src/report/draw/Chart.js';

/** One row of data inside a specification. */
export type Datum = Readonly<Record<string, unknown>>;

/** The specification in Vega-Lite's own type. */
export function specOf({ spec }: Chart): TopLevelSpec {
  return spec as unknown as TopLevelSpec;
}

/** The rows a specification draws under a name. */
export function drawnData(chart: Chart, name: string): readonly Datum[] {
  const rows = specOf(chart).datasets?.[name];
  if (!Array.isArray(rows)) throw new Error(`no data of the name ${name}`);
  return rows as readonly Datum[];
}
