import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/files/tables/importTables.js';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, written, imported } = tableImport();

/** What an import understands of a table: each series, and what is left out. */
async function understood(...rows: readonly string[]) {
  const found = await imported(written(rows));
  return {
    series: seriesIn(found),
    left: found.left.map(({ label, reason }) => `${label}: ${reason}`),
  };
}

describe('figures in doubt', () => {
  const shares = (...rows: readonly string[]) =>
    understood('Cơ cấu GRDP theo giá hiện hành (%);;', ';2018;2019', ...rows);
  const asOne = 'these add up to 1';

  it('are shares that add up to 1 and not to 100', async () => {
    const parts = ['Nông, lâm nghiệp và thủy sản;0,30;0,283', 'Công nghiệp và xây dựng;0,21;0,22'];
    await expect(shares(...parts, 'Dịch vụ;0,49;0,497')).rejects.toThrow(asOne);
    await expect(shares('Tổng số;1;1', ...parts)).rejects.toThrow(asOne);
    await expect(shares('Tổng số;100;100', ...parts, 'Dịch vụ;0,49;0,497')).rejects.toThrow(asOne);
    await expect(shares(...parts.map((row) => row.replace(/0,(\d+)/g, '0,$1%')))).resolves.toBeDefined();
    // A small activity alone is no whole.
    await expect(shares('Dịch vụ;0,4;0,5')).resolves.toBeDefined();
  });

  it('are decimals with a comma beside decimals with a point', async () => {
    const rows = ['GRDP theo giá hiện hành (tỷ đồng);;', ';2018;2019', 'Dịch vụ;1.234,5;1,234.5'];
    await expect(understood(...rows)).rejects.toThrow(/cell C3.*that cell B3 has: 1\.234,5/su);
    const told = { publisher: 'Cục Thống kê', published: '2024-06', dryRun: true, decimal: 'comma' } as const;
    const report = await importTables([written(rows)], at('plan'), told);
    expect(seriesIn(report)).toEqual(['services|grdp|current|billion VND|2018 1234.5|2019 1234.5']);
  });

  it('are those of a row in which no cell is a number', async () => {
    const table = ['GRDP theo giá hiện hành (tỷ đồng);;', ';2018;2019', 'Tổng số;30,5;33,5'];
    await expect(understood(...table, 'Dịch vụ;20–21;>22')).rejects.toThrow(/B4.*C4/su);
    await expect(understood(...table, 'Dịch vụ;#REF!;2,2E+01')).rejects.toThrow(/B4.*C4.*all its digits/su);
    expect((await understood(...table, 'Cột;(1);(2)', 'A;1;2', 'Cột;2;3')).left).toEqual([]);
    // Figures that follow each other are none of columns.
    const [title = '', years = ''] = table;
    const { series } = await understood(title, years, 'Dịch vụ;1.5;2.5', 'Nông, lâm nghiệp và thủy sản;1;2');
    expect(series).toHaveLength(2);
  });

  it('are those of a column before the first year, and among dates within years', async () => {
    const title = 'GRDP theo giá hiện hành (tỷ đồng);;;';
    const before = await understood(title, ';2018/2017;2019;2020', 'Dịch vụ;109,8;20,5;22,5');
    expect(before).toEqual({
      series: ['services|grdp|current|billion VND|2019 20.5|2020 22.5'],
      left: ['2018/2017: noYear'],
    });
    await expect(understood(title, ';30/6/2018;30/9/2018;31/12/2018', 'Dịch vụ;1,5;2,5;3,5')).rejects.toThrow(
      '31 December alone',
    );
  });
});

it('refuses rows that commas before decimals part in two, and not rows of whole numbers', async () => {
  const title = 'GRDP theo giá hiện hành (tỷ đồng)';
  const parted = [`${title},,`, ',2018,2019', 'Dịch vụ,20,5,22,5'];
  await expect(understood(...parted)).rejects.toThrow(/table\.csv:3.*at most 3 cells.*A decimal comma/su);
  const down = [`${title},,`, 'Năm,Dịch vụ,Xây dựng', '2018,20,5,3,5', '2019,22,5,4,5'];
  await expect(understood(...down)).rejects.toThrow('A decimal comma');
  const whole = await understood(`${title},,`, ',2018,2019', 'Dịch vụ,20,22');
  expect(whole.series).toEqual(['services|grdp|current|billion VND|2018 20|2019 22']);
});

it('asks for the prices where a title names both kinds and no heading below says which', async () => {
  const both = 'GRDP theo giá hiện hành và giá so sánh 2010 (tỷ đồng);;';
  await expect(understood(both, ';2018;2019', 'Dịch vụ;20,5;22,5')).rejects.toThrow('name the prices');
  const { series } = await understood(both, ';2018;2019', 'Giá so sánh 2010;;', 'Dịch vụ;20,5;22,5');
  expect(series).toEqual(['services|grdp|constant2010|billion VND|2018 20.5|2019 22.5']);
});

it('tells of a row of figures that nothing names', async () => {
  const { series, left } = await understood(
    'GRDP theo giá hiện hành (tỷ đồng);;',
    ';2018;2019',
    'Dịch vụ;20,5;22,5',
    ';30,5;33,5',
  );
  expect(series).toEqual(['services|grdp|current|billion VND|2018 20.5|2019 22.5']);
  expect(left).toEqual(['B4: unknown']);
});
