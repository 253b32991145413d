import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { grdpTable, semicolonCsv, spreadsheet, vietnamese } from '../fixtures/yearbook.js';
import { commandLine } from './commandLine.js';
import { firstTime, type ImportCase, importCase } from './importCase.js';

let parent: ImportCase['parent'];
let plan: ImportCase['plan'];
let factsOf: ImportCase['factsOf'];
let written: ImportCase['written'];

beforeEach(async () => {
  ({ parent, plan, factsOf, written } = await importCase());
});

describe('import', () => {
  it.each(['xlsx', 'xls', 'ods', 'csv'] as const)('takes the same figures from %s', async (type) => {
    const content =
      type === 'csv'
        ? semicolonCsv(grdpTable((value) => vietnamese(value)))
        : spreadsheet([grdpTable()], type);
    const { status, stdout, stderr } = await commandLine(
      'import',
      written(`nien-giam.${type}`, content),
      '--into',
      plan,
      ...firstTime,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('40 figures added to facts.csv, vintage yearbook, source yearbook.');
    expect(stdout).toContain('Left out, as plan.yaml has no such activity or indicator: Khai khoáng');
    const rows = factsOf();
    expect(rows).toHaveLength(40);
    const of = (year: number, text: string) =>
      rows.find((row) => row.includes(text) && row.includes(`,${year},`)) ?? '';
    expect(of(2020, 'agriculture,current')).toMatch(
      /^,grdp,agriculture,current,billion VND,2020,5100\.500*,reported,yearbook,yearbook,$/,
    );
    expect(of(2023, 'agriculture,current')).toContain(',estimate,');
    expect(of(2024, 'total,constant2010')).toMatch(/billion VND,2024,22012\.50*,preliminary/);
    expect(of(2021, 'services,constant2010')).toMatch(
      /,8850(\.0+)?,reported,yearbook,yearbook,Gồm cả quản lý nhà nước\.$/,
    );
    expect(readFileSync(join(plan, 'sources.csv'), 'utf8')).toContain(
      'yearbook,Cục Thống kê tỉnh,10. Tổng sản phẩm',
    );
    expect((await commandLine('check', plan)).status).toBe(0);
  });

  it('asks nothing twice: the next table needs no word', async () => {
    const table = grdpTable();
    const short = {
      ...table,
      rows: table.rows.map((row, index) =>
        index > 3 && index < 11 ? [...row.slice(0, 4), null, null, ...row.slice(6, 9)] : row,
      ),
    };
    expect(
      (
        await commandLine(
          'import',
          written('2022.xlsx', spreadsheet([short], 'xlsx')),
          '--into',
          plan,
          ...firstTime,
        )
      ).status,
    ).toBe(0);
    expect(factsOf()).toHaveLength(24);
    const { status, stdout } = await commandLine(
      'import',
      written('2024.xlsx', spreadsheet([table], 'xlsx')),
      '--into',
      plan,
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      '16 figures added to facts.csv, vintage yearbook, source yearbook.\n24 figures were there already.',
    );
    expect(stdout).toContain('Left out as before: Khai khoáng');
    expect(factsOf()).toHaveLength(40);
    const again = await commandLine('import', join(parent, '2024.xlsx'), '--into', plan);
    expect(again.stdout).toContain('0 figures added');
  });

  it('refuses figures that were revised under the same vintage, with both numbers, and writes nothing', async () => {
    expect(
      (
        await commandLine(
          'import',
          written('a.xlsx', spreadsheet([grdpTable()], 'xlsx')),
          '--into',
          plan,
          ...firstTime,
        )
      ).status,
    ).toBe(0);
    const before = readFileSync(join(plan, 'facts.csv'));
    const revised = spreadsheet([grdpTable((value) => (value === 5100500 ? 5100600 : value))], 'xlsx');
    const { status, stderr } = await commandLine('import', written('b.xlsx', revised), '--into', plan);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'b.xlsx cell GRDP!B7: expected 5100.5 (billion VND) in facts.csv, as for grdp, agriculture, current, 2020 in the vintage yearbook, got 5100.600 (billion VND). If it was revised, give this file a vintage of its own with --vintage; nothing was written.\n',
    );
    expect(readFileSync(join(plan, 'facts.csv'))).toEqual(before);
    const other = await commandLine(
      'import',
      join(parent, 'b.xlsx'),
      '--into',
      plan,
      '--vintage',
      'yearbook-2026',
      '--published',
      '2026-06',
    );
    expect([other.status, other.stderr]).toEqual([0, '']);
  });

  it('never guesses a number that can be read in two ways', async () => {
    const csv = 'GRDP giá hiện hành (tỷ đồng);;\n;2020;2021\nDịch vụ;26.375;28.102\n';
    const file = written('two-ways.csv', csv);
    const { status, stderr } = await commandLine(
      'import',
      file,
      '--into',
      plan,
      ...firstTime,
      '--publisher',
      'Sở Tài chính',
    );
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      'two-ways.csv cell B3 (Dịch vụ): expected a number that can be read in one way, got "26.375". It is 26375 or 26.375; C3 can be read in two ways too: say which mark parts decimals with --decimal comma or --decimal point.',
    );
    const said = await commandLine(
      'import',
      file,
      '--into',
      plan,
      ...firstTime,
      '--publisher',
      'Sở Tài chính',
      '--decimal',
      'comma',
    );
    expect(said.status).toBe(0);
    expect(factsOf()[0]).toContain(',26375,');
  });

  it('asks for what the table leaves open, all at once', async () => {
    const file = written('bare.csv', ';2020;2021\nDịch vụ;1,5;2,5\n');
    const { status, stderr } = await commandLine('import', file, '--into', plan, '--lang', 'vi');
    expect(status).toBe(1);
    expect(stderr).toContain('--publisher');
    expect(stderr).toContain('--published');
    expect(stderr).toContain('--indicator grdp');
    expect(stderr).not.toContain('expected');
  });

  it('shows what it would do', async () => {
    const { status, stdout } = await commandLine(
      'import',
      written('a.xlsx', spreadsheet([grdpTable()], 'xlsx')),
      '--into',
      plan,
      ...firstTime,
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('nothing was written (--dry-run)');
    expect(factsOf()).toEqual([]);
  });
});
