import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampled } from '../../fixtures/sampled.js';
import { tableImport } from '../../fixtures/tableImport.js';

const { written, imported } = tableImport();

/** How offices call the activities and the prices of GRDP. */
const names = {
  agriculture: ['Nông, lâm nghiệp và thủy sản', 'Khu vực I', 'NLTS', 'Agriculture, forestry and fishing'],
  industryConstruction: ['Công nghiệp và xây dựng', 'Khu vực II (Công nghiệp - Xây dựng)', 'CN-XD'],
  services: ['Dịch vụ', 'Khu vực III', 'Thương mại và dịch vụ', 'Dịch vụ - Services'],
} as const;
const titles = {
  current: ['GRDP theo giá hiện hành', 'Tổng sản phẩm (GRDP) giá HH', 'GRDP at current prices'],
  constant2010: ['GRDP (giá so sánh 2010)', 'Tổng sản phẩm trên địa bàn theo giá so sánh 2010'],
} as const;
const activities = ['agriculture', 'industryConstruction', 'services'] as const;
const bases = ['current', 'constant2010'] as const;

/** A way to lay out the same figures. */
const layouts = fc.record({
  shape: fc.constantFrom('across', 'down', 'list'),
  years: fc.integer({ min: 2, max: 5 }).map((count) => Array.from({ length: count }, (_, at) => 2012 + at)),
  yearWord: fc.constantFrom('', 'Năm ', 'TH '),
  mark: fc.constantFrom('.', ','),
  // Each with its power of ten against the million VND of the figures.
  unit: fc.constantFrom(['tỷ đồng', 3], ['VND billion', 3], ['Triệu đồng', 0], ['nghìn tỷ đồng', 6]),
  sign: fc.constantFrom('', '- ', 'a) ', '  '),
  called: fc.record({
    agriculture: fc.constantFrom(...names.agriculture),
    industryConstruction: fc.constantFrom(...names.industryConstruction),
    services: fc.constantFrom(...names.services),
  }),
  titled: fc.record({
    current: fc.constantFrom(...titles.current),
    constant2010: fc.constantFrom(...titles.constant2010),
  }),
  // In million VND, with six digits behind the mark or two marks of thousands in whatever unit: read in one way only.
  figures: fc.infiniteStream(fc.integer({ min: 2_000_001, max: 29_999_999 })),
});
type Layout = typeof layouts extends fc.Arbitrary<infer One> ? One : never;

/** A figure of so many million in a unit, with the mark before its decimals. */
function shown(million: number, { unit: [, power], mark }: Layout): string {
  const digits = String(million).padStart(power + 1, '0');
  const whole = digits.slice(0, digits.length - power).replace(/\B(?=(\d{3})+$)/g, mark === ',' ? '.' : ',');
  return power === 0 ? whole : `${whole}${mark}${digits.slice(-power)}`;
}

/** The rows of a sheet, and what they mean, in million VND. */
function sheetOf(layout: Layout): {
  readonly rows: readonly string[];
  readonly meant: ReadonlyMap<string, number>;
} {
  const { shape, years, yearWord, unit, sign, called, titled, figures } = layout;
  const meant = new Map<string, number>();
  const figure = (basis: string, activity: string, year: number) => {
    const value = Number(figures.next().value);
    meant.set(`${basis} ${activity} ${year}`, value);
    return shown(value, layout);
  };
  const heads = years.map((year) => `${yearWord}${year}`);
  const width = shape === 'list' ? years.length + 2 : Math.max(years.length, activities.length) + 1;
  const row = (...cells: readonly string[]) => [...cells, ...Array(width).fill('')].slice(0, width).join(';');
  const blocks = bases.map((basis) => {
    if (shape === 'down')
      return [
        row(titled[basis]),
        row(`ĐVT: ${unit[0]}`),
        row('Năm', ...activities.map((activity) => called[activity])),
        ...years.map((year, at) =>
          row(heads[at] ?? '', ...activities.map((one) => figure(basis, one, year))),
        ),
      ];
    const lines = activities.map((activity) => {
      const own = years.map((year) => figure(basis, activity, year));
      return row(`${sign}${called[activity]}`, ...(shape === 'list' ? [unit[0]] : []), ...own);
    });
    return shape === 'list'
      ? [row(titled[basis], unit[0]), ...lines]
      : [row(`${titled[basis]} (${unit[0]})`), row('', ...heads), ...lines];
  });
  const top = shape === 'list' ? ['Các chỉ tiêu chủ yếu', row('Chỉ tiêu', 'ĐVT', ...heads)] : [];
  return { rows: [...top, ...blocks.flatMap((block) => [...block, row('')])], meant };
}

it('reads the same figures in whatever layout they stand', async () => {
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      const { rows, meant } = sheetOf(layout);
      const { lines, left } = await imported(written(rows));
      const read = lines.flatMap(({ activity, priceBasis, facts }) =>
        facts.map(({ period, value }): [string, number] => [
          `${priceBasis} ${activity} ${period.to}`,
          Math.round(1000 * Number(value)),
        ]),
      );
      expect(left).toEqual([]);
      expect(new Map(read)).toEqual(meant);
      expect(read).toHaveLength(meant.size);
    }),
    { seed: 2016, numRuns: sampled(300) },
  );
});
