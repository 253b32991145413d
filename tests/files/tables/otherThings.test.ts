import { expect, it } from 'vitest';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { written, imported } = tableImport();

/** What an import takes of rows of one unit each, and what it leaves out. */
async function taken(...rows: readonly string[]) {
  const found = await imported(written(['Chỉ tiêu;ĐVT;2014;2015', ...rows]));
  return { series: seriesIn(found), left: found.left.map(({ label, reason }) => `${reason} ${label}`) };
}

it('takes no figure for that of an account that its row names beside other things', async () => {
  const others = [
    'Tỷ trọng kinh tế số trong GRDP;%;5,1;6,2',
    'Thu ngân sách so với GRDP;%;15,1;16,2',
    'Tỷ lệ vốn đầu tư toàn xã hội/GRDP;%;46,3;45,9',
    'Đóng góp của TFP vào tăng trưởng GRDP;%;35,1;36,2',
    'Năng suất lao động xã hội (GRDP/lao động);Triệu đồng/người;50,1;56,2',
    'Tốc độ tăng GRDP bình quân đầu người;%;7,1;6,2',
    'Chỉ số giảm phát GRDP (năm trước = 100);%;104,1;103,2',
    'GRDP ngành du lịch theo giá hiện hành;tỷ đồng;5,1;6,2',
    'Tỷ trọng GRDP của tỉnh so với cả nước;%;0,5;0,6',
    'Mật độ dân số trung bình;Người/km2;91;92',
    'Dân số trung bình nam;Người;375.123;378.456',
    'Lao động đang làm việc qua đào tạo;Nghìn người;40,1;42,2',
    'Tăng trưởng GRDP so với kế hoạch;%;98,1;97,2',
  ];
  const { series, left } = await taken(...others);
  expect(series).toEqual([]);
  expect(left).toEqual(others.map((row) => `unknown ${row.split(';')[0]}`));
});

it('takes for the activity what a row says of it and the account', async () => {
  const { series } = await taken(
    'Tốc độ tăng GRDP khu vực dịch vụ;%;7,2;7,3',
    'Tỷ trọng dịch vụ trong GRDP;%;50,1;51,2',
    'GRDP khu vực I giá HH;tỷ đồng;5.001,1;5.002,2',
    'GRDP/người;triệu đồng;30,1;34,8',
  );
  expect(series).toEqual([
    'services|growthRate||percent|2014 7.2|2015 7.3',
    'services|shareOfGrdp||percent|2014 50.1|2015 51.2',
    'agriculture|grdp|current|billion VND|2014 5001.1|2015 5002.2',
    'total|grdpPerCapita|current|million VND per person|2014 30.1|2015 34.8',
  ]);
});

it('leaves out the total of a table of townspeople, and of prices in December', async () => {
  const towns = [
    'Dân số trung bình thành thị phân theo huyện;;',
    'Đơn vị: Người;;',
    ';2014;2015',
    'TỔNG SỐ;150.123;152.456',
  ];
  const prices = ['Chỉ số giá tiêu dùng (tháng 12 năm trước = 100) %;;', ';2014;2015', 'Chung;101,84;100,60'];
  for (const table of [towns, prices]) expect(seriesIn(await imported(written(table)))).toEqual([]);
});
