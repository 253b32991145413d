import type { reasons as english } from '../en/reasons.js';

/** The Vietnamese words for why a value is assumed, and for what was derived in a base. */
export const reasons: typeof english = {
  regions: { 'viet-nam': 'cả nước' },
  follows: ({ indicator, region, period, vintage }) =>
    `Theo số liệu “${indicator}” của ${region}, ${period}, bộ số liệu ${vintage}`,
  continued: 'Tiếp tục nhịp trước đây',
  sumOfParts: 'Tăng trưởng của tổng các ngành thành phần',
  solved: 'Giá trị tính ngược từ mục tiêu, không phải giả định có căn cứ riêng',
  observedGrowth: 'Tăng trưởng đã thực hiện',
  grdpFromPerCapita: 'GRDP năm gốc = GRDP bình quân đầu người × dân số trung bình',
  populationFromGrdp: 'Dân số trung bình năm gốc = GRDP ÷ GRDP bình quân đầu người',
  withoutAccounts: 'Chưa có GRDP năm gốc: chỉ dự tính dân số và các chỉ tiêu khác, không có số liệu GRDP',
  populationBase: ({ year, vintage, label }) => `Năm gốc ${year}, dân số (${vintage}): ${label}`,
  sharesRescaled: (sum) => `Cơ cấu công bố cộng lại bằng ${sum}%, đã quy về 100%`,
  constantPrices: (reference) =>
    `Tăng trưởng tính theo số tuyệt đối giá so sánh ${reference} đã công bố; giữ mặt bằng giá của năm gốc`,
  rereferenced: (from, reference) =>
    `Số tuyệt đối giá so sánh ${from} đã công bố được quy về giá ${reference} theo chỉ số giảm phát từng khu vực, nên tốc độ tăng chung thay đổi`,
};
