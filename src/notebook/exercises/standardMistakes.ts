import type { LocalText } from '../../plan/LocalText.js';

/**
 * The mistakes that planning sheets make again and again, each with a hint that leads on and keeps the answer back.
 *
 * An exercise names one (`is: arithmeticMean`) and says which value it leads to.
 */
export const standardMistakes = {
  arithmeticMean: {
    vi: 'Đây là trung bình cộng của các tốc độ. Tốc độ tăng tích lũy qua từng năm: hãy nhân các hệ số (1 + tốc độ) rồi khai căn.',
    en: 'That is the arithmetic mean of the rates. Growth compounds: multiply the factors (1 + rate) and take the root.',
  },
  yearsMiscounted: {
    vi: 'Số năm được đếm từ năm sau năm gốc: giai đoạn 2016–2020 trên gốc 2015 có năm bước, không phải bốn hay sáu.',
    en: 'Years count from the year after the base: 2016–2020 on the base 2015 is five steps, neither four nor six.',
  },
  totalChangeDivided: {
    vi: 'Đây là mức tăng cả giai đoạn chia cho số năm. Như vậy là bỏ qua phần tăng thêm trên mức đã tăng: hãy khai căn của hệ số.',
    en: 'That is the change of the whole period divided by the years. It forgets growth on growth: take the root of the factor.',
  },
  subtraction: {
    vi: 'Đây là phép trừ hai tốc độ. Giá trị bằng khối lượng nhân giá, nên hãy chia hai hệ số: (1 + danh nghĩa) / (1 + thực).',
    en: 'That subtracts one rate from the other. Value is volume times price, so divide the factors: (1 + nominal) / (1 + real).',
  },
  mixedVintages: {
    vi: 'Hai số này thuộc hai bộ số liệu công bố khác nhau. Hãy lấy cả hai năm từ cùng một bộ số liệu.',
    en: 'These two figures come from two vintages. Take both years from the same one.',
  },
  bareRate: {
    vi: 'Đây là kết quả khi coi số phần trăm như số thập phân. 8,5% là 0,085: hãy viết rõ đơn vị rồi tính lại.',
    en: 'That takes a percentage for a decimal. 8.5% is 0.085: write the unit down, then compute again.',
  },
  addedChainedVolumes: {
    vi: 'Đây là cộng các giá trị quy về năm tham chiếu khác (chuỗi liên hoàn). Chúng không cộng được: hãy cộng theo giá của năm quyền số.',
    en: 'That adds volumes that were moved to another reference year (chained). They do not add up: add at the prices of the weight year.',
  },
  simpleMean: {
    vi: 'Đây là trung bình không có quyền số. Khu vực lớn phải có quyền số lớn hơn: hãy dùng tỷ trọng của năm gốc làm quyền số.',
    en: 'That is a mean without weights. A large activity counts for more: weigh by the shares of the base year.',
  },
  consumerPrices: {
    vi: 'Đây là chỉ số giá tiêu dùng. GRDP được giảm phát bằng giá của những gì tỉnh sản xuất, không phải giá của giỏ hàng tiêu dùng.',
    en: 'That is the consumer price index. GRDP is deflated by the prices of what is produced, not of what households buy.',
  },
  otherExchangeRate: {
    vi: 'Tỷ giá này là của năm khác. USD hiện hành được đổi theo tỷ giá bình quân của chính năm đó.',
    en: 'That exchange rate is of another year. Current dollars take the average rate of the year itself.',
  },
  realForNominal: {
    vi: 'Đây là số theo giá so sánh. Mục tiêu bằng USD và tỷ trọng được tính theo giá hiện hành.',
    en: 'That is at constant prices. Goals in dollars and shares are at current prices.',
  },
  populationForgotten: {
    vi: 'Kết quả này bỏ sót việc dân số cũng tăng: GRDP chia cho nhiều người hơn trước.',
    en: 'That forgets that the population grows too: GRDP is shared among more people than before.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The name of a mistake with a hint of its own. */
export type StandardMistake = keyof typeof standardMistakes;
