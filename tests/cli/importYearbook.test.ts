import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPlan } from '../../src/index.js';
import { nineActivities, semicolonCsv, spreadsheet, vietnamese } from '../fixtures/yearbook.js';
import { commandLine } from './commandLine.js';
import { firstTime, type ImportCase, importCase } from './importCase.js';

let parent: ImportCase['parent'];
let plan: ImportCase['plan'];
let factsOf: ImportCase['factsOf'];
let written: ImportCase['written'];

beforeEach(async () => {
  ({ parent, plan, factsOf, written } = await importCase());
});

describe('quarters', () => {
  it('are taken from their headings, under a year or beside it, and kept once', async () => {
    const csv = [
      'GRDP theo giá so sánh 2010 (tỷ đồng);;;;',
      ';2024;;;Sơ bộ Quý I/2025',
      ';Quý I;6 tháng;Cả năm;',
      'TỔNG SỐ;4.000,5;8.200,0;18.100,5;4.300,5',
      'Dịch vụ;2.000,5;4.100,0;9.000,5;2.150,5',
    ].join('\n');
    const file = written('quy.csv', csv);
    const { status, stderr } = await commandLine(
      'import',
      file,
      '--into',
      plan,
      ...firstTime,
      '--publisher',
      'Chi cục',
    );
    expect([stderr, status]).toEqual(['', 0]);
    const periods = factsOf()
      .filter((row) => row.includes(',services,'))
      .map((row) => row.split(',').slice(5, 8))
      .sort();
    expect(periods).toEqual([
      ['2024', '9000.5', 'reported'],
      ['2024-H1', '4100.0', 'reported'],
      ['2024-Q1', '2000.5', 'reported'],
      ['2025-Q1', '2150.5', 'preliminary'],
    ]);
    const again = await commandLine('import', file, '--into', plan);
    expect(again.stdout).toContain('0 figures added');
    expect((await commandLine('check', plan)).status).toBe(0);
  });
});

describe('from a spreadsheet to first charts', () => {
  let firstResults: string | undefined;
  const call = ['--into', 'new', '--region', 'Bắc Giang', '--published', '2025-06'];

  it('begins a plan without a population, where neither the tables nor what is published tells one', async () => {
    const table = (prices: string, rows: readonly string[]) => [
      `GRDP theo ${prices} (tỷ đồng);;`,
      ';2014;2015',
      ...rows,
    ];
    const current = table('giá hiện hành', [
      'Tổng số;18.000;20.000',
      'Nông nghiệp;8.000;8.000',
      'Dịch vụ;10.000;12.000',
    ]);
    const constant = table('giá so sánh 2010', [
      'Tổng số;11.000;12.000',
      'Nông nghiệp;5.000;5.100',
      'Dịch vụ;6.000;6.900',
    ]);
    const files = [current, constant].map((rows, position) =>
      written(`grdp-${position}.csv`, rows.join('\n')),
    );
    const folder = join(parent, 'new');
    const imported = await commandLine(
      'import',
      ...files,
      ...call.with(1, folder).with(3, 'Khu An Bình'),
      '--publisher',
      'Cục Thống kê',
      '--decimal',
      'comma',
    );
    expect([imported.stderr, imported.status]).toEqual(['', 0]);
    const scenarios = readFileSync(join(folder, 'scenarios.yaml'), 'utf8');
    expect(scenarios).not.toMatch(/population|dân số/);
    const rows = (await openPlan(folder))
      .simulate()
      .rows.filter(({ scenario }) => scenario === 'past-continues');
    expect(rows.filter(({ indicator }) => indicator === 'grdpPerCapita')).toEqual([]);
    const services = rows.find(
      ({ indicator, activity, year }) =>
        indicator === 'growthRate' && activity === 'services' && year === 2016,
    );
    // 6,000 grew to 6,900: what continues is 15 % a year.
    expect(services?.value).toBeCloseTo(15, 9);
  });

  it('begins a plan in the last complete year, and counts its people only where they were counted then', async () => {
    const years = ';2013;2014;2015';
    const current = ['GRDP theo giá hiện hành (tỷ đồng);;;', years, 'Tổng số;15.000;18.000;...'];
    const constant = ['GRDP theo giá so sánh 2010 (tỷ đồng);;;', years, 'Tổng số;10.000;11.000;...'];
    const people = ['Dân số trung bình (người);;;', years];
    const files = (counted: string) =>
      [
        [...current, 'Nông nghiệp;7.000;8.000;8.500', 'Dịch vụ;8.000;10.000;...'],
        [...constant, 'Nông nghiệp;4.900;5.000;5.100', 'Dịch vụ;5.100;6.000;...'],
        [...people, `Tổng số;500.000;${counted}`],
      ].map((rows, position) => written(`base-${position}.csv`, rows.join('\n')));
    const started = async (name: string, counted: string) => {
      const folder = join(parent, name);
      const words = ['--publisher', 'Cục Thống kê', '--decimal', 'comma'];
      const { stderr, status } = await commandLine(
        'import',
        ...files(counted),
        ...call.with(1, folder).with(3, 'Khu An Bình'),
        ...words,
      );
      expect([stderr, status]).toEqual(['', 0]);
      return (await openPlan(folder)).simulate().scenarios.map(({ base }) => [base.year, base.population]);
    };
    expect(await started('counted', '510.000;515.000')).toEqual([[2014, 510]]);
    expect(await started('uncounted', '...;515.000')).toEqual([[2014, undefined]]);
  });

  it.each(['xlsx', 'xls', 'ods', 'csv'] as const)(
    'takes two commands and no typed number, from %s',
    async (type) => {
      const tables = nineActivities(type === 'csv' ? (value) => vietnamese(value, 2) : undefined);
      const files =
        type === 'csv'
          ? tables.map((table, position) => written(`table-${position}.csv`, semicolonCsv(table)))
          : [written(`nien-giam.${type}`, spreadsheet(tables, type))];
      const folder = join(parent, 'new');
      const imported = await commandLine('import', ...files, ...call.with(1, folder));
      expect([imported.stderr, imported.status]).toEqual(['', 0]);
      expect(imported.stdout).toContain('125 figures added');
      expect(imported.stdout).not.toContain('Left out');
      expect(readFileSync(join(folder, 'import.yaml'), 'utf8')).toContain(
        'Nông nghiệp: { activity: farming, partOf: agriculture }',
      );
      const out = join(parent, 'out');
      // Charts hang on the figures alone: the same from every spreadsheet, and of two decimals from text.
      const isDrawn = type === 'xlsx';
      const charts = isDrawn ? [] : ['--no-charts'];
      const ran = await commandLine('run', folder, '--out', out, ...charts);
      expect([ran.stderr.includes('expected'), ran.status]).toEqual([false, 0]);
      const results = readFileSync(join(out, 'results.csv'), 'utf8');
      expect(results).toContain('finance');
      if (type !== 'csv') {
        firstResults ??= results;
        expect(results).toBe(firstResults);
      }
      if (!isDrawn) return;
      const structure = readdirSync(join(out, 'charts')).filter((name) =>
        /^grdp-structure.*\.svg$/.test(name),
      );
      expect(structure).toHaveLength(2);
    },
  );

  it('takes the same of a table that marks parts by dashes alone, and persons by thousands with a point', async () => {
    const tables = nineActivities((value) => vietnamese(value, 0), true);
    const folder = join(parent, 'new');
    const file = written('nien-giam.xlsx', spreadsheet(tables, 'xlsx'));
    const imported = await commandLine('import', file, ...call.with(1, folder));
    expect([imported.stderr, imported.status]).toEqual(['', 0]);
    expect(imported.stdout).toContain('135 figures added');
    const checked = await commandLine('check', folder);
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('the audit found nothing')]);
    const out = join(parent, 'out');
    const ran = await commandLine('run', folder, '--out', out, '--no-charts');
    expect(ran.stdout).toContain('million VND per person 2029');
    const results = readFileSync(join(out, 'results.csv'), 'utf8');
    expect(results).toMatch(/,fishing,grdp,constant2010,,billion VND,2024,/);
    expect(results).toMatch(/,averagePopulation,,,thousand persons,2024,800,/);
  });
});

describe('a plan that begins with a table of GRDP alone', () => {
  const area = 'Nông, lâm nghiệp và thủy sản - Agriculture, forestry and fishing';
  const heads = [
    'GRDP theo giá hiện hành (Tỷ đồng);;;',
    'Năm - Year;Tổng số - Total;Chia ra - Of which;',
    `;;${area};Dịch vụ - Services`,
    '1;2;3;4',
  ];

  it('has the published population of the province, and follows growth rates where there are no constant prices', async () => {
    const levels = written(
      'grdp.csv',
      [...heads, '2021;30;10;20', '2022;33;11;22', '2023;36,5;12;24,5'].join('\n'),
    );
    const rates = written(
      'rates.csv',
      [
        'Tốc độ tăng GRDP theo giá so sánh 2010 (%);;',
        ';2022;2023',
        'Khu vực I;3,5;3,1',
        'Khu vực III;7,5;8,5',
      ].join('\n'),
    );
    const folder = join(parent, 'quang-ngai');
    const told = ['--publisher', 'Chi cục', '--published', '2024-06'];
    const call = await commandLine(
      'import',
      levels,
      rates,
      '--into',
      folder,
      '--region',
      'quang ngai',
      ...told,
    );
    expect([call.stderr, call.status]).toEqual(['', 0]);
    expect((await commandLine('check', folder)).stdout).toContain('no problems');
    const { rows } = (await openPlan(folder)).simulate();
    const of = (indicator: string, activity: string, year: number) =>
      rows.find((row) => row.indicator === indicator && row.activity === activity && row.year === year)
        ?.value;
    expect(of('growthRate', 'services', 2024)).toBeCloseTo(100 * (Math.sqrt(1.075 * 1.085) - 1), 9);
    expect(of('averagePopulation', 'total', 2023)).toBeGreaterThan(1200);
    expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toContain('NSO-population');
  });
});
