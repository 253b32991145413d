import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, it, onTestFinished } from 'vitest';
import { wideFacts, writeSheet } from '../../../src/files/tables/wideFacts.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';

const figure = (activity: string, year: number, value: number): Observation => ({
  region: 'x',
  indicator: 'grdp',
  activity,
  priceBasis: 'current',
  unit: 'billion VND',
  period: { from: year, to: year },
  value,
  status: 'reported',
  vintage: 'v',
  source: 's',
  note: '',
});
const heading = ['region', 'indicator', 'activity', 'prices', 'unit', 'vintage'];

it('sets figures in a row for each series, with an empty cell where none is known', async () => {
  const lines = wideFacts([figure('a', 2021, 2.5), figure('a', 2020, 1.25), figure('b', 2021, -3)], heading);
  const a = ['x', 'grdp', 'a', 'current', 'billion VND', 'v', 1.25, 2.5];
  const b = ['x', 'grdp', 'b', 'current', 'billion VND', 'v', undefined, -3];
  expect(lines).toEqual([[...heading, '2020', '2021'], a, b]);
  const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeSheet(join(folder, 'a.csv'), lines, 'comma');
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('x;grdp;b;current;billion VND;v;;-3\n');
  await writeSheet(join(folder, 'a.xlsx'), lines, 'point');
  const sheet = read(readFileSync(join(folder, 'a.xlsx'))).Sheets['facts'] ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([[...heading, '2020', '2021'], a, b]);
  await expect(writeSheet(join(folder, 'a.txt'), lines, 'point')).rejects.toThrow('.xlsx or .csv');
});
