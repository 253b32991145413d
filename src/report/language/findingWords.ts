import type { FindingKind, FindingWeight } from '../../plan/audit/Finding.js';
import type { LocalText } from '../../plan/LocalText.js';
import { type FindingWords, sizeWords } from './sizeWords.js';

/** How much a finding says, in a word. */
export const weightWords: Readonly<Record<FindingWeight, LocalText>> = {
  contradiction: { vi: 'Mâu thuẫn', en: 'Contradiction' },
  doubt: { vi: 'Nghi vấn', en: 'Doubt' },
  note: { vi: 'Lưu ý', en: 'Note' },
};

/** The words of every kind of finding. */
export const findingWords: Readonly<Record<FindingKind, FindingWords>> = {
  ...sizeWords,
  averageOfYears: {
    means: {
      vi: 'Tốc độ tăng bình quân không khớp với tốc độ tăng của các năm hoặc các giai đoạn con',
      en: 'Average growth is not that of its years or of its parts',
    },
    advice: {
      vi: 'Đối chiếu nguồn; tốc độ bình quân là trung bình nhân, không phải trung bình cộng. Nếu các số liệu thuộc hai bộ số liệu thì không dùng chung.',
      en: 'Look it up in the source; the average is geometric, not arithmetic. Where the figures are of two vintages, do not use them together.',
    },
  },
  conflictingFigures: {
    means: {
      vi: 'Một số liệu được ghi hai lần với giá trị khác nhau',
      en: 'One figure is given twice, with different values',
    },
    advice: { vi: 'Giữ một dòng, hoặc đặt tên hai bộ số liệu.', en: 'Keep one row, or name two vintages.' },
  },
  contributionSum: {
    means: {
      vi: 'Tổng số điểm phần trăm đóng góp của các khu vực không bằng tốc độ tăng chung',
      en: 'The contributions of the activities do not add up to the growth of the whole',
    },
    advice: {
      vi: 'Đối chiếu từng số với nguồn, cùng giá so sánh và cùng bộ số liệu.',
      en: 'Look up each figure: they must be at the prices of one year, and of one vintage.',
    },
  },
  exchangeRate: {
    means: {
      vi: 'Tỷ giá suy ra từ GRDP bình quân đầu người (USD và đồng) khác tỷ giá đã nêu của năm',
      en: 'The exchange rate that the figure in USD implies is not the one stated for the year',
    },
    advice: {
      vi: 'Ghi rõ tỷ giá đã dùng; khi so với mục tiêu bằng USD, quy đổi mọi năm theo cùng một loại tỷ giá.',
      en: 'Say which rate was used; to compare with a goal in USD, convert all years at one kind of rate.',
    },
  },
  growthOfLevel: {
    means: {
      vi: 'Tốc độ tăng công bố không khớp với các mức công bố',
      en: 'Published growth is not that of the published levels',
    },
    advice: {
      vi: 'Kiểm tra giá so sánh, năm gốc và bộ số liệu của ba số liệu.',
      en: 'Check the price basis, the years and the vintage of the three figures.',
    },
  },
  growthOfWhole: {
    means: {
      vi: 'Tốc độ tăng chung nằm ngoài khoảng tốc độ tăng của các khu vực',
      en: 'Growth of the whole lies outside that of its activities',
    },
    advice: {
      vi: 'Một trong các tốc độ tăng bị ghi sai, hoặc thiếu một khu vực.',
      en: 'One of the rates is wrong, or an activity lacks.',
    },
  },
  identicalActivities: {
    means: { vi: 'Hai khu vực có số liệu giống hệt nhau', en: 'Two activities have the same figures' },
    advice: {
      vi: 'Kiểm tra xem một dòng có bị chép sang chỗ của dòng khác không.',
      en: 'See whether one row was copied where another was meant.',
    },
  },
  implausibleDeflator: {
    means: {
      vi: 'Mức và tốc độ tăng cùng bộ số liệu hàm ý một biến động giá chưa từng thấy trong các chỉ số giảm phát đã có',
      en: 'Levels and growth imply a change of prices outside that of every published deflator',
    },
    advice: {
      vi: 'Một mức hoặc tốc độ tăng sai, hoặc các mức thuộc hai cách tính; không dùng cặp số liệu này làm cơ sở.',
      en: 'A level or the growth rate is wrong, or the levels are of two methods: do not build on the pair.',
    },
  },
  implicitDeflator: {
    means: {
      vi: 'Chỉ số giảm phát công bố không khớp với giá trị và khối lượng công bố',
      en: 'The published deflator is not what values and volumes imply',
    },
    advice: {
      vi: 'Kiểm tra năm gốc của chỉ số, giá của các mức, và xem chỉ số có lấy từ lần công bố muộn hơn các mức không.',
      en: 'Check the reference year of the index, the price basis of the levels, and whether the index was taken from a later release than they were.',
    },
  },
  impossibleSign: {
    means: {
      vi: 'Dấu hoặc độ lớn của số liệu là vô lý',
      en: 'The sign or the size of the figure cannot be',
    },
    advice: {
      vi: 'Sửa theo nguồn; số liệu chưa biết thì bỏ dòng, không ghi 0. Riêng thuế sản phẩm trừ trợ cấp sản phẩm có thể âm khi trợ cấp lớn hơn thuế. Với chỉ tiêu vốn có thể âm, khai báo sign: any trong plan.yaml.',
      en: 'Mend it after the source; leave out the row of an unknown figure, never write 0. Taxes less subsidies may be below zero. For an indicator that truly can be, declare sign: any in plan.yaml.',
    },
  },
  missingYear: {
    means: { vi: 'Chuỗi số liệu thiếu năm ở giữa', en: 'A year lacks inside a yearly series' },
    advice: {
      vi: 'Bổ sung năm còn thiếu nếu nguồn có; không nội suy khi tính tốc độ tăng từng năm.',
      en: 'Add the year if the source has it; growth across the gap covers more than one year.',
    },
  },
  mixedBases: {
    means: {
      vi: 'Bộ số liệu có tốc độ tăng và mức năm cuối nhưng không có mức năm gốc; lấy năm gốc từ bộ số liệu khác sẽ hàm ý biến động giá sau',
      en: 'The vintage has growth and the level of the last year, but not the level it grew from; taken from another vintage, that implies this change of prices',
    },
    advice: {
      vi: 'Không ghép hai bộ số liệu: phần đánh giá lại quy mô sẽ bị tính thành giá.',
      en: 'Do not mix the two vintages: what was revised would pass for prices.',
    },
  },
  perCapita: {
    means: {
      vi: 'GRDP bình quân đầu người không bằng GRDP chia dân số',
      en: 'The figure per person is not the total over the population',
    },
    advice: {
      vi: 'Kiểm tra đơn vị và bộ số liệu của cả ba số liệu; dân số là dân số trung bình năm.',
      en: 'Check unit and vintage of all three; the population is the average of the year.',
    },
  },
  shareOfLevel: {
    means: {
      vi: 'Tỷ trọng không khớp với các mức công bố',
      en: 'The share is not that of the published levels',
    },
    advice: {
      vi: 'Tỷ trọng tính theo giá hiện hành; kiểm tra giá và bộ số liệu.',
      en: 'Shares are of current prices: check the price basis and the vintage.',
    },
  },
  shareSum: {
    means: { vi: 'Các tỷ trọng cộng lại không bằng 100%', en: 'The shares do not add up to 100%' },
    advice: {
      vi: 'Một tỷ trọng sai, thiếu một khu vực, hoặc các số thuộc hai bộ số liệu.',
      en: 'A share is wrong, an activity lacks, or figures of two vintages are mixed.',
    },
  },
  totalOfComponents: {
    means: {
      vi: 'Tổng số không bằng tổng các khu vực',
      en: 'The total is not what its activities add up to',
    },
    advice: {
      vi: 'Tìm số ghi sai, khu vực còn thiếu, hoặc số liệu theo giá khác.',
      en: 'Look for a wrong figure, an activity that lacks, or a figure at other prices.',
    },
  },
  unitChange: {
    means: {
      vi: 'Đơn vị hoặc dấu thập phân dường như thay đổi trong chuỗi số liệu',
      en: 'The unit or the decimal point seems to change inside a series',
    },
    advice: {
      vi: 'Đưa mọi năm về cùng một đơn vị; kiểm tra dấu thập phân.',
      en: 'Bring all years to one unit; look at the decimal point.',
    },
  },
  vintageBreak: {
    means: { vi: 'Số liệu khác nhau giữa hai bộ số liệu', en: 'Two vintages give different figures' },
    advice: {
      vi: 'Chọn một bộ số liệu cho cả phép tính; không tính tăng giảm giữa hai bộ số liệu.',
      en: 'Choose one vintage for a calculation; never take a change from one to the other.',
    },
  },
};
