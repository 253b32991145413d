import { expect, it } from 'vitest';
import { headPath } from '../../../src/report/charts/path.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { tableOf } from '../../../src/report/tables/Table.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

it('a column of numbers stays one where a year was not published, and a column of nothing is none', () => {
  const rows = [
    { a: 1, b: '', c: '', d: 'x' },
    { a: undefined, b: 2, c: '', d: 3 },
  ];
  const columns = (['a', 'b', 'c', 'd'] as const).map((key) => ({
    heading: key,
    cell: (row: (typeof rows)[number]) => row[key],
  }));
  const table = tableOf(sentences('en'), columns, rows);
  expect(table.columns.map(({ numeric }) => numeric)).toEqual([true, true, false, false]);
});

it('the years of a chart of paths are numbers, beside published figures of some years', async () => {
  const { table } = headPath(await shippedRun('lang-son-2021-2025'), { language: 'vi' });
  expect(table?.columns.map(({ numeric }) => numeric)).toEqual([false, ...Array(6).fill(true)]);
});
