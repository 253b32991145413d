import type { findings as english } from '../en/findings.js';

/** What the audit of facts and the doubts about a plan say in Vietnamese. */
export const findings: typeof english = {
  weights: { contradiction: 'Mâu thuẫn', doubt: 'Nghi vấn', note: 'Lưu ý' },
  none: 'Kiểm tra số liệu: không phát hiện vấn đề.',
  counts: ({ contradiction, doubt, note }) =>
    `Kiểm tra số liệu: ${contradiction} mâu thuẫn, ${doubt} nghi vấn, ${note} lưu ý.`,
  warnings: 'Đây là cảnh báo: kế hoạch vẫn tính được.',
  gives: (computed, expected, gap) =>
    `Trong phạm vi làm tròn của các số đã công bố, phép tính cho ${computed}; cần có ${expected}${gap === undefined ? '' : ` (chênh ít nhất ${gap})`}.`,
  missing: (names) => `Thiếu: ${names.join(', ')}.`,
  plausible: (range) => `Khoảng hợp lý: ${range}.`,
  aboveZero: 'lớn hơn 0',
  factor: (times) => `Hai bên chênh nhau đúng ${times} lần: xem lại đơn vị hoặc dấu thập phân.`,
  rows: (places) => `Dòng: ${places.join(', ')}.`,
  notFinal: (counted) =>
    `Chưa phải số chính thức: ${counted.map(({ count, status }) => `${count} ${status}`).join(', ')}.`,
  statuses: {
    reported: 'số thực hiện',
    estimate: 'số ước thực hiện',
    preliminary: 'số sơ bộ',
    derived: 'số suy ra',
    assumed: 'số giả định',
  },
  slips: {
    sign: (meant) => `Có thể sai dấu; số đúng có lẽ là ${meant}.`,
    thousandsPoint: (meant) => `Dấu chấm có thể là dấu ngăn cách hàng nghìn; số đúng có lẽ là ${meant}.`,
    thousandfold: (meant) => `Có thể nhầm đơn vị (nghìn, triệu, tỷ); số đúng có lẽ là ${meant}.`,
    perCent: (meant) => `Có thể nhầm giữa phần trăm và số thập phân; số đúng có lẽ là ${meant}.`,
    index: (meant) => `Có thể đã ghi tốc độ phát triển (năm trước = 100); tốc độ tăng có lẽ là ${meant}.`,
    inverse: (meant) => `Có thể đã ghi tỷ số nghịch đảo; số đúng có lẽ là ${meant}.`,
    shiftedPoint: (meant) => `Dấu thập phân có thể đặt sai chỗ; số đúng có lẽ là ${meant}.`,
  },
  kinds: {
    assumptionSize: {
      means: 'Giả định của kịch bản có độ lớn hoặc dấu khó tin',
      advice: 'Kiểm tra dấu thập phân, ký hiệu % và dấu âm; nếu giả định đúng là như vậy thì ghi rõ căn cứ.',
    },
    averageOfYears: {
      means: 'Tốc độ tăng bình quân không khớp với tốc độ tăng của các năm hoặc các giai đoạn con',
      advice:
        'Đối chiếu nguồn: tốc độ tăng bình quân tính theo bình quân nhân, không phải bình quân cộng. Không dùng chung số liệu của hai bộ số liệu.',
    },
    conflictingFigures: {
      means: 'Một số liệu được ghi hai lần với giá trị khác nhau',
      advice: 'Giữ một dòng, hoặc đặt tên hai bộ số liệu.',
    },
    contributionSum: {
      means: 'Tổng số điểm phần trăm đóng góp của các khu vực không bằng tốc độ tăng chung',
      advice: 'Đối chiếu từng số với nguồn: phải cùng giá so sánh và cùng bộ số liệu.',
    },
    contributionOfPart: {
      means: 'Đóng góp của khu vực không bằng tốc độ tăng nhân với tỷ trọng năm trước',
      advice: 'Đối chiếu tốc độ tăng, mức đóng góp và hai giá trị: tất cả phải theo cùng giá so sánh.',
    },
    copiedYear: {
      means: 'Hai năm của một bảng có số liệu giống hệt nhau ở mọi khu vực',
      advice:
        'Một cột đã bị chép thay cho cột kia: lấy lại từ nguồn. Những điều suy ra từ cột đó không liệt kê.',
    },
    doubtfulSign: {
      means: 'Dấu của số liệu trái với các số khác trong chuỗi',
      advice: 'Đối chiếu dấu âm với nguồn.',
    },
    exchangeRate: {
      means: 'Tỷ giá suy ra từ GRDP bình quân đầu người (USD và đồng) khác tỷ giá đã nêu của năm',
      advice:
        'Ghi rõ tỷ giá đã dùng; khi so với mục tiêu bằng USD, quy đổi mọi năm theo cùng một loại tỷ giá.',
    },
    followedBreak: {
      means: 'Kịch bản lấy tốc độ tăng từ một chuỗi số liệu bị đứt quãng',
      advice: 'Chọn những năm ở cùng một phía của chỗ đứt quãng, hoặc ghi giả định kèm căn cứ.',
    },
    growthOfLevel: {
      means: 'Tốc độ tăng công bố không khớp với các mức công bố',
      advice: 'Kiểm tra giá so sánh, năm gốc và bộ số liệu của ba số liệu.',
    },
    growthOfParts: {
      means: 'Tốc độ tăng của các khu vực, tính theo tỷ trọng, không cho tốc độ tăng chung',
      advice: 'Tìm tốc độ tăng ghi sai dấu hoặc sai dấu thập phân.',
    },
    growthOfWhole: {
      means: 'Tốc độ tăng chung nằm ngoài khoảng tốc độ tăng của các khu vực',
      advice: 'Một trong các tốc độ tăng bị ghi sai, hoặc thiếu một khu vực.',
    },
    identicalActivities: {
      means: 'Hai khu vực có số liệu giống hệt nhau',
      advice: 'Kiểm tra xem một dòng có bị chép sang chỗ của dòng khác không.',
    },
    implausibleDeflator: {
      means:
        'Mức và tốc độ tăng cùng bộ số liệu hàm ý biến động giá vượt ngoài mọi chỉ số giảm phát đã công bố',
      advice:
        'Một mức hoặc tốc độ tăng bị sai, hoặc các mức thuộc hai cách tính; không dùng cặp số liệu này làm cơ sở.',
    },
    implausibleSize: {
      means: 'Độ lớn của số liệu khó tin với đơn vị và năm này',
      advice: 'Kiểm tra đơn vị, dấu thập phân và dấu ngăn cách hàng nghìn theo nguồn.',
    },
    implicitDeflator: {
      means: 'Chỉ số giảm phát công bố không khớp với các mức theo giá hiện hành và giá so sánh',
      advice:
        'Kiểm tra năm gốc của chỉ số, giá của các mức, và xem chỉ số có lấy từ lần công bố muộn hơn các mức không.',
    },
    impossibleSign: {
      means: 'Dấu hoặc độ lớn của số liệu không thể có',
      advice:
        'Sửa theo nguồn; số liệu chưa biết thì bỏ dòng, không ghi 0. Riêng thuế sản phẩm trừ trợ cấp sản phẩm có thể âm khi trợ cấp lớn hơn thuế. Với chỉ tiêu vốn có thể âm, khai báo sign: any trong plan.yaml.',
    },
    missingYear: {
      means: 'Chuỗi số liệu thiếu năm ở giữa',
      advice:
        'Bổ sung năm còn thiếu nếu nguồn có; tốc độ tăng qua chỗ thiếu là của nhiều năm, không phải của một năm.',
    },
    mixedBases: {
      means:
        'Bộ số liệu có tốc độ tăng và mức năm cuối nhưng không có mức năm gốc; lấy năm gốc từ bộ số liệu khác sẽ hàm ý biến động giá sau',
      advice: 'Không ghép hai bộ số liệu: phần đánh giá lại quy mô sẽ bị tính nhầm thành biến động giá.',
    },
    outOfBounds: {
      means: 'Số liệu nằm ngoài giới hạn mà plan.yaml đặt cho chỉ tiêu',
      advice: 'Sửa số liệu theo nguồn, hoặc sửa giới hạn (min, max) trong plan.yaml.',
    },
    perCapita: {
      means: 'GRDP bình quân đầu người không bằng GRDP chia dân số',
      advice: 'Kiểm tra đơn vị và bộ số liệu của cả ba số liệu; dân số là dân số trung bình năm.',
    },
    projectedBounds: {
      means: 'Kịch bản đưa chỉ tiêu ra ngoài giới hạn đặt trong plan.yaml',
      advice: 'Cho chỉ tiêu thay đổi ít hơn, hoặc sửa giới hạn (min, max) trong plan.yaml.',
    },
    referenceYear: {
      means: 'Ở năm gốc so sánh, giá trị theo giá so sánh khác giá trị theo giá hiện hành',
      advice: 'Đối chiếu năm gốc so sánh, loại giá và bộ số liệu: ở năm đó hai giá trị là một.',
    },
    seriesBreak: {
      means: 'Chuỗi số liệu bị đứt quãng: mức thay đổi quá lớn',
      advice:
        'Xem có sáp nhập địa giới, đổi năm gốc của chỉ số hay đổi phạm vi thống kê không; nếu có thì tách thành hai bộ số liệu và không tính tốc độ tăng qua chỗ đứt quãng.',
    },
    shareOfLevel: {
      means: 'Tỷ trọng không khớp với các mức công bố',
      advice: 'Tỷ trọng tính theo giá hiện hành; kiểm tra giá và bộ số liệu.',
    },
    shareSum: {
      means: 'Các tỷ trọng cộng lại không bằng 100%',
      advice: 'Một tỷ trọng sai, thiếu một khu vực, hoặc các số thuộc hai bộ số liệu.',
    },
    shiftedYears: {
      means: 'Tốc độ tăng lần nào cũng khớp với giá trị của năm khác: các năm bị lệch một năm',
      advice: 'Kiểm tra cột của năm đầu tiên, ở bảng tốc độ tăng và ở bảng giá trị.',
    },
    sumOfQuarters: {
      means: 'Các quý cộng lại không bằng 6 tháng, 9 tháng hoặc cả năm',
      advice: 'H1 và 9M là số cộng dồn từ tháng 1; xem có quý nào ghi số cộng dồn hay đã được điều chỉnh.',
    },
    targetSize: {
      means: 'Chỉ tiêu có độ lớn hoặc dấu khó tin',
      advice: 'Đối chiếu với văn bản: dấu thập phân, dấu ngăn cách hàng nghìn, đơn vị và dấu âm.',
    },
    totalOfComponents: {
      means: 'Tổng số không bằng tổng các khu vực',
      advice: 'Tìm số ghi sai, khu vực còn thiếu, hoặc số liệu theo giá khác.',
    },
    unitChange: {
      means: 'Đơn vị hoặc dấu thập phân dường như thay đổi trong chuỗi số liệu',
      advice: 'Đưa mọi năm về cùng một đơn vị; kiểm tra dấu thập phân.',
    },
    unitOfSeries: {
      means:
        'Cả một dãy số liệu ở đơn vị khác: đổi về đơn vị chung thì các khu vực cộng lại đúng bằng tổng số',
      advice: 'Xem lại đơn vị ở đầu bảng. Những điều suy ra từ đó không liệt kê.',
    },
    vintageBreak: {
      means: 'Số liệu khác nhau giữa hai bộ số liệu',
      advice: 'Dùng một bộ số liệu cho cả phép tính; không tính tăng giảm giữa hai bộ số liệu.',
    },
  },
};
