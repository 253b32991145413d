import { describe, expect, it } from 'vitest';
import { headingContext } from '../../../src/plan/tables/headingContext.js';
import { yearHeading } from '../../../src/plan/tables/yearHeading.js';

describe('headingContext', () => {
  it.each([
    ['ĐVT: Triệu đồng', { unit: 'Triệu đồng' }],
    ['Đơn vị tính: Triệu đồng - Unit: Mill. dongs', { unit: 'Triệu đồng' }],
    ['(Đơn vị: xã)', { unit: 'xã' }],
    ['Triệu đồng - Mill. dongs', { unit: 'Triệu đồng' }],
    ['Dân số trung bình (Nghìn người)', { subject: 'averagePopulation', unit: 'Nghìn người' }],
    ['Theo giá hiện hành - At current prices', { priceBasis: 'current' }],
    ['Giá so sánh năm 2010', { priceBasis: 'constant2010' }],
    ['At constant 2010 prices', { priceBasis: 'constant2010' }],
    ['Giá so sánh', { priceBasis: 'constant' }],
    ['Cơ cấu - Structure (%)', { measurement: 'share', unit: '%' }],
    ['Chỉ số phát triển (Năm trước = 100) - %', { measurement: 'indexOfPreviousYear', unit: '%' }],
    [
      'GRDP bình quân đầu người (Triệu đồng)',
      { subject: 'grdp', measurement: 'perHead', unit: 'Triệu đồng' },
    ],
    ['Dịch vụ', {}],
    ['Công nghiệp và xây dựng', {}],
  ])('understands %s', (text, context) => {
    expect(headingContext(text)).toEqual(context);
    expect(headingContext(text.normalize('NFD'))).toEqual(context);
  });
});

describe('yearHeading', () => {
  const of = (text: string, number?: number) =>
    yearHeading({ text, row: 0, column: 0, ...(number === undefined ? {} : { number }) });

  it.each([
    ['2020', 2020, undefined],
    ['Năm 2020', 2020, undefined],
    ['Sơ bộ 2024', 2024, 'preliminary'],
    ['Sơ bộ\nPrel. 2024', 2024, 'preliminary'],
    ['2024 (sơ bộ)', 2024, 'preliminary'],
    ['Ước tính 2025', 2025, 'estimate'],
    ['Ước thực hiện năm 2025', 2025, 'estimate'],
    ['2025 (ước)', 2025, 'estimate'],
    ['ƯTH 2025', 2025, 'estimate'],
    ['Kế hoạch 2026', 2026, 'planned'],
    ['2023(*)', 2023, undefined],
    ['2018.0', 2018, undefined],
    ['2018,0', 2018, undefined],
    ['31/12/2018', 2018, undefined],
    ['2018-12-31 00:00:00', 2018, undefined],
    ['12/31/2018', 2018, undefined],
    ['Có đến 31.12.2018', 2018, undefined],
    ['Ước 31/12/2018', 2018, 'estimate'],
    ['TH 2018', 2018, 'reported'],
    ['Kết quả thực hiện năm 2018', 2018, 'reported'],
    ['Dự toán 2020', 2020, 'planned'],
    ['FY2018', 2018, undefined],
    ['2019e', 2019, 'estimate'],
    ['2019 (r)', 2019, undefined],
    ['2020F', 2020, 'planned'],
    // A note says what a p means; without one an import leaves its figures out.
    ['2018p', 2018, undefined],
  ])('reads %s', (text, year, status) => {
    expect(of(text)).toEqual({ period: { from: year, to: year }, status });
  });

  it.each(['12 tháng năm 2024', 'Cả năm 2024', '12 months 2024'])('reads a whole year: %s', (text) => {
    expect(of(text)).toEqual({ period: { from: 2024, to: 2024 }, status: undefined });
  });

  it('reads a run of years', () => {
    expect(of('2016-2020')?.period).toEqual({ from: 2016, to: 2020 });
  });

  it.each([
    ['Quý I/2025', 'Q1'],
    ['Quý 3 năm 2025', 'Q3'],
    ['Quý IV/2025 - Quarter IV 2025', 'Q4'],
    ['6 tháng đầu năm 2025', 'H1'],
    ['Ước 6 tháng 2025', 'H1'],
    ['6 tháng cuối năm 2025', 'H2'],
    ['9 tháng/2025', '9M'],
    ['Q2 2025', 'Q2'],
  ])('reads the part of the year in %s', (text, part) => {
    expect(of(text)).toMatchObject({ period: { from: 2025, to: 2025 }, part });
  });

  it.each([
    'Quý V/2025',
    '12/2020 tháng',
    'Dịch vụ 2020',
    '20200',
    '2.024',
    'Giá so sánh 2010',
    '30/6/2018',
    '01/01/2018',
    '2018-01-01',
    '2018.5',
  ])('is not misled by %s', (text) => {
    expect(of(text)).toBeUndefined();
  });

  it('takes no broken number for a year', () => {
    expect(of('2020.5', 2020.5)).toBeUndefined();
  });
});
