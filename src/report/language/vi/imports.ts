import type { imports as english } from '../en/imports.js';

/** Các câu của việc nhập bảng: đã hiểu gì và đã làm gì. */
export const imports: typeof english = {
  columns: {
    sheet: 'Trang tính',
    row: 'Dòng trong bảng',
    indicator: 'Chỉ tiêu',
    activity: 'Ngành',
    prices: 'Giá',
    unit: 'Đơn vị',
    converted: (written, kept) => `${written} → ${kept}`,
    years: 'Năm',
    figures: 'Số liệu',
    missing: 'Thiếu',
  },
  prices: { current: 'hiện hành', constant: (year) => `so sánh ${year}` },
  statuses: (years, status) => `${years.join(', ')} ${status}`,
  added: (count, vintage, source) =>
    `Đã thêm ${count} số liệu vào facts.csv, kỳ công bố ${vintage}, nguồn ${source}.`,
  wouldAdd: (count, vintage, source) =>
    `Sẽ thêm ${count} số liệu, kỳ công bố ${vintage}, nguồn ${source}; chưa ghi gì (--dry-run).`,
  alreadyThere: (count) => `${count} số liệu đã có sẵn.`,
  newSource: (id, publisher) => `Thêm vào sources.csv: ${id}, ${publisher}.`,
  newVintage: (id, published) => `Thêm vào plan.yaml: kỳ công bố ${id}, công bố ${published}.`,
  kept: (file) => `${file} ghi nhớ mỗi dòng là gì: lần nhập sau không phải khai lại.`,
  left: {
    unknown: (labels) => `Bỏ qua vì plan.yaml không có ngành hay chỉ tiêu này: ${labels}.`,
    unknownBefore: (labels) => `Bỏ qua như lần trước: ${labels}.`,
    skip: (labels) => `Bỏ qua vì import.yaml ghi skip: ${labels}.`,
    planned: (labels) => `Bỏ qua vì là số kế hoạch, không phải số liệu thực tế: ${labels}.`,
    periods: (labels) => `Bỏ qua vì gộp nhiều năm thì chỉ nhận tốc độ tăng: ${labels}.`,
    nearest: (label, names) => `${label} (có thể là ${names})`,
    advice:
      'Hãy khai dòng đó trong import.yaml, { activity: services } hoặc skip, hay khai trong plan.yaml, rồi nhập lại.',
  },
  comment: [
    'Những gì grdp-pathways import hiểu về các dòng của bảng và những gì bạn đã khai. Có thể sửa: một dòng có thể là',
    '{ activity: services }, { indicator: newRuralCommunes, unit: communes } hoặc skip. Đơn vị, loại giá và năm được đọc',
    'lại từ mỗi bảng; những gì ghi ở đây chỉ dùng khi tiêu đề của bảng không nói.',
  ],
};
