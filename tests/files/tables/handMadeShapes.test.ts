import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, written, imported: importedFrom } = tableImport();

/** What an import understands of a file: each series, and what is left out. */
async function imported(file: string) {
  const found = await importedFrom(file);
  return {
    series: seriesIn(found),
    left: found.left.map(({ label, reason }) => `${label}: ${reason}`),
  };
}

function understood(...rows: readonly string[]) {
  return imported(written(rows));
}

it('keeps apart tables that stand beside one another, each under its own heading', async () => {
  const { series } = await understood(
    'GRDP theo giá hiện hành (tỷ đồng);;;;GRDP theo giá so sánh 2010 (tỷ đồng);;',
    ';2018;2019;;;2020;2021',
    'Tổng số;100,5;110;;Tổng số;80,5;90',
    'Dịch vụ;70;79;;Dịch vụ;60;69',
  );
  expect(series).toEqual([
    'total|grdp|current|billion VND|2018 100.5|2019 110',
    'services|grdp|current|billion VND|2018 70|2019 79',
    'total|grdp|constant2010|billion VND|2020 80.5|2021 90',
    'services|grdp|constant2010|billion VND|2020 60|2021 69',
  ]);
});

it('reads the years of a table below another, whatever stands in its corner', async () => {
  const below = async (...rows: readonly string[]) => {
    const first = ['GRDP theo giá hiện hành (tỷ đồng);;;', ';2018;2019;', 'Dịch vụ;70,5;79;'];
    return (await understood(...first, ...rows)).series.slice(1);
  };
  const second = 'GRDP theo giá so sánh 2010 (tỷ đồng);;;';
  const services = 'services|grdp|constant2010|billion VND';
  expect(await below(second, 'Chỉ tiêu;2020;2021;', 'Dịch vụ;60,5;69;')).toEqual([
    `${services}|2020 60.5|2021 69`,
  ]);
  expect(await below(second, 'Chỉ tiêu;2020;;', 'Dịch vụ;60,5;;')).toEqual([`${services}|2020 60.5`]);
  expect(await below(second, 'STT;Chỉ tiêu;2020;Sơ bộ 2022', '1;Dịch vụ;60,5;69')).toEqual([
    `${services}|2020 60.5|2022 69`,
  ]);
  expect(await below('Tổng số;2018;2020;', 'Nông, lâm nghiệp và thủy sản;2019;2020;')).toEqual([
    'total|grdp|current|billion VND|2018 2018|2019 2020',
    'agriculture|grdp|current|billion VND|2018 2019|2019 2020',
  ]);
});

it('reads a long table folded into two under the heading of both', async () => {
  const { series, left } = await understood(
    'GRDP theo giá hiện hành;;;;;',
    'Đơn vị: tỷ đồng;;;;;',
    'Chỉ tiêu;2018;2019;Chỉ tiêu;2018;2019',
    'Tổng số;100,5;110;Dịch vụ;70;79',
  );
  expect(series).toEqual([
    'total|grdp|current|billion VND|2018 100.5|2019 110',
    'services|grdp|current|billion VND|2018 70|2019 79',
  ]);
  expect(left).toEqual([]);
});

it('names each column of tables whose years go down by its own table, whatever their order', async () => {
  const { series } = await understood(
    'GRDP theo giá hiện hành (tỷ đồng);;',
    'Năm;Nông, lâm nghiệp và thủy sản;Dịch vụ',
    '2018;30,5;70',
    '2019;31,5;79',
    ';;',
    'GRDP theo giá so sánh 2010 (tỷ đồng);;',
    'Năm;Dịch vụ;Nông, lâm nghiệp và thủy sản',
    '2018;60,5;20',
    '2019;69;21',
  );
  expect(series).toEqual([
    'agriculture|grdp|current|billion VND|2018 30.5|2019 31.5',
    'services|grdp|current|billion VND|2018 70|2019 79',
    'services|grdp|constant2010|billion VND|2018 60.5|2019 69',
    'agriculture|grdp|constant2010|billion VND|2018 20|2019 21',
  ]);
});

it('takes what heads a column beside the years for that column alone, and names it', async () => {
  const { series, left } = await understood(
    'GRDP theo giá so sánh 2010;;;;',
    ';;;;Đơn vị: tỷ đồng',
    'Chỉ tiêu;2018;2019;2019 so với 2018 (%);Cơ cấu 2019 (%)',
    'A;1;2;3;4',
    'Dịch vụ;70,5;79;112,1;71,8',
  );
  expect(series).toEqual(['services|grdp|constant2010|billion VND|2018 70.5|2019 79']);
  expect(left).toEqual(['2019 so với 2018 (%): noYear', 'Cơ cấu 2019 (%): noYear']);
});

it('reads units beside years, whole years beside their parts, and averages of years', async () => {
  const levels = await understood(
    'GRDP theo giá so sánh 2010;;;',
    ';TH 2018 (tỷ đồng);6 tháng 2019 (tỷ đồng);Ước cả năm 2019 (tỷ đồng)',
    'Dịch vụ;70,5;39;79',
  );
  expect(levels.series).toEqual(['services|grdp|constant2010|billion VND|2018 70.5|2019 39|2019 79']);
  const growth = await understood(
    'Tốc độ tăng GRDP theo giá so sánh 2010 (%);;',
    ';2020;Bình quân 2016-2020',
    'Dịch vụ;5;6,9',
  );
  expect(growth.series).toEqual(['services|growthRate|constant2010|percent|2020 5|2020 6.9']);
});

it('takes figures around 100 as indices of the year before, also where a heading calls them a pace', async () => {
  const growth = async (...figures: readonly string[]) =>
    (
      await understood(
        'Tốc độ phát triển GRDP theo giá so sánh 2010 (%);;',
        ';2018;2019',
        ...figures.map((line) => `${line}`),
      )
    ).series;
  expect(await growth('Tổng số;108,36;107,02', 'Dịch vụ;104,1;98,8')).toEqual([
    'total|growthRate|constant2010|percent|2018 8.36|2019 7.02',
    'services|growthRate|constant2010|percent|2018 4.1|2019 -1.2',
  ]);
  expect(await growth('Tổng số;8,36;7,02', 'Dịch vụ;4,1;88,8')).toEqual([
    'total|growthRate|constant2010|percent|2018 8.36|2019 7.02',
    'services|growthRate|constant2010|percent|2018 4.1|2019 88.8',
  ]);
});

it('takes rows that name prices alone, each with the activities under it', async () => {
  const { series, left } = await understood(
    'Chỉ tiêu;ĐVT;2017;2018;2019',
    '1. Tổng sản phẩm trên địa bàn (GRDP);;;;',
    'Theo giá hiện hành;Tỷ đồng;;100,5;110',
    '- Dịch vụ;Tỷ đồng;;70;79',
    'Theo giá so sánh năm 2010;Tỷ đồng;;80,5;90',
    '- Dịch vụ;Tỷ đồng;;60;69',
    '2. Dân số trung bình;Nghìn người;;780,5;790',
  );
  expect(series).toEqual([
    'total|grdp|current|billion VND|2018 100.5|2019 110',
    'services|grdp|current|billion VND|2018 70|2019 79',
    'total|grdp|constant2010|billion VND|2018 80.5|2019 90',
    'services|grdp|constant2010|billion VND|2018 60|2019 69',
    'total|averagePopulation||thousand persons|2018 780.5|2019 790',
  ]);
  expect(left).toEqual([]);
});

it('takes GRDP per capita in VND and in USD, of a year as resolutions say', async () => {
  const { series } = await understood(
    'Chỉ tiêu;Đơn vị;2018;2019',
    'GRDP bình quân đầu người;Triệu đồng/người/năm;38,5;42',
    'GRDP bình quân đầu người;USD;1650;1790',
  );
  expect(series).toEqual([
    'total|grdpPerCapita|current|million VND per person|2018 38.5|2019 42',
    'total|grdpPerCapita|current|USD per person|2018 1650|2019 1790',
  ]);
});

it('reads dates that a spreadsheet shows as years', async () => {
  const sheet = utils.aoa_to_sheet([
    ['GRDP theo giá hiện hành (tỷ đồng)'],
    ['', 43465, 43830],
    ['KV III', 70, 79],
  ]);
  for (const name of ['B2', 'C2']) Object.assign(sheet[name], { z: 'yyyy' });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'GRDP');
  const file = at('dates.xlsx');
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }));
  expect((await imported(file)).series).toEqual(['services|grdp|current|billion VND|2018 70|2019 79']);
});

it('takes no figures under other headings for those of the years above', async () => {
  const first = ['Dân số trung bình (nghìn người);;;', ';2018;2019;', 'Tổng số;780,5;790;'];
  const below = async (...rows: readonly string[]) => understood(...first, ...rows);
  const known = 'total|averagePopulation||thousand persons|2018 780.5|2019 790';
  const other = await below(
    '',
    'Dân số trung bình phân theo giới tính;;;',
    'Phân theo;Nam;Nữ;',
    'Tổng số;391,2;399;',
  );
  expect(other.series).toEqual([known]);
  expect(other.left.join()).toMatch(/Nam.*Nữ/u);
  // Units, statuses and words that stand in the rows of the years themselves end no table.
  const same = await below('Phân theo giới tính;;;', ';Nghìn người;Nghìn người;', 'Nam;391,2;399;');
  expect(same.series[0]).toBe(known);
  expect(same.left.join()).not.toContain('Nghìn người');
});

it('reads tables with years down that stand one under another, each under its own title', async () => {
  const { series, left } = await understood(
    'GRDP theo giá hiện hành;;;',
    'ĐVT: triệu đồng;;;',
    'Năm;NLTS;CN-XD;Dịch vụ',
    '2019;1.000.500;2.000.000;3.000.000',
    'Sơ bộ 2020;1.100.000;2.200.000;3.300.000',
    'Ghi chú: số liệu sơ bộ;;;',
    ';;;',
    'GRDP theo giá so sánh 2010 (tỷ đồng);;;',
    'Năm;NLTS;CN-XD;Dịch vụ',
    '2019;800,5;1.600;2.400',
    '2020;820;1.700;2.500',
    'Cơ cấu (%);;;',
    'Năm;NLTS;CN-XD;Dịch vụ',
    '2019;16,67;33,33;50,0',
    '2020;16,7;33,3;50,0',
  );
  expect(left).toEqual([]);
  expect(series).toEqual([
    'agriculture|grdp|current|billion VND|2019 1000.500|2020 1100.000',
    'industryConstruction|grdp|current|billion VND|2019 2000.000|2020 2200.000',
    'services|grdp|current|billion VND|2019 3000.000|2020 3300.000',
    'agriculture|grdp|constant2010|billion VND|2019 800.5|2020 820',
    'industryConstruction|grdp|constant2010|billion VND|2019 1600|2020 1700',
    'services|grdp|constant2010|billion VND|2019 2400|2020 2500',
    'agriculture|shareOfGrdp|constant2010|percent|2019 16.67|2020 16.7',
    'industryConstruction|shareOfGrdp|constant2010|percent|2019 33.33|2020 33.3',
    'services|shareOfGrdp|constant2010|percent|2019 50.0|2020 50.0',
  ]);
});
