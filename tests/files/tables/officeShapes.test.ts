import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, written, imported } = tableImport();

/** What an import understands of a table: each line with its figures as facts.csv keeps them. */
async function understood(...rows: readonly string[]) {
  const found = await imported(written(rows));
  return {
    series: seriesIn(found),
    left: found.left.map(({ label, reason, nearest }) => [label, reason, ...nearest].join('|')),
  };
}

it('reads the unit in the corner above years that go down, and a structure between two blocks of years', async () => {
  const { series } = await understood(
    'Tổng sản phẩm trên địa bàn theo giá hiện hành;;',
    'Năm;Tổng số;Chia ra;',
    ';;Nông, lâm nghiệp và thủy sản;Dịch vụ',
    ';;;Tỷ đồng',
    '2021;30,5;10,5;20,0',
    '2022;33,0;11,0;22,0',
    ';Cơ cấu - %;;',
    '2021;100,0;34,4;65,6',
    '2022;100,0;33,3;66,7',
  );
  expect(series).toEqual([
    'total|grdp|current|billion VND|2021 30.5|2022 33.0',
    'total|shareOfGrdp|current|percent|2021 100.0|2022 100.0',
    'agriculture|grdp|current|billion VND|2021 10.5|2022 11.0',
    'agriculture|shareOfGrdp|current|percent|2021 34.4|2022 33.3',
    'services|grdp|current|billion VND|2021 20.0|2022 22.0',
    'services|shareOfGrdp|current|percent|2021 65.6|2022 66.7',
  ]);
});

it('keeps apart amounts and their structure side by side, whatever the title names', async () => {
  const { series } = await understood(
    'GRDP theo giá hiện hành và cơ cấu;;;;',
    ';Giá trị (Tỷ đồng);;Cơ cấu (%);',
    ';2021;2022;2021;2022',
    'Dịch vụ;20,5;22,5;65,6;66,7',
  );
  expect(series).toEqual([
    'services|grdp|current|billion VND|2021 20.5|2022 22.5',
    'services|shareOfGrdp|current|percent|2021 65.6|2022 66.7',
  ]);
});

it('takes an index under a heading of its own as growth of the table above', async () => {
  const { series } = await understood(
    'Tổng sản phẩm trên địa bàn theo giá so sánh 2010 (Tỷ đồng);;',
    ';2021;2022',
    'Dịch vụ;20,5;22,55',
    'Chỉ số phát triển (Năm trước = 100) - %;;',
    ';2021;2022',
    'Dịch vụ;..;110,0',
  );
  // 22.55 / 20.5 = 1.1: growth of 10 %.
  expect(series).toEqual([
    'services|grdp|constant2010|billion VND|2021 20.5|2022 22.55',
    'services|growthRate|constant2010|percent|2022 10.0',
  ]);
});

/** A table of main indicators, as reports on a year have it. */
const mainIndicators = [
  'MỘT SỐ CHỈ TIÊU CHỦ YẾU;;;;;',
  'TT;Chỉ tiêu;Đơn vị tính;Thực hiện 2023;Năm 2024;',
  ';;;;Kế hoạch;Ước thực hiện',
  'I;KINH TẾ;;;;',
  '1;Tổng sản phẩm trên địa bàn (GRDP) giá so sánh 2010;Tỷ đồng;30,5;32,0;32,9',
  ';- Nông, lâm nghiệp và thủy sản;Tỷ đồng;10,0;10,1;10,2',
  ';- Dịch vụ;Tỷ đồng;20,5;21,9;22,7',
  '2;Tốc độ tăng trưởng GRDP;%;7,1;8,0;7,9',
  '3;GRDP bình quân đầu người;Triệu đồng;61,2;65,0;66,5',
  '4;Cơ cấu kinh tế;%;;;',
  ';- Dịch vụ;%;67,2;;69,0',
  '5;Năng suất lao động;Triệu đồng/người;90,5;;95,5',
  ';- Dịch vụ;Triệu đồng/người;99,5;;101,5',
  'II;XÃ HỘI;;;;',
  '6;Dân số trung bình;Nghìn người;817,5;820,0;827,5',
  ';Trong đó: Thành thị;Nghìn người;200,5;;210,5',
  '7;Số xã đạt chuẩn nông thôn mới;Xã;95;106;101',
];

it('reads a table of main indicators: activities under the line that names them, units in a column, years over plan and estimate', async () => {
  const { series, left } = await understood(...mainIndicators);
  expect(series).toEqual([
    'total|grdp|constant2010|billion VND|2023 30.5|2024 32.9',
    'agriculture|grdp|constant2010|billion VND|2023 10.0|2024 10.2',
    'services|grdp|constant2010|billion VND|2023 20.5|2024 22.7',
    'total|growthRate||percent|2023 7.1|2024 7.9',
    'total|grdpPerCapita|current|million VND per person|2023 61.2|2024 66.5',
    'services|shareOfGrdp||percent|2023 67.2|2024 69.0',
    'total|averagePopulation||thousand persons|2023 817.5|2024 827.5',
    'total|newRuralCommunes||communes|2023 95|2024 101',
  ]);
  expect(left).toContain('Thành thị|unknown|urbanPopulation');
  expect(left).toContain('Dịch vụ|unknown');
  expect(left.filter((line) => line.endsWith('|planned'))).toHaveLength(7);
});

/** A plan that begins with a table, as its file says it. */
async function begunWith(rows: readonly string[]) {
  const { newPlan } = await import('../../../src/files/tables/newPlan.js');
  const { readTables } = await import('../../../src/files/tables/readTables.js');
  const text = { vi: '', en: '' };
  const words = {
    title: () => text,
    document: text,
    scenario: text,
    motive: text,
    motiveUncounted: text,
    prices: text,
    investment: text,
    population: { published: text, continued: text },
    planComment: [],
    scenarioComment: [],
  };
  const { readings } = await readTables(written(rows), undefined);
  return parse(newPlan(readings, 'Bắc Giang', words).plan);
}

it('begins a plan with activities and parts as the classification has them, where nothing marks the parts', async () => {
  const rows = [
    'GRDP theo giá hiện hành (Tỷ đồng);',
    ';2022',
    'Tổng số;87,5',
    'Nông, lâm nghiệp và thủy sản - Agriculture, forestry and fishing;10,5',
    'Nông nghiệp - Agriculture;7,0',
    'Lâm nghiệp - Forestry;3,5',
    'Công nghiệp - xây dựng;50,0',
    'Công nghiệp - Industry;40,0',
    'Trong đó: Chế biến, chế tạo;30,0',
    'Xây dựng - Construction;10,0',
    'Dịch vụ - Services;27,0',
    'Dân số trung bình (Nghìn người);',
    ';2022',
    'Tổng số;900,5',
    'Thành thị;200,5',
    'Nông thôn;700,0',
  ];
  const begun = await begunWith(rows);
  const ids = begun.activities.map(({ id, parts = [] }: { id: string; parts?: { id: string }[] }) => [
    id,
    ...parts.map((part) => part.id),
  ]);
  expect(ids).toEqual([
    ['agriculture', 'farming', 'forestry'],
    ['industryConstruction', 'industry', 'construction'],
    ['services'],
  ]);
  expect(begun.activities[1].label.vi).toBe('Công nghiệp - xây dựng');
  expect(begun.indicators.map(({ id }: { id: string }) => id)).toEqual([
    'urbanPopulation',
    'ruralPopulation',
  ]);
});

it('begins a plan with the activities of an indicator list, and none of the indicators that follow', async () => {
  const begun = await begunWith([
    'Các chỉ tiêu kinh tế - xã hội chủ yếu;;',
    'Chỉ tiêu;ĐVT;2022',
    'Cơ cấu kinh tế;%;',
    '- Dịch vụ;%;42,9',
    'GRDP (giá hiện hành);Tỷ đồng;87,5',
    '- Nông, lâm nghiệp và thủy sản;Tỷ đồng;10,5',
    '- Kinh tế cửa khẩu;Tỷ đồng;27,0',
    '- Dịch vụ;Tỷ đồng;50,0',
    'Thu ngân sách nhà nước;Tỷ đồng;15,5',
    'Năng suất lao động;Triệu đồng;95,5',
    'Tỷ lệ đô thị hóa;%;35,5',
  ]);
  expect(begun.activities.map(({ id }: { id: string }) => id)).toEqual([
    'agriculture',
    'kinhTeCuaKhau',
    'services',
  ]);
});

it('takes people in towns and in the country, men and women, as indicators of the plan where it declares them', async () => {
  const text = readFileSync(at('plan/plan.yaml'), 'utf8');
  const declared = ['urban', 'male'].map(
    (group) =>
      `  - { id: ${group}Population, label: { vi: ${group}, en: ${group} }, unit: thousand persons }`,
  );
  writeFileSync(at('plan/plan.yaml'), text.replace('indicators:', `indicators:\n${declared.join('\n')}`));
  const { series, left } = await understood(
    'Dân số trung bình (Người);;',
    'Năm;Tổng số;"Nam\nMale";Thành thị - Urban;Nông thôn - Rural',
    '2021;1.810.400;900.400;300.000;1.510.400',
    '2022;1.828.700;910.700;310.000;1.518.700',
  );
  expect(series).toEqual([
    'total|averagePopulation||thousand persons|2021 1810.400|2022 1828.700',
    'total|malePopulation||thousand persons|2021 900.400|2022 910.700',
    'total|urbanPopulation||thousand persons|2021 300.000|2022 310.000',
  ]);
  expect(left).toEqual(['Nông thôn - Rural|unknown|ruralPopulation']);
});
