import { expect, it } from 'vitest';
import { gapPage } from '../../../src/report/tables/gapPage.js';
import type { Page } from '../../../src/report/tables/Page.js';
import { baseTable } from '../../../src/report/tables/planTables.js';
import { consistencyPage } from '../../../src/report/tables/runPages.js';
import { solutionPage } from '../../../src/report/tables/solutionPages.js';
import { latestStartPage } from '../../../src/report/tables/startPages.js';
import { impliedDeflatorsTable } from '../../../src/report/tables/testTables.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const ids = /plan-8\.5|border-closure|plan-time|2020-evaluation|lang-son-2016-2020/;
const told = (page: Page) => JSON.stringify(page.blocks);

it('calls a scenario, a vintage and a plan by their names where a reader meets them', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const question = { target: 'grdp-per-capita', by: 'growth' } as const;
  const solved = run.solve({ ...question, scenario: 'plan-8.5' }).solutions;
  const shocked = run.solve({ ...question, scenario: 'border-closure' }).solutions;
  const started = run.latestStart({ ...question, scenario: 'plan-8.5', adds: 2 }).found;
  const report = await run.consistency({ scenario: 'plan-8.5', drivers: { deflator: 'scenario' } });
  const gap = run.explain({ from: { target: 'grdp-per-capita', scenario: 'plan-8.5' }, to: 'outturn' });
  for (const language of ['en', 'vi'] as const) {
    const vintages = impliedDeflatorsTable(run, { language }).rows.flatMap(([base, actual]) => [
      base?.text,
      actual?.text,
    ]);
    expect(vintages.filter((text) => ids.test(text ?? ''))).toEqual([]);
    const pages = [
      solutionPage(run, solved, { language }),
      solutionPage(run, shocked, { language }),
      latestStartPage(run, started, { language }),
      consistencyPage(run, report, { language }),
      gapPage(run, gap, { language }),
    ].map(told);
    expect(pages.filter((page) => ids.test(page))).toEqual([]);
    expect(baseTable(run, { language }).columns.filter(({ heading }) => ids.test(heading))).toEqual([]);
  }
});

it('tells two vintages of one date apart by their ids', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const vintages = run.plan.vintages.map((one) => ({ ...one, published: '2020-09' }));
  const ofOneDate: typeof run = Object.create(run, { plan: { value: { ...run.plan, vintages } } });
  const { columns } = baseTable(ofOneDate, { language: 'en' });
  expect(columns.slice(2).map(({ heading }) => heading)).toEqual([
    'Vintage Sep 2020 (plan-time)',
    'Vintage Sep 2020 (2020-evaluation)',
  ]);
});
