import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { embeddedPlan } from '../../src/files/embeddedPlan.js';
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
