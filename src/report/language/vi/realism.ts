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
    totalFactorProductivity: 'Tốc độ tăng năng suất nhân tố tổng hợp (TFP)',
    structuralChange: 'Tốc độ chuyển dịch cơ cấu (góc φ)',
  },
  verdicts: {
    unprecedented: 'Chưa từng có',
    demanding: 'Đòi hỏi cao',
    usual: 'Trong mức từng có',
    modest: 'Không đòi hỏi nhiều',
    noHistory: 'Không có số liệu quá khứ để so',
    notComputable: 'Chưa tính được',
  },
  investment: { targeted: 'vốn theo chỉ tiêu', assumed: 'vốn theo giả định' },
  counting: (measure, investment) => `${measure} (${investment})`,
  among: ({ percentile, count, years, range }) => {
    if (percentile > 0 && percentile < 100)
      return `phân vị thứ ${Math.round(percentile)} trong ${count} giá trị ${years} (${range})`;
    const all = count === 1 ? 'giá trị duy nhất' : `cả ${count} giá trị`;
    return `${percentile === 100 ? 'cao hơn' : 'thấp hơn'} ${all} ${years} (${range})`;
  },
};
