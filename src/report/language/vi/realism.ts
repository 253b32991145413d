import type { realism as english } from '../en/realism.js';

/** What realism is called in Vietnamese: measures, verdicts, and where a value stands in the past. */
export const realism: typeof english = {
  measures: {
    growth: 'Tốc độ tăng GRDP bình quân năm',
    investmentRate: 'Tổng vốn đầu tư toàn xã hội so với GRDP',
    icorIndirect: 'Hệ số ICOR gián tiếp',
    icorDirect: 'Hệ số ICOR trực tiếp',
    icorPeriod: 'Hệ số ICOR cả giai đoạn',
    productivityGrowth: 'Tốc độ tăng năng suất lao động',
    totalFactorProductivity: 'Tốc độ tăng năng suất các nhân tố tổng hợp (TFP)',
    structuralChange: 'Tốc độ chuyển dịch cơ cấu (góc φ)',
  },
  verdicts: {
    unprecedented: 'Chưa ghi nhận',
    demanding: 'Đòi hỏi cao',
    usual: 'Trong mức từng có',
    unusual: 'Khác thường',
    modest: 'Không đòi hỏi nhiều',
    noHistory: 'Không có số liệu quá khứ để so',
    notComputable: 'Chưa tính được',
  },
  investment: { targeted: 'vốn theo chỉ tiêu', assumed: 'vốn theo giả định' },
  counting: (measure, investment) => `${measure} (${investment})`,
  against: (verdict, yardstick) => `${verdict} (${yardsticks[yardstick]})`,
  peers: {
    caption: 'So với các tỉnh khác: mức thay đổi bình quân năm, trong chừng ấy năm đã qua',
    change: 'Thay đổi mỗi năm',
    past: 'Giai đoạn so sánh',
    region: 'Các tỉnh trong vùng',
    of: (region, rank) => `${region}: ${rank}`,
    among: ({ count, below, median, range }) =>
      `cao hơn ${below} trong ${count} tỉnh (${range}, trung vị ${median})`,
  },
  among: ({ percentile, count, averaged, years, range }) => {
    const one = averaged === 1 ? 'số liệu từng năm' : `mức bình quân ${averaged} năm`;
    if (percentile > 0 && percentile < 100)
      return `phân vị thứ ${Math.round(percentile)} trong ${count} ${one} ${years} (${range})`;
    const all = count === 1 ? `${one} duy nhất` : `cả ${count} ${one}`;
    return `${percentile === 100 ? 'cao hơn' : 'thấp hơn'} ${all} ${years} (${range})`;
  },
};

const yardsticks = {
  own: 'so với quá khứ của tỉnh',
  country: 'so với quá khứ của cả nước',
  other: 'so với quá khứ của địa phương khác',
};
