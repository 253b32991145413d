import type { briefing as english } from '../en/briefing.js';
import { thingNamed } from '../thingNamed.js';

/** Lời của báo cáo tóm tắt, ngoài biểu đồ và bảng. */
export const briefing: typeof english = {
  kind: 'Báo cáo tóm tắt',
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  about: (plan) => `Về ${plan.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
  reach: 'Kế hoạch có đạt mục tiêu không?',
  conditions: 'Điều kiện để đạt mục tiêu',
  silent: 'Các chỉ tiêu ngầm giả định điều gì',
  note: 'Ý kiến của cơ quan',
  annex: 'Phụ lục',
  scorecard: (name) => `Các chỉ tiêu theo ${thingNamed('kịch bản', name)}`,
  doubts: 'Những điều chưa chắc chắn',
  sources: 'Bộ số liệu và nguồn',
  method: 'Phương pháp',
  planPath: ({ name, value, gap, target, year, side }) =>
    `Theo kịch bản đại diện cho kế hoạch (“${name}”), GRDP bình quân đầu người năm ${year} là ${value}, ${
      { within: 'nằm trong', met: 'đạt', below: 'thấp hơn', above: 'cao hơn' }[side]
    } chỉ tiêu ${target}${side === 'below' || side === 'above' ? ` là ${gap}` : ''}.`,
  counted: ({ all, computed, met, missed, name }) => {
    const path = name === undefined ? 'kịch bản này' : thingNamed('kịch bản', name);
    if (computed === 0) {
      return all === 1
        ? 'Chỉ tiêu duy nhất của kế hoạch chưa tính được từ số liệu đã công bố.'
        : `Cả ${all} chỉ tiêu của kế hoạch đều chưa tính được từ số liệu đã công bố.`;
    }
    if (all === 1)
      return `Chỉ tiêu duy nhất của kế hoạch tính được từ số liệu đã công bố: ${path} ${met === 1 ? 'đạt' : 'không đạt'}.`;
    const found =
      missed === 0
        ? 'đạt tất cả'
        : met === 0
          ? 'không đạt chỉ tiêu nào'
          : `đạt ${met} và không đạt ${missed}`;
    return computed === all
      ? `Cả ${all} chỉ tiêu của kế hoạch đều tính được từ số liệu đã công bố: ${path} ${found}.`
      : `Trong ${all} chỉ tiêu của kế hoạch có ${computed} chỉ tiêu tính được từ số liệu đã công bố: ${path} ${found}.`;
  },
  noTargets: 'Kế hoạch chưa nêu chỉ tiêu nào, nên chưa thể kết luận có đạt mục tiêu hay không.',
  futures: (draws) =>
    `Khả năng dưới đây đếm trong ${draws} tương lai, rút ngẫu nhiên theo mức độ chưa chắc chắn mà chính kế hoạch nêu cho các giả định; nêu sai thì khả năng cũng sai.`,
  actual: (value, year) => `Số thực hiện năm ${year} là ${value}.`,
  published: (value, year, actual) =>
    `Số công bố năm ${year} là ${value}; ${thingNamed('kịch bản', actual.name)}, tính từ tốc độ tăng và giá, cho kết quả ${actual.value}.`,
  each: (value) =>
    `Để đạt ${value}, riêng từng giả định phải thay đổi như trong bảng, các giả định khác giữ nguyên.`,
  reached:
    'Kịch bản này đạt chỉ tiêu; bảng cho thấy riêng từng giả định phải ở mức nào thì chỉ tiêu vừa đủ đạt.',
  unrounded: 'Chênh lệch tính từ số chưa làm tròn.',
  eachInWords: (value, { changes, never }) =>
    changes.length === 0
      ? `Không giả định nào có thể một mình thay đổi đến mức đạt ${value}, các giả định khác giữ nguyên.`
      : `Để đạt ${value}, riêng một giả định phải thay đổi, các giả định khác giữ nguyên: ${changes.join('; hoặc ')}.${briefing.notAlone(never)}`,
  reachedInWords: ({ changes, never }) =>
    changes.length === 0
      ? 'Kịch bản này đạt chỉ tiêu; không giả định nào có thể một mình thay đổi đến mức chỉ tiêu chỉ vừa đủ đạt.'
      : `Kịch bản này đạt chỉ tiêu; chỉ tiêu vừa đủ đạt nếu riêng một giả định thay đổi, các giả định khác giữ nguyên: ${changes.join('; hoặc ')}.${briefing.notAlone(never)}`,
  notAlone: (never) =>
    never.length === 0 ? '' : ` Chỉ riêng ${never.join(' hoặc ')} thì không thể đến mức đó.`,
  change: ({ name, before, after }) => `${name} từ ${before} thành ${after}`,
  unreachable: 'không đạt được',
  captions: {
    scenarios: 'Các kịch bản của kế hoạch',
    allScenarios: 'Tất cả kịch bản của kế hoạch',
    paths: 'Những chỉ số dự tính được',
    conditions: (value) => `Mức cần có của riêng từng giả định để đạt ${value}`,
    implied: 'Những giá trị mà các chỉ tiêu ngầm quy định',
    scorecard: 'Chỉ tiêu, giá trị và đánh giá',
    assumptions: 'Mức giả định bình quân năm và căn cứ',
    doubts: 'Giả định chưa chắc chắn, mức độ và căn cứ',
    sources: 'Nguồn của số liệu',
  },
  vintage: (label, date) => `${label}, công bố ${date}`,
  table: (number, caption) => `Bảng ${number}. ${caption}`,
  figure: (number, caption) => `Hình ${number}. ${caption}`,
  methodText: ({ hasAccounts, isPerPerson, isInUsd }) => [
    hasAccounts
      ? `Quy mô theo giá so sánh tăng theo tốc độ tăng trưởng giả định; giá thay đổi theo chỉ số giảm phát giả định; giá trị theo giá hiện hành bằng quy mô nhân với giá. Tỷ trọng tính theo giá hiện hành, tăng trưởng tính theo giá so sánh.${isPerPerson ? ` GRDP bình quân đầu người bằng GRDP chia cho dân số trung bình năm${isInUsd ? ', quy đổi theo tỷ giá bình quân năm' : ''}.` : ''}`
      : `${isPerPerson ? 'Dân số và các chỉ số' : 'Các chỉ số'} thay đổi theo giả định, tính từ số liệu đã công bố của năm gốc.`,
    'Tăng trưởng bình quân là bình quân nhân. Chỉ tiêu được coi là đạt khi giá trị của năm, hoặc của mọi năm, nằm trong khoảng đề ra. Số liệu chưa công bố là số liệu còn thiếu, không coi là 0: phần phụ thuộc vào số liệu đó được ghi là chưa tính được.',
  ],
  fingerprint: (digest) => `Dữ liệu đầu vào: SHA-256 ${digest}`,
};
