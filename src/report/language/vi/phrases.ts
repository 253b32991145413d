import type { phrases as english } from '../en/phrases.js';
import { thingNamed } from '../thingNamed.js';

const targetOf = (year: number) => `Mục tiêu ${year}`;

/** The Vietnamese turns of phrase that sentences about any chart or table share. */
export const phrases: typeof english = {
  upTo: (low, high) => `${low} đến ${high}`,
  atLeast: (amount) => `ít nhất ${amount}`,
  atMost: (amount) => `nhiều nhất ${amount}`,
  free: 'không ràng buộc',
  about: (amount) => `khoảng ${amount}`,
  aYear: (amount) => `${amount}/năm`,
  place: ({ place, among, first, count }, bounds) =>
    `trong nhóm ${place} tỉnh ${first === 'highest' ? 'cao' : 'thấp'} nhất ${count === undefined ? (among === 'region' ? 'vùng' : 'cả nước') : `trong ${count} tỉnh`}${bounds === undefined ? '' : ` (${bounds})`}`,
  byDate: (bounds, year) => `${bounds}, chậm nhất năm ${year}`,
  over: (bounds, { from, to }) => `${bounds}, ${from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`}`,
  targetFor: (year, bounds) => `${year === undefined ? 'Mục tiêu' : targetOf(year)}: ${bounds}`,
  targetOf,
  count: String,
  scenariosThat: ({ names, k, n, one, what }) => {
    if (n === 1) return `${thingNamed('Kịch bản', names[0] ?? '')} ${k === 1 ? '' : 'không '}${one} ${what}`;
    if (k === 0) return `Không kịch bản nào trong ${n} kịch bản ${one} ${what}`;
    if (k === n) return `Cả ${n} kịch bản đều ${one} ${what}`;
    return `${k}/${n} kịch bản ${one} ${what}${k <= 3 && names.length > 0 ? `: ${lists.format(names.map((name) => `“${name}”`))}` : ''}`;
  },
  footer: {
    target: (document) => `Mục tiêu:\u00a0${document}.`,
    vintage: (date, label) => `Số\u00a0liệu\u00a0${date}: ${label}.`,
    mixed: 'Các bộ số liệu khác nhau không so sánh trực tiếp với nhau được.',
    sources: (publishers) => `Nguồn:\u00a0${publishers}.`,
    axisStart: (start) => `Trục tung bắt đầu từ ${start}.`,
  },
};

const lists = new Intl.ListFormat('vi', { style: 'long', type: 'conjunction' });
