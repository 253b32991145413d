import type { slides as english } from '../en/slides.js';
import { thingNamed } from '../thingNamed.js';

/** Lời của bản trình chiếu, ngoài biểu đồ và bảng. */
export const slides: typeof english = {
  scenarios: 'Chỉ tiêu và các kịch bản',
  assumptions: (name) => `Giả định của ${thingNamed('kịch bản', name)}`,
  allAssumptions: 'Giả định của các kịch bản',
  next: 'Việc cần làm tiếp',
  bounds: { lower: 'Chỉ tiêu, cận dưới', upper: 'Chỉ tiêu, cận trên' },
  missing: (count, named) =>
    `Còn ${count} chỉ tiêu chưa tính được. Số liệu cần có${named < count ? ', chẳng hạn' : ''}:`,
  missed: (count, name) =>
    `${thingNamed('Kịch bản', name)} không đạt ${count} chỉ tiêu tính được: cần quyết định điều chỉnh giả định nào, hoặc chỉ tiêu nào.`,
  conflicts: (count) =>
    `Có ${count} nhóm chỉ tiêu không thể cùng đạt: cần quyết định điều chỉnh chỉ tiêu nào trong mỗi nhóm.`,
  vintages: (dates) =>
    `GRDP bình quân đầu người lấy từ nhiều bộ số liệu (${dates}): lần rà soát tới cần thống nhất một bộ và tính cả chỉ tiêu lẫn số thực hiện theo bộ đó.`,
  undoubted:
    'Thư mục kế hoạch chưa nêu mức độ không chắc chắn: cần nêu mỗi giả định có thể sai lệch bao nhiêu để tính khả năng đạt chỉ tiêu.',
  complete: (name) =>
    `Mọi chỉ tiêu đều tính được và đạt theo ${thingNamed('kịch bản', name)}: cần chạy lại khi có số liệu mới công bố.`,
  nothing: 'Kế hoạch chưa có chỉ tiêu nào: cần nhập các chỉ tiêu của nghị quyết vào plan.yaml.',
  accounts: (year) =>
    `Chưa có GRDP năm ${year}, nên tăng trưởng, cơ cấu và GRDP bình quân đầu người chưa tính được: cần nhập vào facts.csv GRDP theo khu vực, giá hiện hành (grdp), hoặc GRDP bình quân đầu người và cơ cấu (grdpPerCapita, shareOfGrdp), cùng số liệu theo giá so sánh hoặc tốc độ tăng (growthRate), lấy từ niên giám thống kê của tỉnh; sau đó nêu giả định tăng trưởng trong scenarios.yaml.`,
  meeting: (count, all) => `${count}/${all} đạt`,
  more: (count) => `… và ${count} mục nữa`,
  notes: {
    sources: 'Bộ số liệu và nguồn: ',
    remarks: 'Ghi chú, bộ số liệu và nguồn: ',
  },
};
