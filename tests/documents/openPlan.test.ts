import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import * as charts from '../../src/charts.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { embeddedPlan } from '../../src/files/embeddedPlan.js';
import * as tables from '../../src/tables.js';
import { temporaryFolder } from '../cli/commandLine.js';

const home = process.cwd();
afterEach(() => process.chdir(home));

it('takes the plan in a folder before the plan of that name that ships, but no folder of results for a plan', async () => {
  const name = 'lang-son-2016-2020';
  const folder = temporaryFolder();
  process.chdir(folder);
  mkdirSync(name);
  writeFileSync(join(name, 'results.csv'), '');
  expect((await openPlan(name)).folder).toBe(embeddedPlan(name));
  cpSync(embeddedPlan('lang-son-2021-2025'), name, { recursive: true });
  cpSync(join(embeddedPlan(name), '../viet-nam'), join(folder, 'viet-nam'), { recursive: true });
  const own = await openPlan(name);
  expect([own.folder, own.plan.period.from]).toEqual([name, 2021]);
});

it('refuses what is no path', async () => {
  const address = new URL('file:///my-plan') as unknown as string;
  await expect(openPlan(address)).rejects.toThrow('folderOrName: expected a text');
});

it('tells what is wrong with a chart or a table in the language of the run, or in the one asked for', async () => {
  const run = (await openPlan('lang-son-2016-2020', { language: 'vi' })).simulate();
  const strange = { size: 'slyde', scenario: 'none', until: 'x' } as object;
  expect(() => charts.perCapita(run, { size: 'slyde' as 'slide' })).toThrow(
    'size: cần một trong slide, halfPage, phone, nhưng gặp "slyde".',
  );
  expect(() => charts.path(run, { target: 'forest' })).toThrow(/nhưng gặp "forest"/);
  expect(() => charts.tornado(run, run.sensitivity({ draws: 2000 }), strange)).toThrow(/nhưng gặp/);
  expect(() => charts.path(run, { target: 'forest', language: 'en' })).toThrow(/got "forest"/);
  await expect(charts.growth(run).save('growth.gif')).rejects.toThrow(/nhưng gặp "growth.gif"/);
  expect(() => tables.scorecard(run, { scenario: 'none' })).toThrow(/cần một trong .*, nhưng gặp "none"\.$/);
  expect(() => tables.figures(run, { indicator: 'none', language: 'en' })).toThrow(/got "none"/);
  expect(() => tables.targets(run, strange)).toThrow(/nhưng gặp "size"/);
});

it('tells what is wrong in the language it was opened in: the folder, a scenario, a question', async () => {
  const folder = 'notebooks/slips/bare-rates';
  await expect(openPlan(folder, { language: 'vi' })).rejects.toThrow(
    'scenarios[1].growth.total: cần một tỷ lệ như 8.5%, nhưng gặp 8.5. Hãy thêm dấu %.',
  );
  await expect(openPlan(folder)).rejects.toThrow('expected a rate such as 8.5%, got 8.5. Add the % sign.');
  const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });
  expect(() => plan.simulate({ scenarios: ['plan-8'.slice(0, -1)] })).toThrow(/nhưng gặp "plan-"/);
  expect(() => plan.simulate({ scenarios: [] })).toThrow(/cần .*, nhưng/);
  expect(() => plan.odds({ scenario: 'none' })).toThrow(/nhưng gặp "none"/);
  const run = plan.simulate();
  expect(() => run.solve({ target: 'none' })).toThrow(/nhưng gặp "none"/);
  await expect(run.consistency({ scenario: 'none' })).rejects.toThrow(/nhưng gặp "none"/);
  await expect(run.save('briefing.odt')).rejects.toThrow(/nhưng gặp "briefing.odt"/);
  const english = plan.simulate({ language: 'en' });
  expect(() => english.solve({ target: 'none' })).toThrow('got "none"');
  expect(() => plan.simulate({ language: 'en', scenarios: [] })).toThrow(/expected/);
});
