import { expect, it } from 'vitest';
import { importTables } from '../../../src/files/tables/importTables.js';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, written, imported } = tableImport();

/** What an import takes of a table, by its rows. */
const taken = async (...rows: readonly string[]) => seriesIn(await imported(written(rows)));

it('takes years for planned or estimated where a row over them says so', async () => {
  const table = [
    'GRDP theo giá hiện hành (tỷ đồng);;;;',
    ';Thực hiện;;Ước thực hiện;Kế hoạch',
    ';2013;2014;2015;2016',
    'Tổng số;100,5;110,5;120,5;130,5',
  ];
  const found = await imported(written(table));
  expect(found.lines[0]?.facts.map(({ period, status }) => `${period.to} ${status}`)).toEqual([
    '2013 reported',
    '2014 reported',
    '2015 estimate',
  ]);
  expect(found.left.map(({ reason }) => reason)).toEqual(['planned']);
});

it('takes rows that only say how figures are measured, and the activities under them, for that of what stands above', async () => {
  const series = await taken(
    'TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (tỷ đồng);;',
    ';2014;2015',
    '1. Theo giá so sánh 2010;80,1;84,1',
    'Dịch vụ;60,0;63,0',
    '2. Tốc độ tăng (%);6,1;5,0',
    'Nông, lâm nghiệp và thủy sản;3,1;4,9',
    '3. Cơ cấu (%);100;100',
    'Dịch vụ;69,9;71,8',
    '4. GRDP bình quân đầu người (triệu đồng);30,1;34,8',
    '- Tốc độ tăng (%);7,1;7,2',
  );
  expect(series).toEqual([
    'total|grdp|constant2010|billion VND|2014 80.1|2015 84.1',
    'services|grdp|constant2010|billion VND|2014 60.0|2015 63.0',
    'total|growthRate|constant2010|percent|2014 6.1|2015 5.0',
    'agriculture|growthRate|constant2010|percent|2014 3.1|2015 4.9',
    'total|shareOfGrdp||percent|2014 100|2015 100',
    'services|shareOfGrdp||percent|2014 69.9|2015 71.8',
    'total|grdpPerCapita|current|million VND per person|2014 30.1|2015 34.8',
  ]);
});

it('takes no growth of another thing for that of the account above it', async () => {
  const series = await taken(
    'Chỉ tiêu;ĐVT;2014;2015',
    'GRDP giá so sánh 2010;Tỷ đồng;80,1;84,1',
    'Thu ngân sách;Tỷ đồng;8,1;8,4',
    'Tốc độ tăng;%;9,1;9,2',
  );
  expect(series).toEqual(['total|grdp|constant2010|billion VND|2014 80.1|2015 84.1']);
});

it('takes the columns of a year set against the one before for growth, as an index or as a rate', async () => {
  const heads = [
    'GRDP theo giá so sánh 2010;;;',
    ';Giá trị (tỷ đồng);;So với năm trước (%)',
    ';2014;2015;2015',
  ];
  expect(await taken(...heads, 'Tổng số;84,0;88,2;105,0', 'Dịch vụ;34,0;36,2;106,5')).toContain(
    'total|growthRate|constant2010|percent|2015 5.0',
  );
});

it('asks for the unit of figures per person under one in billions, and reads a minus with a blank behind it', async () => {
  const perHead = ['GRDP giá hiện hành (tỷ VND);;', ';2014;2015', 'GRDP bình quân đầu người;34,1;35,1'];
  await expect(imported(written(perHead))).rejects.toThrow('got "tỷ VND"');
  const { lines } = await importTables([written(perHead)], at('plan'), {
    publisher: 'Cục Thống kê',
    published: '2024-06',
    dryRun: true,
    unit: 'triệu đồng',
  });
  expect(lines[0]?.facts.map(({ value }) => value)).toEqual(['34.1', '35.1']);
  expect(await taken('Tốc độ tăng GRDP (%);;', ';2014;2015', 'Dịch vụ;- 1,5;2,5')).toEqual([
    'services|growthRate||percent|2014 -1.5|2015 2.5',
  ]);
});

const indicators = (...rows: readonly string[]) =>
  imported(written(['Biểu 01: Các chỉ tiêu kinh tế - xã hội chủ yếu;;;', 'Chỉ tiêu;ĐVT;2014;2015', ...rows]));

it('takes lines of an indicator list by the activity behind their measurement, whatever marks them', async () => {
  const found = await indicators(
    'Cơ cấu kinh tế;%;;',
    'a) Tỷ trọng nông, lâm nghiệp và thủy sản;%;26,1;25,2',
    'b) Tỷ trọng CN-XD;%;24,0;24,6',
    'c) Dịch vụ;%;49,9;50,2',
    'Tốc độ tăng trưởng kinh tế;%;8,1;8,3',
    '- Tốc độ tăng trưởng khu vực dịch vụ;%;9,1;9,3',
  );
  expect(seriesIn(found)).toEqual([
    'agriculture|shareOfGrdp||percent|2014 26.1|2015 25.2',
    'industryConstruction|shareOfGrdp||percent|2014 24.0|2015 24.6',
    'services|shareOfGrdp||percent|2014 49.9|2015 50.2',
    'total|growthRate||percent|2014 8.1|2015 8.3',
    'services|growthRate||percent|2014 9.1|2015 9.3',
  ]);
  expect(found.left).toEqual([]);
});

it('takes no growth of prices or of another amount of an activity for that of GRDP', async () => {
  const found = await indicators(
    'Tốc độ tăng trưởng kinh tế;%;8,1;8,3',
    '- Tốc độ tăng giá dịch vụ;%;3,1;3,3',
    '- Tốc độ tăng giá trị sản xuất công nghiệp;%;9,1;9,3',
    '- Tỷ trọng lao động nông nghiệp;%;60,1;59,3',
  );
  expect(seriesIn(found)).toEqual(['total|growthRate||percent|2014 8.1|2015 8.3']);
});

it('names a line that the plan does not declare as the table does, and says what it is', async () => {
  const found = await indicators(
    'Tổng vốn đầu tư toàn xã hội;Tỷ đồng;5,1;6,1',
    'Dân số TB;Nghìn người;750,1;757,0',
  );
  expect(seriesIn(found)).toEqual(['total|averagePopulation||thousand persons|2014 750.1|2015 757.0']);
  expect(found.left.map(({ label, nearest }) => [label, ...nearest])).toEqual([
    ['Tổng vốn đầu tư toàn xã hội', 'socialInvestment'],
  ]);
});

it('leaves a column of several years together, whose sign of per cent is no unit of the amounts beside it', async () => {
  const found = await imported(
    written([
      'Chỉ tiêu;ĐVT;2014;2015;BQ 2014-2015 (%)',
      'GRDP (giá hiện hành);Tỷ đồng;23000,5;26374,9;114,7',
      'Dịch vụ;;11000,5;13000,9;118,2',
    ]),
  );
  expect(seriesIn(found)).toEqual([
    'total|grdp|current|billion VND|2014 23000.5|2015 26374.9',
    'services|grdp|current|billion VND|2014 11000.5|2015 13000.9',
  ]);
  expect([...new Set(found.left.map(({ reason }) => reason))]).toEqual(['periods']);
});
