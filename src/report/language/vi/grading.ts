import type { grading as english } from '../en/grading.js';

/** What is said when notebooks of a class are collected and graded, in Vietnamese. */
export const grading: typeof english = {
  remarks: {
    absent: () => 'chưa nộp sổ tay',
    empty: () => 'tệp rỗng',
    cutOff: () => 'tệp bị cắt cụt, thiếu phần cuối; cần nộp lại',
    notJson: () => 'tệp không phải là sổ tay (không phải JSON)',
    webPage: () => 'tệp là một trang web chứ không phải sổ tay; cần nộp lại',
    otherEncoding: () => 'tệp lưu theo mã UTF-16, không phải UTF-8; cần lưu lại',
    notNotebook: (what) => `tệp không phải là sổ tay: ${what}`,
    tooLarge: () => 'tệp lớn hơn 20 MB: hãy yêu cầu nộp bản không kèm kết quả chạy',
    unreadable: (what) => `không đọc được tệp (${what})`,
    otherUnit: (unit) =>
      `tệp chứa bài ${unit}, không phải bài ghi trong tên tệp hay tên thư mục: hãy sửa số thành ${unit}, hoặc yêu cầu nộp đúng tệp`,
    noUnit: () => 'không có gì cho biết đây là bài nào của giáo trình',
    noStudent: () =>
      'không có gì cho biết đây là bài của ai: hãy đặt tên tệp là ten_05.ipynb hoặc để trong thư mục của sinh viên',
    packed: () => 'tệp nén: hãy giải nén tại chỗ rồi gom lại',
    otherFile: () =>
      'tên tệp không kết thúc bằng .ipynb: nếu đúng là sổ tay thì hãy đổi tên, nếu không thì yêu cầu nộp sổ tay',
    namesake: (students) =>
      `có thể cùng là một sinh viên với ${students}: nếu đúng, hãy gộp vào một thư mục, khi đó tệp cuối được tính`,
    superseded: (file) => `đã có tệp sau đó cho cùng bài: ${file}`,
    sameFile: (file) => `trùng với tệp ${file}`,
    sameAsOther: (student) => `giống từng byte với tệp của ${student}`,
    keptBack: (file) => `không ghi: đã có tệp ${file} và tệp đó không được thu từ đây`,
    unmarked: () =>
      'sổ tay được lưu bằng chương trình khác nên các ô mất nhãn: đã nhận lại từng ô theo nội dung',
    locked: (id) => `ô khóa ${id} đã bị sửa; đã dùng bản gốc`,
    missing: (id) => `ô ${id} không còn`,
    doubled: (id) => `ô ${id} có nhiều hơn một lần; lấy câu trả lời cuối cùng`,
    foreign: (id) => `có ô mang tên ${id}, bài này không có ô đó`,
    otherType: (id) => `ô ${id} đã bị đổi loại`,
    forged: (what) => `${what}: không được tính`,
    stopped: (what) => `dừng vì lỗi: ${what}`,
    looped: (cell) => `ô ${cell} chạy quá thời gian cho phép và bị bỏ qua`,
    flooded: (cell) => `ô ${cell} in ra không ngừng và bị bỏ qua`,
    hungry: (cell) => `ô ${cell} dùng quá bộ nhớ cho phép và bị bỏ qua`,
    ended: (cell) => `ô ${cell} làm kết thúc nhân và bị bỏ qua`,
    outOfTime: (cell) => `hết thời gian dành cho cả sổ tay ở ô ${cell}: phần sau không được chạy`,
    notRun: (what) => `không chạy được sổ tay: ${what}`,
  },
  moreCells: (count) => `(và ${count} ô khác cũng dừng)`,
  moreAlike: (count) => `(và ${count} trường hợp tương tự)`,
  answerElsewhere: (cell, id) => `ô ${cell} trả lời câu ${id}, câu đó được hỏi ở ô khác`,
  states: {
    right: 'đúng',
    wrong: 'chưa đúng',
    unanswered: 'chưa trả lời',
    stopped: 'ô không chạy được',
    byHand: 'giảng viên chấm',
    unknown: 'chưa chấm',
  },
  page: {
    title: (student) => `Nhận xét bài làm của ${student}`,
    unit: (number, title) => `Bài ${number}: ${title}`,
    points: (earned, of) => `${earned} trên ${of} điểm`,
    byHand: (points) => `và tối đa ${points} điểm cho phần giảng viên chấm`,
    remarks: 'Về sổ tay đã nộp',
    exercise: (number) => `Bài tập ${number}`,
    hint: (exercise, hint) => `${exercise}: ${hint}`,
    answer: 'Câu trả lời của bạn',
    repeat: 'Cần ôn lại',
    rubric: 'Giảng viên chấm theo các ý sau:',
  },
  collected: (taken, students, folder) => `${taken} sổ tay của ${students} sinh viên → ${folder}`,
  notCollected: (files) => `${files} tệp không được thu:`,
  grading: (position, of, name) => `Sổ tay ${position} trên ${of}: ${name} …`,
  graded: (students, notebooks, folder) =>
    `Đã chấm ${notebooks} sổ tay của ${students} sinh viên → ${folder}`,
  summary: { student: 'sinh viên', points: 'điểm', remarks: 'ghi chú' },
  openNetwork:
    'Hệ thống này không tách được sổ tay khỏi mạng: mã có ý xấu có thể truy cập mạng. Hãy chấm trên máy không nối mạng hoặc trên Linux.',
};
