import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { workbookOf, workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { typedInto } from '../office/typedInto.js';
import { commandLine } from './commandLine.js';

/** A plan with a workbook of it, into which one rate of population was typed. */
async function typedPopulation(value: number) {
  const { folder } = await smallPlan();
  const run = (await openPlan(folder)).simulate();
  const row = workbookSheets(run, 'en').inputs.ownRows.find(({ lever }) => lever.id === 'population');
  const cell = row?.to.replace(/[$]/gu, '') ?? '';
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, typedInto(await workbookOf(run, 'en'), { [cell]: value }));
  return { file, folder, scenarios: () => readFileSync(join(folder, 'scenarios.yaml'), 'utf8') };
}

it('doubts a rate typed without its sign of per cent, in the words of check, whether it writes or not', async () => {
  const { file, folder, scenarios } = await typedPopulation(1.2);
  const before = scenarios();
  const tried = await commandLine('import', file, '--into', folder, '--dry-run');
  expect([tried.status, scenarios()]).toEqual([0, before]);
  const done = await commandLine('import', file, '--into', folder);
  const doubts = done.stdout.split('\n').filter((line) => /Doubt|120/u.test(line));
  expect(doubts.join('\n')).toMatch(/Doubt: .*workbook-1/u);
  expect(tried.stdout).toContain(doubts[0]);
  const { stdout } = await commandLine('check', folder);
  expect(stdout).toContain(doubts[0]?.replace(/^\d+\. /u, ''));
  const asJson = await commandLine('import', file, '--into', folder, '--dry-run', '--json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ scenario: 'workbook-2', written: [] });
  expect(asJson.stderr).toContain('Doubt');
});

it('says nothing of a rate as others are, nor of doubts about the rest of the plan', async () => {
  const { file, folder } = await typedPopulation(0.012);
  const { status, stdout } = await commandLine('import', file, '--into', folder);
  expect([status, stdout.split('\n').length]).toEqual([0, 2]);
});
