import type { midTerm as english } from '../en/midTerm.js';

/** The Vietnamese sentences about where a target stands before its last year. */
export const midTerm: typeof english = {
  standings: {
    onCourse: (year) => `Đúng tiến độ (${year})`,
    behind: (year) => `Chậm tiến độ (${year})`,
    broken: (year) => `Có năm không đạt (đến ${year})`,
    open: (year) => `Chưa rõ (${year})`,
  },
  counts: ({ onCourse, behind, open }) =>
    `Trong số chưa đánh giá được, theo số liệu đến nay: ${onCourse} đúng tiến độ, ${behind} chậm tiến độ, ${open} chỉ có một số liệu.`,
  soFar: (year, pace) => `đến ${year}: ${pace} mỗi năm`,
  worst: (year, pace) => `đến ${year}: ${pace} ở năm thấp nhất`,
  continued: (value) => `nếu tiếp tục như vậy thì đạt ${value}`,
  needed: (pace) => `các năm còn lại cần ${pace} mỗi năm`,
  shortGrowth: (growth, target) =>
    `Nếu các khu vực chỉ đạt đúng mục tiêu thì GRDP tăng ${growth} mỗi năm, thấp hơn ${target}.`,
  revision: {
    title: (document) => `Điều chỉnh: ${document}`,
    before: 'Trước',
    after: 'Sau',
    difference: 'Chênh lệch',
    change: 'Thay đổi',
    changes: {
      same: 'giữ nguyên',
      looser: 'nới lỏng',
      tighter: 'siết chặt',
      moved: 'thay đổi khác',
      added: 'mới',
      dropped: 'bỏ',
      other: 'không so sánh được',
    },
  },
};
