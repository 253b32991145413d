import { describe, expect, it } from 'vitest';
import { besideAccount } from '../../../src/plan/tables/besideAccount.js';
import { headingContext } from '../../../src/plan/tables/headingContext.js';

describe('what a label says beside the account that it names', () => {
  it.each([
    'Tổng sản phẩm trên địa bàn tỉnh Lạng Sơn (GRDP) theo giá hiện hành',
    'Quy mô GRDP (giá SS 2010)',
    'Tốc độ tăng trưởng kinh tế bình quân hằng năm',
    'Tốc độ tăng GRDP so với năm trước (%)',
    'GRDP bình quân đầu người/năm (triệu đồng)',
    'GRDP/người',
    'Thu nhập bình quân đầu người (GRDP)',
    'Income per capita (GRDP)',
    'Dân số trung bình năm 2015 (Nghìn người) - Average population in the area',
    'Số lao động đang làm việc trong nền kinh tế',
    'Tỷ giá USD/VND bình quân liên ngân hàng',
    'Annual average growth rate of GRDP at constant 2010 prices',
  ])('is nothing in %s', (label) => {
    expect([besideAccount(label), besideAccount(label.normalize('NFD'))]).toEqual(['', '']);
  });

  it.each([
    ['Tỷ trọng dịch vụ trong GRDP', 'dich vu'],
    ['Dân số trung bình nam', undefined],
    ['GRDP 6 tháng đầu năm', 'thang dau'],
    ['GRDP tỉnh khu vực dịch vụ', 'khu vuc dich vu'],
    ['Thu ngân sách so với GRDP', undefined],
    ['Thu nhập bình quân đầu người', undefined],
    ['Dịch vụ', undefined],
  ])('is what is left of %s', (label, left) => {
    if (left !== undefined) expect(besideAccount(label)).toBe(left);
    else expect(besideAccount(label)).not.toBe('');
  });
});

describe('a heading that names more than an account', () => {
  it.each([
    'Chỉ số giảm phát GRDP (năm trước = 100)',
    'Năng suất lao động xã hội (GRDP/lao động)',
    'Tỷ lệ vốn đầu tư toàn xã hội so với GRDP (%)',
    'Mật độ dân số trung bình (người/km2)',
    'Lao động đang làm việc là nữ phân theo ngành kinh tế',
    'GRDP ngành du lịch theo giá hiện hành',
  ])('is not about the account: %s', (text) => {
    expect(headingContext(text).subject).toBeUndefined();
  });

  it.each([
    ['Dân số trung bình thành thị phân theo huyện', 'urbanPopulation'],
    ['DÂN SỐ TRUNG BÌNH NAM', 'malePopulation'],
    ['Dân số trung bình phân theo giới tính và thành thị, nông thôn', 'averagePopulation'],
    ['Dân số trung bình năm 2015', 'averagePopulation'],
    ['Dân số trung bình Nam Định', 'averagePopulation'],
    ['Dân số trung bình và mật độ dân số', 'averagePopulation'],
  ])('is about the people that it names: %s', (text, subject) => {
    expect(headingContext(text).subject).toBe(subject);
  });

  it('is no growth of the whole where it is that of figures per head, and no yearly change of prices in December', () => {
    expect(headingContext('Tốc độ tăng GRDP bình quân đầu người').measurement).toBe('other');
    expect(headingContext('Tốc độ tăng GRDP và GRDP bình quân đầu người').measurement).toBe('growth');
    expect(headingContext('Chỉ số giá tiêu dùng (tháng 12 năm trước = 100)').measurement).toBe('other');
    expect(headingContext('Chỉ số giá tiêu dùng (năm trước = 100)').measurement).toBe('indexOfPreviousYear');
  });
});
