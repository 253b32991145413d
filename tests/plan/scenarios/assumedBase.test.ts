import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { tableFiles } from '../../../src/files/output/resultFiles.js';
import { packageFolder } from '../../../src/files/packageInfo.js';
import { emptyFolder } from '../../fixtures/folderContent.js';

it('lets a scenario assume a level of the base year, and marks it', async () => {
  const folder = await emptyFolder();
  await cp(join(packageFolder, 'data/template'), folder, { recursive: true });
  const file = join(folder, 'scenarios.yaml');
  const assumed = `    indicators:
      newRuralCommunes:
        base: { value: 10, reason: { vi: "Giả định", en: "Between 8 and 13" } }
        add: 12
    population:`;
  await writeFile(file, (await readFile(file, 'utf8')).replace('    population:', assumed));
  const run = (await openPlan(folder)).simulate({ scenarios: ['plan'] });
  const row = run.scorecard.find(({ target }) => target.id === 'new-rural-communes');
  expect([row?.value, row?.start, row?.verdict, row?.gap]).toEqual([70, 10, 'missed', -2]);
  const base = run.rows.filter(
    ({ indicator, scenario }) => indicator === 'newRuralCommunes' && scenario === 'plan',
  );
  expect([base[0]?.year, base[0]?.vintage]).toEqual([2015, 'assumed']);
  const files = new Map(tableFiles(run, {}));
  expect(String(files.get('assumptions.csv'))).toContain(
    'plan,newRuralCommunes.base,2015,10,communes,assumed,',
  );
});
