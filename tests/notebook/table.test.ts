import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dataFrame } from '../../src/notebook/dataFrame.js';
import { table } from '../../src/notebook/table.js';

interface PathwayRow {
  readonly indicator: string;
  readonly year: number;
  readonly value: number | null;
}

const rows: PathwayRow[] = [
  { indicator: 'GRDP', year: 2016, value: 18234.5 },
  { indicator: 'GRDP', year: 2017, value: null },
];
const lastWriteDisplayData = vi.fn();

const shownText = () => lastWriteDisplayData.mock.calls.map(([{ data }]) => data['text/plain']);

beforeEach(() => {
  const cache = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData } } };
  vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache }) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  lastWriteDisplayData.mockReset();
});

describe('table', () => {
  test('displays all columns as HTML and as text, and gives nothing back', async () => {
    expect(await table(rows)).toBeUndefined();
    expect(shownText()).toEqual([
      'indicator  year     value\n─────────  ────  ────────\nGRDP       2016  18,234.5\nGRDP       2017         …',
    ]);
    expect(lastWriteDisplayData.mock.calls[0]?.[0].data['text/html']).toContain('>18,234.5</td>');
  });

  test('displays the chosen columns in their order, in the language', async () => {
    const value = { key: 'value', heading: 'Tỷ đồng', decimals: 2 } as const;
    await table(rows, { columns: [value, 'year'], language: 'vi' });
    expect(shownText()).toEqual(['  Tỷ đồng  year\n─────────  ────\n18.234,50  2016\n        …  2017']);
  });

  test('displays rows that bring their headings and their language along', async () => {
    const columns = [
      { key: 'year', heading: 'Năm' },
      { key: 'value', heading: 'Tỷ đồng', decimals: 1 },
    ];
    await table({ language: 'vi', columns, rows });
    await table({ language: 'vi', columns, rows: [] }, { language: 'en' });
    expect(shownText()).toEqual([
      ' Năm   Tỷ đồng\n────  ────────\n2016  18.234,5\n2017         …',
      'Năm  Tỷ đồng\n───  ───────',
    ]);
  });

  test('displays a DataFrame', async () => {
    const frame = await dataFrame(rows);
    await table(frame.loc({ columns: ['value'] }));
    expect(shownText()).toEqual(['   value\n────────\n18,234.5\n       …']);
  });

  test('displays headings alone where there are no rows', async () => {
    await table<PathwayRow>([], { columns: ['year', { key: 'value', heading: 'Tỷ đồng' }] });
    expect(shownText()).toEqual(['year  Tỷ đồng\n────  ───────']);
  });

  test('names every column it cannot show', async () => {
    const columns = [{ key: 'growth' }, { key: 'value', decimals: -1 }] as never[];
    await expect(table(rows, { columns })).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'columns[0].key: expected one of indicator, year, value, got "growth".\n' +
        'columns[1].decimals: expected a whole number from 0 to 15, got -1.',
    });
    await expect(table([])).rejects.toThrow('columns: expected at least one column, got nothing.');
    expect(lastWriteDisplayData).not.toHaveBeenCalled();
  });

  test('says where to call it when there is no kernel', async () => {
    vi.unstubAllGlobals();
    await expect(table(rows)).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'table: expected a tslab notebook to display in, got nothing. ' +
        'Run it in a cell of a notebook with the tslab kernel.',
    });
  });
});
