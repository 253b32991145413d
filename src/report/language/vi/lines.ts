import type { Ends, lines as english, ToldActual } from '../en/lines.js';
import { thingNamed } from '../thingNamed.js';
import { phrases } from './phrases.js';

/** The Vietnamese words of the charts of lines and of the structure. */
export const lines: typeof english = {
  kind: 'Biểu đồ đường',
  rest: (count) => `Màu xám: ${count} kịch bản khác, tên ghi trong bảng.`,
  others: (count) => `${count} kịch bản khác`,
  nothing: (indicator) => `${indicator}: chưa có số liệu`,
  published: (status, vintage) => `${status} (${vintage})`,
  path: {
    of: (amount, name) => `${amount} (${name})`,
    title: ({ names, k, n, direction, isBeyond, target, year, years, actual, published, ...ends }) => {
      const reach = { atLeast: 'đạt', within: 'nằm trong mức', atMost: 'giữ được mức không quá' }[direction];
      const one = isBeyond ? 'vượt' : reach;
      const when = { in: `năm ${year}`, by: `chậm nhất năm ${year}`, every: 'trong mọi năm' }[years];
      const count = phrases.scenariosThat({ names, k, n, one, many: one, what: `${target} ${when}` });
      const which = { in: '', by: ' tốt nhất', every: ' kém nhất' }[years];
      const level =
        k > 0 && k < n
          ? ` (cả ${n} kịch bản: ${ends.low}–${ends.high})`
          : `; kết quả${which} ${between(ends)}`;
      return `${count}${level}${also({ actual, published })}`;
    },
    level: ({ name, n, year, actual, published, ...ends }) =>
      `${name} năm ${year}${n === 1 ? '' : ` của ${n} kịch bản`}: ${between(ends)}${also({ actual, published })}`,
    published: ({ name, value, year }) =>
      `${name}: số công bố năm ${year} là ${value}; chưa kịch bản nào dự tính`,
  },
  growth: {
    average: (from, to) => `Bình quân ${from}–${to}`,
    target: (bounds) => `Mục tiêu bình quân: ${bounds}`,
    title: ({ name, within, above, below, target, bounds, results, published, actual }) => {
      const sides = [
        { count: within, short: 'đạt', what: target, alone: `đạt ${target}` },
        { count: above, short: 'kịch bản cao hơn', what: `cao hơn ${bounds}`, alone: `cao hơn ${bounds}` },
        { count: below, short: 'kịch bản thấp hơn', what: `thấp hơn ${bounds}`, alone: `thấp hơn ${bounds}` },
      ].filter(({ count }) => count > 0);
      const [first, ...others] = sides;
      const n = within + above + below;
      const after = published ?? actual;
      const end =
        after === undefined
          ? `; kết quả: ${results}`
          : `; ${published === undefined ? 'thực hiện' : 'số công bố'}: ${after}`;
      if (name !== undefined) return `${thingNamed('Kịch bản', name)} tăng bình quân ${first?.alone}${end}`;
      if (others.length === 0) return `Cả ${n} kịch bản đều tăng bình quân ${first?.what}${end}`;
      const counts = [
        `Trong ${n} kịch bản có ${first?.count} kịch bản tăng bình quân ${first?.what}`,
        ...others.map(({ count, short }) => `${count} ${short}`),
      ];
      return `${counts.join(', ')}${end}`;
    },
    level: ({ results, falls, published, actual }) =>
      `${falls ? 'Tốc độ tăng GRDP' : 'GRDP tăng'} bình quân ${results}/năm${published === undefined ? also({ actual }) : `; số công bố: ${published}`}`,
    subtitle: ({ region, from, to, bases, published }) =>
      `Tăng trưởng GRDP, ${region} ${from}–${to}: % mỗi năm, ${bases}${published === undefined ? '' : ` (số công bố: ${published})`}`,
    weights:
      'Tốc độ tăng theo hai gốc giá so sánh khác nhau không trùng nhau, kể cả khi từng khu vực tăng như nhau.',
  },
  structure: {
    kind: 'Biểu đồ khoảng theo khu vực',
    share: (year) => `Tỷ trọng ${year} (%)`,
    target: 'Mục tiêu',
    published: 'Số công bố',
    targetOf: (bounds) => `Mục tiêu: ${bounds}`,
    noTarget: 'Không có mục tiêu',
    met: (year) => `${year}: đạt mục tiêu`,
    missed: (year) => `${year}: không đạt`,
    notApart: 'Dấu –: bộ số liệu không tách riêng khoản này.',
    equallyLong: 'Một điểm phần trăm dài như nhau ở mọi cột; các trục không bắt đầu từ 0.',
    subtitle: (region, years, prices) => `Cơ cấu GRDP, ${region} ${years}: %, ${prices}`,
    title: ({ names, k, n, targets, year, assumed, published }) => {
      const what = `${targets === 1 ? '' : `đủ ${targets} `}mục tiêu tỷ trọng năm ${year}`;
      const count = phrases.scenariosThat({ names, k, n, one: 'đạt', many: 'đạt', what });
      const because = assumed ? `, ${k === 1 ? 'do' : 'đều do'} giả định sẵn cơ cấu đó` : '';
      if (published === undefined) return `${count}${because}`;
      const [least, most] = published;
      const met = least === most ? `${most}` : `${least}–${most}`;
      return `${count}${because}; số công bố ${most === 0 ? 'không đạt mục tiêu nào' : `đạt ${met}/${targets} mục tiêu`}`;
    },
    level: ({ from, to, activity, span }) =>
      `Cơ cấu GRDP ${from}–${to}: chuyển dịch nhiều nhất là “${activity}”, đến ${span} năm ${to}`,
    unmoved: ({ from, to }) => `Cơ cấu GRDP không thay đổi từ năm ${from} đến năm ${to}`,
  },
};

const between = ({ low, high }: Ends) => (low === high ? low : `từ ${low} đến ${high}`);
const also = ({ actual, published }: ToldActual) => {
  if (published !== undefined) return `; số công bố: ${published}`;
  return actual === undefined ? '' : `; thực hiện ${actual}`;
};
