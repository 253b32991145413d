import type { notices as english } from '../en/notices.js';

/** What a command says beside its answer, in Vietnamese. */
export const notices: typeof english = {
  drawing: (charts: number) => `Đang vẽ ${charts} biểu đồ …`,
  setting: (file) => `Đang lập ${file} …`,
  reading: (file: string, percent: number) => `Đang đọc ${file}: ${percent} % …`,
  doubts: (count, folder) =>
    `Có ${count} số liệu, mục tiêu hoặc giả định đáng ngờ: xem grdp-pathways check ${folder} --lang vi`,
  building: (name, position, of) => `Bài ${position} trên ${of}: ${name} …`,
  courseBuilt: (units, folder) => `${units} bài → ${folder}. Hãy mở index.html trong thư mục đó.`,
  auditing: (figures, percent) => `Đang kiểm tra ${figures} số liệu: ${percent} % …`,
  waiting: (folder: string) => `Một lần chạy khác đang ghi vào ${folder}: đang chờ lần đó kết thúc …`,
  leftOut: (formats) =>
    `Không lập ${formats}: chưa có kịch bản nào xuất phát từ số liệu tài khoản (GRDP năm gốc).`,
  leftover: {
    removed: (folder: string) =>
      `Lần chạy trước ghi vào ${folder} bị ngắt khi các tệp chưa vào chỗ; phần còn sót lại đã được xóa.`,
    putBack: (folder: string) =>
      `Lần chạy trước ghi vào ${folder} bị ngắt khi đang thay tệp; các tệp cũ đã được khôi phục trước khi ghi.`,
  },
  kept: {
    current: (files) => `Giữ lại từ lần chạy trước: ${files}`,
    outdated: (files) =>
      `Giữ lại từ lần chạy trước, có số liệu đầu vào, kịch bản hoặc phiên bản khác: ${files}. Hãy lập lại để cập nhật.`,
  },
  written: {
    to: (folder) => `Đã ghi vào ${folder}:`,
    charts: (charts) => `biểu đồ: ${charts}`,
    forms: (forms) => `mỗi biểu đồ có ${forms}`,
    open: (page, isMovable) =>
      `Mở ${page} bằng trình duyệt để xem toàn bộ${isMovable ? ' và thử lộ trình của bạn' : ''}.`,
  },
};
