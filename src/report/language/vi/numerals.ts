import type { numerals as english } from '../en/numerals.js';

/** Số viết bằng chữ. */
export const numerals: typeof english = {
  ones: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  also: { bẩy: 7 },
  behindTens: { mốt: 1, tư: 4, lăm: 5, nhăm: 5 },
  tens: [],
  times: { mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000 },
  point: ['phẩy'],
  within: ['linh', 'lẻ'],
  otherWords: ['năm', 'nam', 'sau', 'bay', 'tam'],
};
