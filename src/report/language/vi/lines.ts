import type { Ends, lines as english } from '../en/lines.js';
import { phrases } from './phrases.js';

/** The Vietnamese words of the charts of lines and of the structure. */
export const lines: typeof english = {
  kind: 'Biểu đồ đường',
  rest: (count) => `Màu xám: ${count} kịch bản khác, tên ghi trong bảng.`,
  nothing: (indicator) => `${indicator}: chưa có số liệu`,
  published: (status, vintage) => `${status} (${vintage})`,
  perCapita: {
    title: ({ names, k, n, direction, target, year, actual, ...ends }) => {
      const one = { atLeast: 'đạt', within: 'nằm trong mức', atMost: 'giữ được mức không quá' }[direction];
      const what = `${target} năm ${year}`;
      const count = phrases.scenariosThat({ names, k, n, one, many: one, what });
      const level =
        k > 0 && k < n ? ` (cả ${n} kịch bản: ${ends.low}–${ends.high})` : `; kết quả ${between(ends)}`;
      return `${count}${level}${also(actual)}`;
    },
    level: ({ n, year, unit, actual, ...ends }) =>
      `GRDP bình quân đầu người năm ${year}${n === 1 ? '' : ` của ${n} kịch bản`}: ${between(ends)} ${unit}${also(actual)}`,
  },
};

const between = ({ low, high }: Ends) => (low === high ? low : `từ ${low} đến ${high}`);
const also = (actual: string | undefined) => (actual === undefined ? '' : `; thực hiện ${actual}`);
