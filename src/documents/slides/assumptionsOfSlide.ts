import type { PlanRun } from '../../analysis/PlanRun.js';
import { labelsOf } from '../../report/language/labels.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { assumptionsTable } from '../../report/tables/appendixTables.js';
import type { Table } from '../../report/tables/Table.js';

/** What a scenario assumes, for a slide: prices of an activity that are those of the whole, for the same reason, go without saying. */
export function assumptionsOfSlide(run: PlanRun, say: Sentences, scenario?: string): Table {
  const chosen = scenario === undefined ? {} : { scenario };
  const table = assumptionsTable(run, { language: say.language, ...chosen });
  const labels = labelsOf(run, say);
  const column = scenario === undefined ? 1 : 0;
  const ofActivities = new Set(run.plan.activities.map(({ id }) => labels.lever(`deflator.${id}`)));
  const whole = labels.lever('deflator');
  const besides = (row: Table['rows'][number], name: string) =>
    row.map(({ text }, at) => (at === column ? name : text)).join('\n');
  const told = new Set(table.rows.map((row) => besides(row, row[column]?.text ?? '')));
  const isRepeated = (row: Table['rows'][number]) =>
    ofActivities.has(row[column]?.text ?? '') && told.has(besides(row, whole));
  return { ...table, rows: table.rows.filter((row) => !isRepeated(row)) };
}
