import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { choiceNames } from '../../src/documents/workbook/inputsSheets.js';
import { workbookOf, workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import { localReason } from '../../src/report/language/reasonText.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { movedIn } from '../office/movedIn.js';
import { typedInto } from '../office/typedInto.js';
import { commandLine } from './commandLine.js';

/** A plan with a workbook of it, into which one rate was typed: of population, where no other figure is named. */
async function typedRate(value: number, figure = /^population$/u) {
  const { folder } = await smallPlan();
  const run = (await openPlan(folder)).simulate();
  const row = workbookSheets(run, 'en').inputs.ownRows.find(({ lever }) => figure.test(lever.id));
  const cell = row?.to.replace(/[$]/gu, '') ?? '';
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, typedInto(await workbookOf(run, 'en'), { [cell]: value }));
  const scenarios = () => readFileSync(join(folder, 'scenarios.yaml'), 'utf8');
  const change = (by: (book: Uint8Array) => Uint8Array) => writeFileSync(file, by(readFileSync(file)));
  return { file, folder, row: row?.row ?? 0, scenarios, change };
}

it('doubts a rate typed without its sign of per cent, in the words of check, whether it writes or not', async () => {
  const { file, folder, scenarios } = await typedRate(1.2);
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
  const { file, folder } = await typedRate(0.012);
  const { status, stdout } = await commandLine('import', file, '--into', folder);
  expect([status, stdout.split('\n').length]).toEqual([0, 2]);
});

it('keeps the reason of what nobody typed over', async () => {
  const { file, folder } = await typedRate(0.042, /^deflator\.farming$/u);
  const [before] = (await openPlan(folder)).simulate().scenarios;
  expect((await commandLine('import', file, '--into', folder)).status).toBe(0);
  const run = (await openPlan(folder)).simulate();
  const { deflatorChange = {} } = run.scenarios.find(({ id }) => id === 'workbook-1') ?? {};
  const reasons = (activity: string) => deflatorChange[activity]?.map(({ reason }) => reason);
  const typed = { vi: 'Nhập trong bảng tính', en: 'As typed into the workbook' };
  expect(deflatorChange['farming']?.at(-1)?.value).toBe(0.042);
  expect(reasons('farming')?.[0]).toEqual(typed);
  const given = before?.deflatorChange['services']?.[0]?.reason;
  expect(given).toBeDefined();
  expect(reasons('services')?.[0]).toEqual(given && localReason(given));
});

it('refuses what no scenario can be projected with, and writes nothing', async () => {
  // Nobody is left after the first year.
  const { file, folder, scenarios } = await typedRate(-1);
  const before = scenarios();
  const { status, stdout, stderr } = await commandLine('import', file, '--into', folder);
  expect([status, stdout, scenarios()]).toEqual([1, '', before]);
  expect(stderr).toMatch(/population/u);
});

it('finds what was typed where somebody put rows in, above the table and in it', async () => {
  const { file, folder, change } = await typedRate(0.012);
  for (const row of [2, 6, 11]) change((book) => movedIn(book, { row }));
  const { status, stderr, stdout } = await commandLine('import', file, '--into', folder, '--json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ scenario: 'workbook-1', values: 1 });
});

it.each([
  [
    'a column stands among the years of the scenario',
    (book: Uint8Array) => movedIn(book, { column: 4 }),
    /a workbook of the years 2016, 2017, 2018.*new workbook/u,
  ],
  [
    'a column stands before the own values, by which each would count for another year',
    (book: Uint8Array) => movedIn(book, { column: 6 }),
    /a workbook of the years 2016, 2017, 2018.*new workbook/u,
  ],
  [
    'a row is there twice',
    (book: Uint8Array, row: number) => movedIn(book, { copied: row }),
    /cell H900: expected Growth of population in one row only/u,
  ],
  [
    'a label was changed',
    (book: Uint8Array, row: number) => typedInto(book, { [`A${row}`]: 'Something else' }),
    /cell H\d+: expected a figure of the plan, not Something else/u,
  ],
])('refuses a workbook in which %s, and writes nothing', async (_, by, told) => {
  const { file, folder, row, scenarios, change } = await typedRate(0.012);
  const before = scenarios();
  change((book) => by(book, row));
  const { status, stderr } = await commandLine('import', file, '--into', folder);
  expect([status, scenarios()]).toEqual([1, before]);
  expect(stderr).toMatch(told);
});

it('refuses a share typed under another year, and names its cell where somebody put a row in', async () => {
  const { folder } = await smallPlan();
  const run = (await openPlan(folder)).simulate();
  const { scenarios, inputs } = workbookSheets(run, 'en');
  const share = inputs.ownRows.find(({ lever }) => lever.id.startsWith('to.'));
  const at = scenarios.findIndex((scenario) => share?.lever.of(scenario).some(Number.isFinite));
  const own = share?.to ?? '';
  const other = own.replace(/[A-Z](?=\d)/u, (letter) => String.fromCharCode(letter.charCodeAt(0) - 1));
  const below = (address: string) => address.replace(/\d+/u, (row) => String(Number(row) + 1));
  const typed = typedInto(await workbookOf(run, 'en'), {
    C3: choiceNames(scenarios, sentences('en'))[at] ?? '',
    [own]: 0.5,
  });
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, movedIn(typed, { row: 6, cell: { from: own, to: other } }));
  const { status, stderr } = await commandLine('import', file, '--into', folder);
  expect(status).toBe(1);
  expect(stderr).toContain(
    `cell ${below(other)}: expected nothing: ${share?.lever.label} has its value in cell ${below(own)}, got "0.5"`,
  );
});
