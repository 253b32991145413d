import type { triangle as english } from '../en/triangle.js';
import { phrases } from './phrases.js';

/** The Vietnamese words of the triangle of shares. */
export const triangle: typeof english = {
  kind: 'Biểu đồ tam giác',
  caption: 'Vị trí trong cả tam giác',
  range: (activity, bounds) => `${activity}: ${bounds}`,
  base: (year) => `Năm gốc ${year}`,
  share: (activity) => `${activity} (%)`,
  turn: 'Mức chuyển dịch φ',
  more: (count) => `và ${count} kịch bản khác`,
  crowd: 'Màu xám: các kịch bản khác, có tên trong bảng.',
  empty: 'Các khoảng chỉ tiêu cơ cấu không thể cộng lại thành 100%, nên không có vùng mục tiêu.',
  title: ({ names, k, n, targets, year, asked, actual }) => {
    const what = `cả ${targets} chỉ tiêu cơ cấu năm ${year}`;
    const count = phrases.scenariosThat({ names, k, n, one: 'đạt', many: 'đạt', what });
    const inFact = actual === undefined ? '' : `; cơ cấu thực hiện ${actual ? 'cũng đạt' : 'không đạt'}`;
    return `${count}${inFact}${asked === undefined ? '' : `; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = ${asked}`}`;
  },
  turns: ({ year, low, high, n }) => {
    const turn = low === high ? `φ = ${low}` : `φ từ ${low} đến ${high}`;
    return `Đến năm ${year}, cơ cấu GRDP chuyển dịch ${turn}${n === 1 ? '' : ` theo ${n} kịch bản`}`;
  },
  level: (year) => `Cơ cấu GRDP đến năm ${year}`,
  subtitle: ({ region, years, prices, rescaled }) => {
    const how = {
      everywhere: '; ba tỷ trọng quy về 100%, không kể thuế sản phẩm trừ trợ cấp sản phẩm',
      somewhere: '; khi có thuế sản phẩm, ba tỷ trọng còn lại quy về 100%',
      nowhere: '',
    };
    return `Cơ cấu GRDP, ${region} ${years}: %, ${prices}${how[rescaled]}; mỗi chấm một năm; φ là góc giữa cơ cấu năm gốc và năm cuối`;
  },
};
