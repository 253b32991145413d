import type { FindingKind } from '../../plan/audit/Finding.js';
import type { LocalText } from '../../plan/LocalText.js';

/** What a kind of finding means, and what to do about it. */
export interface FindingWords {
  readonly means: LocalText;
  readonly advice: LocalText;
}

/** Kinds of findings about the size or the sign of one number, or about a series that breaks. */
export type SizeKind = Extract<
  FindingKind,
  | 'assumptionSize'
  | 'doubtfulSign'
  | 'followedBreak'
  | 'growthOfParts'
  | 'implausibleSize'
  | 'seriesBreak'
  | 'targetSize'
>;

/** The words of findings about sizes, signs and breaks. */
export const sizeWords: Readonly<Record<SizeKind, FindingWords>> = {
  assumptionSize: {
    means: {
      vi: 'Giả định của kịch bản có độ lớn hoặc dấu khó tin',
      en: 'The size or the sign of an assumption is hard to believe',
    },
    advice: {
      vi: 'Kiểm tra dấu thập phân, ký hiệu % và dấu âm; nếu giả định đúng là như vậy thì ghi rõ căn cứ.',
      en: 'Check the decimal point, the % sign and the minus sign; if it is meant, give its reason.',
    },
  },
  doubtfulSign: {
    means: {
      vi: 'Dấu của số liệu trái với các số khác trong chuỗi',
      en: 'The sign is not that of the other figures of the series',
    },
    advice: { vi: 'Đối chiếu dấu âm với nguồn.', en: 'Look up the minus sign in the source.' },
  },
  followedBreak: {
    means: {
      vi: 'Kịch bản lấy tốc độ tăng từ một chuỗi số liệu bị đứt quãng',
      en: 'A scenario takes its growth from a series that breaks',
    },
    advice: {
      vi: 'Chọn những năm ở cùng một phía của chỗ đứt quãng, hoặc ghi giả định kèm căn cứ.',
      en: 'Choose years on one side of the break, or write the assumption with its reason.',
    },
  },
  growthOfParts: {
    means: {
      vi: 'Tốc độ tăng các khu vực, tính theo tỷ trọng, không cho tốc độ tăng chung',
      en: 'Growth of the activities, weighted by their shares, is not that of the whole',
    },
    advice: {
      vi: 'Tìm tốc độ tăng ghi sai dấu hoặc sai dấu thập phân.',
      en: 'Look for a rate with a wrong sign or a slipped decimal point.',
    },
  },
  implausibleSize: {
    means: {
      vi: 'Độ lớn của số liệu khó tin với đơn vị và năm này',
      en: 'The size of the figure is hard to believe in this unit and year',
    },
    advice: {
      vi: 'Kiểm tra đơn vị, dấu thập phân và dấu ngăn cách hàng nghìn theo nguồn.',
      en: 'Check unit, decimal point and separators of thousands against the source.',
    },
  },
  seriesBreak: {
    means: {
      vi: 'Chuỗi số liệu bị đứt quãng: mức thay đổi quá lớn',
      en: 'The series breaks: no year brings such a change',
    },
    advice: {
      vi: 'Xem có sáp nhập địa giới, đổi năm gốc của chỉ số hay đổi phạm vi thống kê không; nếu có thì tách thành hai bộ số liệu và không tính tốc độ tăng qua chỗ đứt quãng.',
      en: 'Were provinces merged, was the index set to another year, or the coverage changed? Then give the parts two vintages, and take no growth across the break.',
    },
  },
  targetSize: {
    means: {
      vi: 'Chỉ tiêu có độ lớn hoặc dấu khó tin',
      en: 'The size or the sign of a target is hard to believe',
    },
    advice: {
      vi: 'Đối chiếu với văn bản: dấu thập phân, dấu ngăn cách hàng nghìn, đơn vị và dấu âm.',
      en: 'Look it up in the document: decimal point, separators of thousands, unit and minus sign.',
    },
  },
};
