import type { course as english } from '../en/course.js';

/** What is said about answers to exercises, in Vietnamese. */
export const course: typeof english = {
  question: (text) => `Câu hỏi: ${text}`,
  answer: (given, told) => `Câu trả lời: ${given}. ${told}`,
  right: (answer, why) => `Đúng: ${answer}. ${why}`,
  rightOtherwise: (answer, why) => `Đúng; thường viết là ${answer}. ${why}`,
  notYet: (hint) => `Chưa đúng. ${hint}`,
  noNumber: 'Cần một con số, ví dụ 8.5 hoặc "8,5".',
  differentNumbers: 'Các con số này không phải là cùng một đáp số: hãy ghi một số thôi.',
  severalNumbers:
    "Trong mã lệnh, dấu phẩy ngăn cách các đối số: hãy viết dấu chấm thập phân và không dùng dấu phân cách hàng nghìn (8.5; 1604), hoặc đặt số trong dấu nháy đúng như khi viết trên giấy ('8,5').",
  wrongUnit: (unit) =>
    unit === ''
      ? 'Các chữ số thì đúng, nhưng dấu thập phân đặt sai chỗ: câu hỏi yêu cầu một số không có đơn vị.'
      : `Các chữ số thì đúng, nhưng đơn vị chưa đúng: câu hỏi yêu cầu đơn vị ${unit}. (8,5% là 0,085; 1 tỷ là 1.000 triệu; trong mã lệnh, 1604 viết không có dấu phân cách hàng nghìn.)`,
  wrongSign:
    'Độ lớn đúng nhưng ngược dấu: hãy lấy năm sau so với năm trước, và giá trị đạt được trừ đi mục tiêu.',
  near: 'Rất gần, cách làm đã đúng: hãy giữ đủ chữ số trong các bước tính và chỉ làm tròn một lần ở cuối.',
  misspelled: 'Gần đúng: từ này viết chưa chính xác, hãy xem lại từng chữ cái.',
  readAs: (word, told) => `Hiểu là “${word}”. ${told}`,
  fewDigits: (decimals) =>
    `Đến đây là đúng: hãy cho ${decimals} chữ số thập phân và chỉ làm tròn một lần ở cuối.`,
  noAnswer: 'Chưa có câu trả lời: hãy viết câu trả lời vào lời gọi rồi chạy lại ô này.',
  unconfirmed: (id, isWrong) =>
    `${isWrong ? 'Câu trả lời gần nhất chưa đúng' : 'Chưa có câu trả lời'}: hãy sửa ô check('${id}', …) ở phía trên, chạy ô đó rồi chạy lại ô này.`,
  essay: 'Câu này trả lời bằng lời và do giảng viên chấm theo các ý sau:',
  noScenario: "Cần một kịch bản, ví dụ { extends: 'plan-8.5', growth: { total: '9%' } }.",
  notProjected: (problems) => `Không tính được kịch bản này:\n\n${problems}`,
  moreProblems: (count) => `… và ${count} vấn đề khác`,
  touched: (keys) => `Câu hỏi yêu cầu giữ nguyên ${keys} như kịch bản gốc: hãy thay đổi yếu tố khác.`,
  design: {
    told: (name, moves) =>
      name === undefined
        ? 'Kịch bản độc lập'
        : moves
          ? `Kế thừa “${name}”, có thay đổi`
          : `Kế thừa “${name}”, không thay đổi gì`,
  },
  allMet: (why) => `Đúng: mọi điều kiện đều thỏa mãn. ${why}`,
  noFigure: (name) => `${name}: kịch bản của bạn không có số liệu này.`,
  targetAsked: (label, { value, verdict }) =>
    `${label}: ${value === undefined ? 'không tính được' : `kịch bản của bạn đạt ${value}`}, trong khi chỉ tiêu phải ${verdict === 'met' ? 'đạt' : 'không đạt'}.`,
  figureAsked: (name, { year, value, atLeast, atMost }) => {
    const bounds = [
      ...(atLeast === undefined ? [] : [`ít nhất ${atLeast}`]),
      ...(atMost === undefined ? [] : [`nhiều nhất ${atMost}`]),
    ];
    return `${name} năm ${year}: kịch bản của bạn đạt ${value}; yêu cầu ${bounds.join(' và ')}.`;
  },
  levels: { read: 'Đọc và nhận xét', compute: 'Tính toán', design: 'Thiết kế và lập luận' },
  points: (points) => `${points} điểm`,
  exercise: (number, level, points) => `Bài tập ${number} (${level}, ${points})`,
  exercises: {
    heading: 'Bài tập',
    lead: {
      student:
        "Hãy viết câu trả lời vào chỗ của lời chú thích rồi chạy ô: số viết với dấu chấm thập phân (`8.5`), hoặc đặt trong dấu nháy như khi viết trên giấy (`'8,5%'`); chữ đặt trong dấu nháy (`'dịch vụ'`); kịch bản đặt trong ngoặc nhọn (`{ extends: 'plan-8.5', growth: { total: '9%' } }`). Trả lời đúng sẽ được xác nhận, trả lời sai sẽ có gợi ý, và bạn được thử bao nhiêu lần cũng được.",
      teacher: 'Mỗi câu hỏi kèm lời giải; bên dưới là đáp án, thang điểm và các lỗi thường gặp.',
      reading: 'Các câu hỏi; câu trả lời được kiểm tra trong sổ tay dành cho sinh viên.',
    },
    score: 'Kết quả đến lúc này và những phần cần xem lại:',
  },
  blank: 'câu trả lời của bạn',
  byRubric: 'Chấm theo các ý nêu trong câu hỏi.',
  key: 'Đáp án và thang điểm',
  keyWhole: (answer) => `${answer}, là một số nguyên.`,
  keyNumber: (answer, room) => `${answer}; sai số cho phép ±${room}.`,
  keyWord: (word) => `“${word}”, có dấu hay không dấu, hoặc từ cùng nghĩa bằng tiếng Việt hay tiếng Anh.`,
  anyDesign: 'mọi kịch bản thỏa mãn các điều kiện của câu hỏi; ô trên là một ví dụ.',
  typical: 'Các lỗi thường gặp:',
  grading: {
    heading: 'Phần chấm điểm',
    note: 'Hãy giữ nguyên các ô này: mỗi ô cho biết việc còn phải làm nếu câu trả lời gần nhất của bài tập chưa đúng.',
  },
  page: {
    audiences: {
      student:
        'Dành cho sinh viên: trong thư mục của grdp-pathways, sau khi chạy `npm ci`, hãy gõ `npx grdp-pathways lab --lang vi` rồi đến đường dẫn của thư mục này để mở các sổ tay bằng Jupyter; máy chưa có Jupyter thì lệnh sẽ chỉ cách làm. Chạy các ô từ trên xuống và điền vào chỗ trống.\n\nNộp sổ tay của bài đã lưu, với tên bạn và số bài trong tên tệp, ví dụ `lan_05.ipynb`.',
      teacher:
        'Dành cho giảng viên: có lời giải, lỗi thường gặp, thời lượng, ghi chú lên lớp và thang điểm.\n\nThu bài của cả lớp bằng `npx grdp-pathways course collect bai-nop --into da-thu --lang vi`, rồi chạy và chấm bằng `npx grdp-pathways course grade da-thu --unit 05 --out diem --lang vi`: mỗi sinh viên có một trang nhận xét, cả lớp có `grades.csv`.',
      reading: 'Bản để đọc: bài học kèm bảng, biểu đồ và câu hỏi của các bài tập.',
    },
    columns: {
      unit: 'Bài',
      question: 'Câu hỏi',
      needs: 'Sau các bài',
      minutes: 'Số phút',
      exercises: 'Bài tập: đọc, tính, thiết kế',
      points: 'Điểm',
      open: 'Tệp',
    },
    all: 'Cả khóa học',
    notebook: 'Sổ tay',
    slides: 'Bài trình chiếu',
  },
  speaker: {
    title: 'reveal.js - Cửa sổ người trình bày',
    loading: 'Đang mở cửa sổ người trình bày...',
    upcoming: 'Tiếp theo',
    time: 'Thời gian ',
    reset: 'Bấm để tính lại',
    pacing: 'Nhịp độ – thời gian còn lại cho trang này',
    notes: 'Ghi chú',
    layout: 'Bố cục',
    usual: 'Thường',
    wide: 'Rộng',
    tall: 'Cao',
    notesOnly: 'Chỉ ghi chú',
    clock: 'vi-VN',
  },
  score: {
    heading: (earned, of, byHand) =>
      `Kết quả: ${earned} trên ${of} điểm${byHand === 0 ? '' : `; còn ${byHand} điểm do người chấm`}`,
    columns: { exercise: 'Bài tập', points: 'Điểm', state: 'Trạng thái' },
    states: { right: 'đúng', wrong: 'chưa đúng', open: 'chưa làm', byHand: 'giảng viên chấm' },
    repeat: 'Cần ôn lại:',
  },
  tooHigh: (hint) => `Cao quá. ${hint}`,
  tooLow: (hint) => `Thấp quá. ${hint}`,
  mistakes: {
    arithmeticMean:
      'Đây là trung bình cộng của các tốc độ. Tốc độ tăng tích lũy qua từng năm: hãy nhân các hệ số (1 + tốc độ) rồi khai căn.',
    yearsMiscounted:
      'Hãy đếm lại số bước: mỗi năm sau năm đầu là một bước, nên từ 2015 đến 2020 là 5 bước, từ 2017 đến 2020 là 3.',
    totalChangeDivided:
      'Đây là mức tăng cả giai đoạn chia cho số năm. Như vậy là bỏ qua phần tăng thêm trên mức đã tăng: hãy khai căn của hệ số.',
    subtraction:
      'Đây là phép trừ hai tốc độ. Giá trị bằng khối lượng nhân giá, nên hãy chia hai hệ số: (1 + danh nghĩa) / (1 + thực).',
    mixedVintages:
      'Hai số này thuộc hai bộ số liệu công bố khác nhau. Hãy lấy cả hai năm từ cùng một bộ số liệu.',
    bareRate:
      'Đây là kết quả khi coi số phần trăm như số thập phân. 8,5% là 0,085: hãy viết rõ đơn vị rồi tính lại.',
    addedChainedVolumes:
      'Đây là cộng các giá trị quy về năm tham chiếu khác (chuỗi liên hoàn). Chúng không cộng được: hãy cộng theo giá của năm quyền số.',
    simpleMean:
      'Đây là trung bình không có quyền số. Khu vực lớn phải có quyền số lớn hơn: hãy dùng tỷ trọng của năm gốc làm quyền số.',
    consumerPrices:
      'Đây là chỉ số giá tiêu dùng. GRDP được giảm phát bằng giá của những gì tỉnh sản xuất, không phải giá của rổ hàng tiêu dùng.',
    otherExchangeRate:
      'Tỷ giá này là của năm khác. USD hiện hành được đổi theo tỷ giá bình quân của chính năm đó.',
    realForNominal: 'Đây là số theo giá so sánh. Mục tiêu bằng USD và tỷ trọng được tính theo giá hiện hành.',
    populationForgotten: 'Kết quả này bỏ sót việc dân số cũng tăng: GRDP chia cho nhiều người hơn trước.',
  },
};
