import { expect, it } from 'vitest';
import { savableRunOf } from '../../../src/documents/savableRunOf.js';
import { figuresOf } from '../../../src/projection/figuresOf.js';
import { summaryPage } from '../../../src/report/tables/runPages.js';
import { scenariosTable } from '../../../src/report/tables/runTables.js';
import type { Table } from '../../../src/report/tables/Table.js';
import { doubtedRunOf } from '../../../src/uncertainty/doubtedRunOf.js';
import { shippedOpened } from '../../fixtures/shippedRun.js';

it('tells GRDP per capita of the year its target is due, beside the verdict on it', async () => {
  const opened = await shippedOpened('lang-son-2016-2020');
  const targets = opened.plan.targets.map((target) =>
    target.id === 'grdp-per-capita' ? { ...target, year: 2018 } : target,
  );
  const plan = { ...opened.plan, targets };
  const run = savableRunOf(doubtedRunOf({ ...opened, plan }, { scenarios: ['plan-8.5'] }), opened);
  const [value = 0] = figuresOf(run, { indicator: 'grdpPerCapita', unit: 'USD per person', year: 2018 }).map(
    (row) => row.value,
  );
  const shown = (table: Table, heading: string) =>
    table.rows[0]?.[table.columns.findIndex((column) => column.heading === heading)]?.text;
  const told = Math.round(value).toLocaleString('en');
  expect(value).toBeLessThan(2300);
  expect(shown(scenariosTable(run), 'GRDP per capita 2018, USD per person')).toBe(told);
  const pathways = summaryPage(run).blocks[1] as Table;
  expect(shown(pathways, 'USD per person 2018')).toBe(told);
});
