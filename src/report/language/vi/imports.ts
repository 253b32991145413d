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
    `Đã thêm ${count} số liệu vào facts.csv, bộ số liệu ${vintage}, nguồn ${source}.`,
  wouldAdd: (count, vintage, source) =>
    `Sẽ thêm ${count} số liệu, bộ số liệu ${vintage}, nguồn ${source}; chưa ghi gì (--dry-run).`,
  none: 'Không lấy được số liệu nào: facts.csv giữ nguyên.',
  alreadyThere: (count) => `${count} số liệu đã có sẵn.`,
  newSource: (id, publisher) => `Thêm vào sources.csv: ${id}, ${publisher}.`,
  newVintage: (id, published) => `Thêm vào plan.yaml: bộ số liệu ${id}, công bố ${published}.`,
  kept: (file) => `${file} ghi nhớ mỗi dòng là gì: lần nhập sau không phải khai lại.`,
  left: {
    unknown: (labels) => `Bỏ qua vì plan.yaml không có ngành hay chỉ tiêu này: ${labels}.`,
    unknownBefore: (labels) => `Bỏ qua như lần trước: ${labels}.`,
    skip: (labels) => `Bỏ qua vì import.yaml ghi skip: ${labels}.`,
    planned: (labels) => `Bỏ qua vì là số kế hoạch, không phải số liệu thực tế: ${labels}.`,
    periods: (labels) => `Bỏ qua vì gộp nhiều năm thì chỉ nhận tốc độ tăng: ${labels}.`,
    noYear: (labels) => `Bỏ qua vì không rõ là số liệu của năm nào: ${labels}.`,
    indexOfOneYear: (labels) =>
      `Bỏ qua vì chỉ số so với một năm gốc chung không phải tốc độ tăng so với năm trước: ${labels}.`,
    letterP: (years) =>
      `Bỏ qua vì chữ p có thể là sơ bộ (preliminary) hoặc dự báo (projection) mà không có chú thích: ${years}. Nếu là số liệu thực tế thì ghi "Sơ bộ" thay cho chữ p.`,
    nearest: (label, names) => `${label} (có thể là ${names})`,
    more: (count) => `… và ${count} dòng khác`,
    advice:
      'Hãy khai dòng đó trong import.yaml, { activity: services } hoặc skip, hay khai trong plan.yaml, rồi nhập lại.',
  },
  doubts: {
    growthInFractions: (place, text, cell) =>
      `Mọi tốc độ tăng trong ${place} đều dưới 0,5%, như số viết dưới dạng thập phân (ô ${cell} ghi ${text}): vẫn đọc theo phần trăm như tiêu đề ghi. Nếu là dạng thập phân thì nhân với 100 hoặc định dạng các ô theo phần trăm, rồi nhập lại.`,
    growthAsIndex: (place, text, cell) =>
      `Mọi tốc độ tăng trong ${place} đều quanh 1, như chỉ số phát triển (năm trước = 1) (ô ${cell} ghi ${text}): vẫn đọc theo phần trăm như tiêu đề ghi. Nếu là chỉ số thì trừ 1 rồi nhân với 100, và nhập lại.`,
    yearUnexplained: (place, text) =>
      `Năm ${text} trong ${place} có dấu chú thích nhưng không có chú thích nào giải thích: đọc như số liệu chính thức. Nếu chưa chính thức thì ghi "Sơ bộ" hoặc "Ước" bên cạnh năm.`,
    sheet: (sheet) => `trang tính ${sheet}`,
  },
  hidden: {
    sheets: (names) =>
      `Không đọc vì là trang tính ẩn: ${names.join(', ')}. Muốn đọc thì ghi tên trang bằng --sheet.`,
    figures: (sheet, rows, columns) => {
      const parts = [
        ...(rows.length === 0 ? [] : [`dòng ${rows.join(', ')}`]),
        ...(columns.length === 0 ? [] : [`cột ${columns.join(', ')}`]),
      ];
      return `Đã đọc cả phần bị ẩn của trang tính ${sheet}: ${parts.join('; ')}.`;
    },
  },
  comment: [
    'Những gì grdp-pathways import hiểu về các dòng của bảng và những gì bạn đã khai. Có thể sửa: một dòng có thể là',
    '{ activity: services }, { indicator: newRuralCommunes, unit: communes } hoặc skip. Đơn vị, loại giá và năm được đọc',
    'lại từ mỗi bảng; những gì ghi ở đây chỉ dùng khi tiêu đề của bảng không nói.',
  ],
  newPlan: {
    title: (region, period) => `Kế hoạch phát triển kinh tế - xã hội ${period}: ${region}`,
    document: 'Nghị quyết về Kế hoạch 5 năm (chưa nhập)',
    scenario: 'Tiếp tục nhịp trước đây',
    motive:
      'Các ngành và dân số tiếp tục nhịp tăng bình quân đã công bố; đây là mốc so sánh, không phải dự báo.',
    motiveUncounted:
      'Các ngành tiếp tục nhịp tăng bình quân đã công bố; đây là mốc so sánh, không phải dự báo.',
    prices: 'Theo giá của năm gốc: chưa giả định giá thay đổi',
    investment: 'Tổng vốn đầu tư toàn xã hội',
    population: {
      published: 'Dân số sau Tổng điều tra 2019, công bố năm 2025; các bảng không có dân số',
      continued:
        'Giả định: dân số sau năm công bố cuối kéo dài theo nhịp tăng trước đó; thay bằng số công bố',
    },
  },
  planComment: [
    'Kế hoạch do grdp-pathways import bắt đầu từ bảng của cơ quan thống kê: ngành, số liệu và bộ số liệu lấy từ bảng.',
    'Tiếp theo: văn bản, thời kỳ, chỉ tiêu và giải pháp. grdp-pathways schema plan cho biết mọi khóa.',
  ],
  scenarioComment: [
    'Một kịch bản tiếp tục nhịp tăng trong bảng. Giá giữ theo năm gốc cho đến khi bạn giả định thay đổi;',
    'hãy thêm kịch bản của bạn. Tỷ lệ phải có dấu: 8.5%.',
  ],
  wide: {
    region: 'Địa phương',
    indicator: 'Chỉ tiêu',
    activity: 'Ngành',
    prices: 'Giá',
    unit: 'Đơn vị',
    vintage: 'Kỳ công bố',
  },
};
