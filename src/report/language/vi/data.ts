import type { data as english } from '../en/data.js';

const inUnit = 'theo đơn vị ở cột unit';

/** The Vietnamese of the tables for other programs. */
export const data: typeof english = {
  about: (plan, program) =>
    `${plan.en}. ${program} dự tính từ các nguồn đã nêu. Các nguồn ở đây không nêu giấy phép sử dụng số liệu: hãy hỏi nơi công bố trước khi chuyển tiếp.`,
  columns: {
    scenario: 'Mã kịch bản; observed là số liệu đã công bố.',
    region: 'Mã địa phương.',
    activity: 'Mã khu vực kinh tế; total là toàn bộ.',
    indicator: 'Mã chỉ tiêu.',
    priceBasis:
      'current là giá hiện hành, constant kèm năm gốc là giá so sánh; để trống nếu không liên quan đến giá.',
    exchangeRateBasis: 'Tỷ giá dùng để quy đổi số liệu ngoại tệ; để trống nếu không quy đổi.',
    unit: 'Đơn vị của các số trong dòng; percent là phần trăm, không phải số thập phân.',
    value: `Giá trị, ${inUnit}; để trống nếu không có.`,
    vintage: 'Bộ số liệu công bố cùng đợt mà giá trị này thuộc về.',
    status: 'base là năm gốc, projected là dự tính, còn lại là tình trạng khi công bố.',
    source: 'Mã các nguồn, cách nhau bằng dấu cách.',
    target: 'Mã mục tiêu.',
    lower: `Đầu dưới của khoảng mục tiêu, ${inUnit}.`,
    upper: `Đầu trên của khoảng mục tiêu, ${inUnit}.`,
    gap: `Giá trị trừ đầu gần nhất của khoảng mục tiêu, ${inUnit}; bằng 0 nếu nằm trong khoảng.`,
    reference: 'Mã kịch bản đại diện cho kế hoạch.',
    difference: `Giá trị trừ giá trị của kịch bản đối chiếu, ${inUnit}.`,
    relativeDifference: 'Chênh lệch tính bằng phần trăm so với giá trị của kịch bản đối chiếu.',
    model: 'Tên và phiên bản của chương trình.',
    variable: 'Nội dung được đo, từ chung đến riêng, cách nhau bằng dấu gạch đứng.',
  },
};
