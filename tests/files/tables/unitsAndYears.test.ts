import { describe, expect, it } from 'vitest';
import { figureText, say } from '../../../src/errors/Message.js';
import { importTables } from '../../../src/files/tables/importTables.js';
import { importPage } from '../../../src/report/tables/importPage.js';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, written, imported } = tableImport();
const told = { publisher: 'Cục Thống kê', published: '2024-06', dryRun: true } as const;

const years = ';2018;2019';
const rows = ['Tổng số;30,5;33,5', 'Dịch vụ;20,5;22,5'];
const amounts = ['total|grdp|current|billion VND', 'services|grdp|current|billion VND'];

/** The series of a table under a title, without their figures. */
async function under(...headings: readonly string[]): Promise<string[]> {
  const quoted = headings.map((heading) => `"${heading}";;`);
  const found = await imported(written([...quoted, years, ...rows]));
  return seriesIn(found).map((series) => series.split('|').slice(0, 4).join('|'));
}

describe('a heading with several units', () => {
  it.each([
    'GRDP theo giá hiện hành (Tỷ đồng; %)',
    'GRDP theo giá hiện hành, ĐVT: Tỷ đồng; %',
    'GRDP theo giá hiện hành. Đơn vị: %; tỷ đồng',
    'GRDP theo giá hiện hành. Đơn vị: tỷ đồng (%)',
    'GRDP theo giá hiện hành (tính bằng tỷ đồng)',
    'GRDP theo giá hiện hành (Tỷ đồng - Bill. dongs)',
    'GRDP theo giá hiện hành (Tỷ đồng/Bill. dongs)',
  ])('is decided where the other is per cent, or the same in English: %s', async (title) => {
    expect(await under(title)).toEqual(amounts);
  });

  it.each([
    ['GRDP theo giá hiện hành (Triệu đồng (nghìn USD))', 'Triệu đồng; nghìn USD'],
    ['GRDP bình quân đầu người (Triệu đồng/người; USD/người)', 'Triệu đồng/người; USD/người'],
    ['GRDP theo giá hiện hành và cơ cấu (%), đơn vị: tỷ đồng', 'tỷ đồng; %'],
  ])('is refused where figures may be in either: %s', async (title, units) => {
    await expect(under(title)).rejects.toThrow(
      `table.csv cell B3 (Tổng số): expected one unit for the figures, where headings name several, got "${units}"`,
    );
  });

  it('is refused where the title says one and the line under it another', async () => {
    await expect(under('GRDP giá hiện hành (Tỷ đồng)', 'Đơn vị: triệu đồng')).rejects.toThrow('several');
    expect(await under('GRDP giá hiện hành (Tỷ đồng)', 'Đơn vị: bill. dongs')).toEqual(amounts);
  });

  it('is settled by whoever says the unit', async () => {
    const table = written(['"GRDP giá hiện hành (Triệu đồng (nghìn USD))";;', years, ...rows]);
    const found = await importTables([table], at('plan'), { ...told, unit: 'tỷ đồng' });
    expect(seriesIn(found)[0]).toBe('total|grdp|current|billion VND|2018 30.5|2019 33.5');
    const either = written(['"GRDP giá hiện hành và cơ cấu (%), đơn vị: tỷ đồng";;', years, ...rows]);
    const shares = await importTables([either], at('plan'), { ...told, unit: '%' });
    expect(seriesIn(shares)[1]).toBe('services|shareOfGrdp|current|percent|2018 20.5|2019 22.5');
  });

  it('goes before no sign of per cent in a cell: the two contradict each other', async () => {
    const table = ['GRDP giá hiện hành (Tỷ đồng);;', years, 'Dịch vụ;8,5%;22,5'];
    await expect(imported(written(table))).rejects.toThrow(
      'cell B3 (Dịch vụ): expected a number in Tỷ đồng, the unit that its heading names, got "8,5%"',
    );
  });

  it('leaves a unit behind the name of a row to that row', async () => {
    const table = [
      'GRDP giá hiện hành (Tỷ đồng);;',
      years,
      'Tổng số (triệu đồng);30500;33500',
      rows[1] ?? '',
    ];
    expect(seriesIn(await imported(written(table)))).toEqual([
      'total|grdp|current|billion VND|2018 30.500|2019 33.500',
      'services|grdp|current|billion VND|2018 20.5|2019 22.5',
    ]);
  });
});

describe('a year that is not final', () => {
  const headed = (year: string, ...notes: readonly string[]) =>
    imported(written(['GRDP giá hiện hành (tỷ đồng);;', `;2018;${year}`, rows[1] ?? '', ...notes]));

  it.each([
    ['2019 (prov.)', 'preliminary'],
    ['Tạm tính 2019', 'preliminary'],
    ['2019ᵉ', 'estimate'],
    ['2019/e', 'estimate'],
    ['Ước đạt 2019', 'estimate'],
    ['2019 dự ước', 'estimate'],
    ['2019 (rev.)', 'reported'],
    ['2019 (đánh giá lại)', 'reported'],
  ])('is known by %s', async (year, status) => {
    const { lines } = await headed(year);
    expect(lines[0]?.facts.map((fact) => fact.status)).toEqual(['reported', status]);
  });

  it.each(['2019*', '2019(*)', '2019 (1)', '2019¹', '2019†'])(
    'may be %s: what no note explains is told',
    async (year) => {
      const found = await headed(year);
      expect(found.doubts).toMatchObject([{ kind: 'yearUnexplained', cell: 'C3' }]);
      expect(JSON.stringify(importPage(found, 'en', true))).toContain('is marked and no note says why');
    },
  );

  it('is what the note says of it', async () => {
    for (const [year, note] of [
      ['2019†', '† Số sơ bộ'],
      ['2019ᵖ', 'p: preliminary'],
      ['2019 (p)', '(p) Sơ bộ'],
    ] as const) {
      const { doubts, lines } = await headed(year, note);
      expect([doubts, lines[0]?.facts[1]?.status]).toEqual([[], 'preliminary']);
    }
    expect((await headed('2019*', '* Sau khi sáp nhập')).doubts).toEqual([]);
  });

  it.each(['2019*', '2019 (1)'])('keeps what a note says of %s with its figures alone', async (year) => {
    const { lines } = await headed(year, `${year.slice(4).trim()} Sau khi sáp nhập`);
    expect(lines[0]?.facts.map(({ note }) => note)).toEqual(['', 'Sau khi sáp nhập']);
  });

  it.each(['2019p', '2019ᵖ', '2019 (p)'])('is left out as %s, which may be a projection', async (year) => {
    const { lines, left } = await headed(year);
    expect(lines[0]?.facts.map(({ period }) => period.to)).toEqual([2018]);
    expect(left).toMatchObject([{ label: '2019p', reason: 'letterP' }]);
  });
});

describe('an index of the previous year in times', () => {
  it.each([
    ['Chỉ số phát triển GRDP theo giá so sánh 2010 (năm trước = 1)', 'Đơn vị tính: Lần'],
    ['Chỉ số phát triển GRDP theo giá so sánh 2010 (năm trước = 1)'],
    ['Tốc độ phát triển GRDP theo giá so sánh 2010 (lần)'],
    ['GRDP at constant 2010 prices, growth (times)'],
  ])('is growth in per cent, whatever can be read in two ways: %s', async (...headings) => {
    const quoted = headings.map((heading) => `"${heading}";;`);
    const found = await imported(written([...quoted, years, 'Tổng số;1,074;1,083', 'Dịch vụ;1,1;0,985']));
    expect(seriesIn(found)).toEqual([
      'total|growthRate|constant2010|percent|2018 7.4|2019 8.3',
      'services|growthRate|constant2010|percent|2018 10|2019 -1.5',
    ]);
    expect(found.doubts).toEqual([]);
  });
});

describe('an index of one year for all', () => {
  it.each([
    'Chỉ số phát triển GRDP theo giá so sánh (năm 2010 = 100)',
    'GRDP at constant prices, growth (2010=100), %',
    'Tốc độ phát triển GRDP (năm 2010 = 1)',
  ])('is no growth over the year before, and left out by that reason: %s', async (title) => {
    const found = await imported(written([`"${title}";;`, years, 'Tổng số;135,4;147,6']));
    expect(found.lines).toEqual([]);
    expect(found.left).toMatchObject([{ label: 'Tổng số', reason: 'indexOfOneYear' }]);
    expect(JSON.stringify(importPage(found, 'vi', true))).toContain('năm gốc chung');
  });
});

describe('growth that looks like fractions', () => {
  const growth = (...figures: readonly string[]) =>
    imported(written(['Tốc độ tăng GRDP theo giá so sánh 2010 (%);;', years, ...figures]));

  it('is told, and taken as its heading says', async () => {
    const found = await growth('Tổng số;0,083;0,079', 'Dịch vụ;0,091;-0,02');
    expect(found.doubts).toMatchObject([{ kind: 'growthInFractions', cell: 'B3', text: '0,083' }]);
    expect(seriesIn(found)[0]).toBe('total|growthRate|constant2010|percent|2018 0.083|2019 0.079');
    expect(JSON.stringify(importPage(found, 'vi', true))).toContain('đều dưới 0,5%');
  });

  it('is told where it lies around one, as an index does', async () => {
    const found = await growth('Tổng số;1,085;1,079', 'Dịch vụ;1,095;1,1');
    expect(found.doubts).toMatchObject([{ kind: 'growthAsIndex', cell: 'B3', text: '1,085' }]);
    expect(JSON.stringify(importPage(found, 'en', true))).toContain('lies around 1');
  });

  it('is none where one figure is larger, or cells are shown in per cent', async () => {
    expect((await growth('Tổng số;0,4;8,3')).doubts).toEqual([]);
    expect((await growth('Tổng số;0,4%;0,3%')).doubts).toEqual([]);
  });
});

describe('money in another currency', () => {
  it.each(['triệu USD', 'triệu EUR', 'NDT', 'tỷ yên Nhật', 'nghìn kíp'])(
    'is refused with what to do, also as a unit in parentheses: %s',
    async (unit) => {
      for (const title of [`GRDP giá hiện hành (${unit})`, `GRDP giá hiện hành, đơn vị tính: ${unit}`])
        await expect(under(title)).rejects.toThrow(
          `got "${unit}". grdp is kept in billion VND: convert the figures at the exchange rate of their year`,
        );
    },
  );
});

it('says of a whole number in parentheses what to write, and of a table without figures that nothing was taken', async () => {
  const falls = ['Tốc độ tăng GRDP (%);;', years, 'Dịch vụ;(2,5);(3)'];
  await expect(imported(written(falls))).rejects.toThrow(
    'cell C3 (Dịch vụ): expected a number that can be read in one way, got "(3)". Write -3',
  );
  const table = written(['GRDP giá hiện hành (tỷ đồng);;', years, 'Dịch vụ;...;-']);
  const found = await importTables([table], at('plan'), { ...told, vintage: 'of-none', source: 'of-none' });
  expect([found.newSource, found.newVintage, found.lines[0]?.missing]).toEqual([undefined, undefined, 2]);
  const page = JSON.stringify(importPage(found, 'en', true));
  expect(page).toContain('No figure was taken');
  expect(page).not.toContain('of-none');
});

it('reads money with its multiplier behind it', async () => {
  const sheet = ['GRDP at current prices;;', 'Unit: VND billion;;', ';2018;2019', 'Services;70.5;79'];
  expect(seriesIn(await imported(written(sheet)))).toEqual([
    'services|grdp|current|billion VND|2018 70.5|2019 79',
  ]);
});

it('lets the size of the whole decide how numbers are read, and asks once where nothing does', async () => {
  const parts = [
    'GRDP theo giá hiện hành (tỷ đồng);;',
    ';2018;2019',
    'Dịch vụ;10.514;13.765',
    'CN-XD;20.514;23.765',
  ];
  const whole = await imported(written([...parts, 'Tổng số;31.028;37.530']));
  expect(seriesIn(whole)[0]).toBe('services|grdp|current|billion VND|2018 10514|2019 13765');
  await expect(imported(written(parts))).rejects.toMatchObject({
    issues: [
      {
        value: '10.514',
        hint: say`It is ${'10514'} or ${figureText('10.514')}; ${'C3, B4, C4'} can be read in two ways too: say which mark parts decimals with ${'--decimal comma'} or ${'--decimal point'}.`,
      },
    ],
  });
});
