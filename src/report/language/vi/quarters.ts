import type { quarters as english } from '../en/quarters.js';

/** The Vietnamese sentences about quarters, half-years and nine months. */
export const quarters: typeof english = {
  span: (first, last) => spans[`${first}${last}`] ?? `quý ${roman[first] ?? first}–${roman[last] ?? last}`,
  ofYear: (span, year) => `${span}${span.startsWith('quý') ? '/' : ' '}${year}`,
  known: 'Đã có',
  growth: 'Tăng %',
  weight: 'Quyền số %',
  left: 'Còn lại',
  notes: {
    growth:
      'Tốc độ tăng so với cùng kỳ năm trước, theo giá so sánh; mỗi kỳ có quyền số theo giá trị của năm trước.',
    activities: 'Các khu vực tăng thêm cùng một số điểm phần trăm so với tốc độ cả năm của kịch bản.',
    weights: 'Quyền số các quý:',
    levels: (year, vintage) => `giá trị theo giá so sánh năm ${year} (${vintage})`,
    given: 'như đã cho',
    olderWeights: (year, before) => `Chưa có giá trị các quý năm ${before}; dùng của năm ${year}.`,
    trade: ({ less, more, first, second }) =>
      `Quý ${roman[first] ?? first} thấp hơn ${less} thì quý ${roman[second] ?? second} phải cao hơn ${more}.`,
  },
};

const roman: Readonly<Record<number, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

const spans: Readonly<Record<string, string>> = {
  '11': 'quý I',
  '22': 'quý II',
  '33': 'quý III',
  '44': 'quý IV',
  '12': '6 tháng đầu năm',
  '13': '9 tháng đầu năm',
  '14': 'cả năm',
  '24': '9 tháng cuối năm',
  '34': '6 tháng cuối năm',
};
