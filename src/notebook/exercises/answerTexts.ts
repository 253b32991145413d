import type { LocalText } from '../../plan/LocalText.js';

/** What is said about answers of every exercise. */
export const answerTexts = {
  question: { vi: 'Câu hỏi', en: 'Question' },
  given: { vi: 'Câu trả lời', en: 'Answer' },
  right: { vi: 'Đúng', en: 'Right' },
  notYet: { vi: 'Chưa đúng', en: 'Not yet' },
  noNumber: {
    vi: 'Cần một con số, viết không có dấu nháy, với dấu chấm thập phân, ví dụ 8.5.',
    en: 'A number is asked for, without quotes and with a decimal point, such as 8.5.',
  },
  wrongUnit: {
    vi: 'Các chữ số thì đúng, nhưng đơn vị chưa đúng: câu hỏi yêu cầu đơn vị {unit}. (8,5% là 0,085; 1 tỷ là 1.000 triệu.)',
    en: 'The digits will do, the unit will not: the answer is asked in {unit}. (8.5% is 0.085; a billion is 1,000 million.)',
  },
  wrongSign: {
    vi: 'Độ lớn đúng nhưng ngược dấu: hãy lấy năm sau so với năm trước, và giá trị đạt được trừ đi mục tiêu.',
    en: 'The size is right and the sign is not: the later year is held against the earlier, and the value against its goal.',
  },
  near: {
    vi: 'Rất gần: hãy giữ đủ chữ số trong các bước tính và chỉ làm tròn một lần ở cuối.',
    en: 'Very near: keep all digits on the way and round once, at the end.',
  },
  tooHigh: { vi: 'Cao quá.', en: 'Too high.' },
  tooLow: { vi: 'Thấp quá.', en: 'Too low.' },
} as const satisfies Readonly<Record<string, LocalText>>;
