import { expect, it } from 'vitest';
import { knownActivity } from '../../../src/plan/tables/sameName.js';
import { tableImport } from '../../fixtures/tableImport.js';

const { written, imported } = tableImport();

/** What an import understands of a table, and the first and the last figure of each line. */
async function understood(...rows: readonly string[]) {
  const { lines, left } = await imported(written(rows));
  const series = lines.map(({ activity, indicator, priceBasis, facts }) => {
    const ends = [facts[0], facts.at(-1)].map(
      (fact) => `${fact?.period.from} ${fact?.value} ${fact?.status}`,
    );
    return [activity, indicator, priceBasis, ...ends];
  });
  return { series, left: left.map(({ label, reason }) => `${label}: ${reason}`) };
}

it('reads years that go down under numbered columns, with names in two languages', async () => {
  const { series } = await understood(
    'GRDP theo giá hiện hành (Tỷ đồng);;;',
    'Năm - Year;Tổng số - Total;Chia ra - Of which;',
    ';;Nông, lâm nghiệp và thủy sản - Agriculture, forestry and fishing;Dịch vụ - Services',
    '1;2;3;4',
    '2022;30;10;20',
    'Sơ bộ - Prel. 2023;33;11;22',
  );
  expect(series).toEqual([
    ['total', 'grdp', 'current', '2022 30 reported', '2023 33 preliminary'],
    ['agriculture', 'grdp', 'current', '2022 10 reported', '2023 11 preliminary'],
    ['services', 'grdp', 'current', '2022 20 reported', '2023 22 preliminary'],
  ]);
});

it('takes the English name below a Vietnamese one, and a long name broken over lines as one', async () => {
  const { series } = await understood(
    'GRDP theo giá so sánh 2010 (Tỷ đồng);;',
    ';2022;2023',
    '"Dịch vụ\nService";20;22',
    '"Nông nghiệp, lâm nghiệp\nvà thủy sản";10;11',
  );
  expect(series.map(([activity]) => activity)).toEqual(['services', 'agriculture']);
});

it('knows activities by the names of reports: numbered areas and short forms', async () => {
  const names = ['Khu vực I', 'Khu vực II (công nghiệp và xây dựng)', 'Khu vực III'];
  const areas = await understood(
    'GRDP giá hiện hành, tỷ đồng;',
    ';2023',
    ...names.map((name) => `${name};5,5`),
  );
  expect(areas.series.map(([activity]) => activity)).toEqual([
    'agriculture',
    'industryConstruction',
    'services',
  ]);
  expect(knownActivity(['Thuế SP trừ trợ cấp SP'])).toBe('taxesLessSubsidiesOnProducts');
  const short = await understood('GRDP giá hiện hành, tỷ đồng;', ';2023', 'A. Nông, lâm, thủy sản;5,5');
  expect(short.series[0]?.[0]).toBe('agriculture');
});

it('reads a unit named in two languages, and of a footnoted year what the footnote says', async () => {
  const { series } = await understood(
    'Cơ cấu GRDP theo giá hiện hành;;',
    ';;Đơn vị tính - Unit: %',
    ';2022;2023(*)',
    'Dịch vụ;"45,5";"46,5"',
    '(*) Số liệu sơ bộ - Preliminary data;;',
  );
  expect(series).toEqual([
    ['services', 'shareOfGrdp', 'current', '2022 45.5 reported', '2023 46.5 preliminary'],
  ]);
});

it('leaves out and names what a table is about where the plan does not declare it', async () => {
  const { series, left } = await understood(
    'Vốn đầu tư thực hiện trên địa bàn theo giá hiện hành (Tỷ đồng);;',
    ';TH 2022;KH 2023',
    'Tổng số;15.600,5;17.000,5',
  );
  expect([series, left]).toEqual([[], ['socialInvestment: unknown']]);
});
