import type { pages as english } from '../en/pages.js';
import { thingNamed } from '../thingNamed.js';

/** The sentences of the Vietnamese pages: what a question to the model found. */
export const pages: typeof english = {
  targetLine: (year, label, bounds) => `Mục tiêu${year === undefined ? '' : ` ${year}`}: ${label} ${bounds}`,
  and: (texts) => texts.join(' và '),
  needs: (scenario, needs) => `${scenario}: còn thiếu: ${needs}.`,
  summary: {
    growth: 'Tăng trưởng %',
    structure: (year) => `Cơ cấu ${year} %`,
    perCapita: (unit, year) => `${unit} ${year}`,
    targets: (count) => `${count} chỉ tiêu`,
    base: ({ year, vintage, label, basis }) => `Năm gốc ${year} (${vintage}): ${label}; ${basis}`,
    growthDiffers: ({ scenario, projected, year, published }) =>
      `${scenario}: GRDP tăng ${projected}/năm theo quyền số ${year}; số công bố ${published}.`,
  },
  consistency: {
    finding: ({ plan, answer, count, linked }) => {
      const head = plan === '' ? '' : `${plan}: `;
      if (count === 0) return `${head}chưa nêu chỉ tiêu nào.`;
      const tied =
        linked === 0
          ? 'không chỉ tiêu nào'
          : `${linked === count && count > 1 ? 'cả ' : ''}${linked} chỉ tiêu`;
      return `${head}${count} chỉ tiêu ${answers[answer][count === 1 ? 0 : 1]}; ${tied} ràng buộc nhau qua hệ thống tài khoản hoặc qua cùng một số liệu.`;
    },
    undecided: (targets, reason) => `Chưa xác định được: ${targets}: ${undecided[reason]}`,
    targetsAnd: (targets) => targets.join(' và '),
    conflict: (targets, isOne, given) =>
      `${targets} không thể ${isOne ? '' : 'cùng '}đạt${given === '' ? '' : `, với ${given}`}.`,
    required: (quantity, range) => `Cùng đạt được nếu ${quantity} là ${range}`,
    single: (change, isFirst) =>
      isFirst ? `Cùng đạt được nếu chỉ điều chỉnh ${change}` : `Hoặc chỉ điều chỉnh ${change}`,
    change: ({ target, bound, before, after }) =>
      `“${target}”: ${bound === 'lower' ? 'cận dưới' : 'cận trên'} ${before} → ${after}`,
    driver: (name, range) => `${name}: ${range}`,
    leastChange: 'Điều chỉnh ít nhất để cùng đạt:',
    assumptions: 'Tính với:',
    implies: 'Kế hoạch ngầm định:',
    arithmetic: 'Phép tính của kế hoạch:',
    untested: 'Chưa kiểm tra được:',
    base: (year, vintage) => `Năm gốc ${year} (${vintage})`,
    bounds: {
      written: 'Cả hai cận của khoảng đều ràng buộc',
      byDirection: 'Chỉ cận theo hướng của chỉ tiêu ràng buộc',
    },
    sources: {
      given: 'người dùng đặt',
      scenario: (name) => thingNamed('kịch bản', name),
      assumed: 'giả định',
      free: 'kế hoạch không nêu',
    },
  },
  slips: {
    shares: ({ year, low, high, beside }) =>
      `Tỷ trọng các khu vực năm ${year} cộng lại được ${low}${low === high ? '' : ` đến ${high}`}${beside === '' ? '' : ` (chưa kể ${beside})`}`,
    impossible: 'không thể bằng 100%',
    rounded: 'không thể bằng 100%; chênh lệch không vượt quá sai số làm tròn của các tỷ trọng',
    onePoint: (corners, isExact) => `chỉ còn một phương án, ${corners} ${isExact ? '=' : '≈'} 100`,
    noCorner: 'không tổ hợp cận nào cho đúng 100%',
    corners: (sums, _, isExact) =>
      `trong các tổ hợp cận chỉ có ${sums} cộng lại ${isExact ? 'đúng' : 'gần bằng'} 100%`,
    manyCorners: (count, all) => `${count} trong ${all} tổ hợp cận cộng lại đúng 100%`,
    middles: (sum, too) =>
      too ? `các điểm giữa cũng cộng lại được ${sum}` : `còn các điểm giữa cộng lại được ${sum}`,
    impliedBase: (targets, base, year) => `${targets} hàm ý năm ${year} có ${base}`,
    factDiffers: (known) => `số liệu công bố là ${known}`,
    endsDiffer: 'hai cận không khớp nhau',
    growth: (range, target) =>
      `Tốc độ tăng của các thành phần chỉ cho tổng số tăng ${range}/năm, không thể là ${target}.`,
    metAtStart: ({ target, found, year, vintage, range }) =>
      `“${target}”: năm ${year} đã là ${found} (${vintage}), mục tiêu ${range} đã đạt từ đầu kỳ.`,
  },
  solution: {
    columns: {
      now: 'Hiện tại',
      sought: 'Cần đạt',
      assumed: 'Theo kịch bản',
      required: 'Cần có',
      added: 'Thêm mỗi năm',
      addedPoints: 'Thêm mỗi năm, điểm phần trăm',
      change: 'Thay đổi, điểm phần trăm',
      finding: 'Kết luận',
      latest: 'Chậm nhất',
      start: 'Bắt đầu',
      value: 'Kết quả',
      growthOf: 'Tăng trưởng',
      inScenario: (years) => `Theo kịch bản ${years}`,
      needed: (years) => `Cần có ${years}`,
    },
    caption: (levers, sought) => `${levers} cần có để đạt ${sought}`,
    statuses: {
      reached: 'đạt',
      unreachable: 'không đạt được',
      noEffect: 'không tác động đến mục tiêu',
      notComputable: 'chưa tính được',
    },
    stopped: (finding, bound) => `${finding}, dừng ở giới hạn ${bound}`,
    levels: 'Các mức là bình quân năm của các năm được thay đổi; mọi giả định khác giữ nguyên.',
    beforeShocks: (scenarios) =>
      `${scenarios}: các mức chưa kể tác động của cú sốc, cú sốc còn làm tốc độ tăng thay đổi thêm.`,
    nearest: ({ scenario, levers, sought, found }) =>
      `${scenario}: trong giới hạn của ${levers}, gần ${sought} nhất là ${found}.`,
    breaks: (scenario, years) => `${scenario}: khi đó năm ${years} lại vượt cận bên kia của khoảng mục tiêu.`,
    observed: (rates) => `Tăng trưởng đã thực hiện: ${rates}`,
    observedNotes: [
      'Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.',
      'Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên.',
    ],
    startNote:
      'Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.',
    none: 'không có',
    measure: (lever, adds) => `Giải pháp: ${lever} ${adds} mỗi năm, kể từ năm bắt đầu`,
  },
  start: {
    latest: (scenario, year) =>
      `${scenario}: mục tiêu vẫn đạt nếu giải pháp bắt đầu chậm nhất từ năm ${year}.`,
    never: (scenario) => `${scenario}: bắt đầu từ năm nào cũng không đạt mục tiêu`,
    earliest: (year, value) => `ngay từ năm ${year}, kết quả vẫn là ${value}`,
    asIs: (scenario, value) => `${scenario}: đạt ${value} mà không cần thay đổi gì.`,
    noEffect: (scenario, levers) => `${scenario}: ${levers} không tác động đến mục tiêu.`,
    noneReaches: (scenario, value) => `${scenario}: bắt đầu từ năm nào cũng không đạt ${value}`,
    latestChange: (scenario, value, year) =>
      `${scenario}: muốn đạt ${value} thì phải bắt đầu thay đổi chậm nhất từ năm ${year}`,
    stop: (year, stops) => `từ năm ${year}, ${stops.join(' và ')}`,
    atBound: (lever, bound) => `${lever} dừng ở giới hạn ${bound}`,
    nearest: (value) => `mức gần nhất là ${value}`,
  },
  gap: {
    from: (side) => `Từ: ${side}`,
    to: (side) => `Đến: ${side}`,
    under: (label, scenario) => `${label}, theo ${thingNamed('kịch bản', scenario)}`,
    line: ({ year, from, to, gap }) =>
      `GRDP bình quân đầu người năm ${year}: ${from} → ${to}, chênh lệch ${gap}`,
    share: '% chênh lệch',
    fromLevel: 'Từ',
    toLevel: 'Đến',
    total: 'Cộng',
    percentAYear: '%/năm',
    percentOfBase: '% GRDP năm gốc',
    methods: { logarithmic: 'chỉ số Divisia trung bình lôgarit (LMDI)', shapley: 'giá trị Shapley' },
    method: (name) => `Phương pháp: ${name}; không phụ thuộc thứ tự, không có phần dư.`,
  },
  backtest: {
    counts: ({ targets, known, met, exceeded, missed }) => {
      if (known === 0)
        return targets === 0
          ? 'Kế hoạch chưa nêu chỉ tiêu nào, nên chưa có gì để đánh giá.'
          : `Chưa đánh giá được ${targets === 1 ? 'chỉ tiêu duy nhất' : `chỉ tiêu nào trong ${targets} chỉ tiêu`}: chưa có số liệu thực hiện nào được công bố.`;
      if (targets === 1)
        return `Chỉ tiêu duy nhất đánh giá được bằng số liệu thực hiện đã công bố: ${exceeded === 1 ? 'vượt' : met === 1 ? 'đạt' : 'không đạt'}.`;
      return `Trong ${targets} chỉ tiêu có ${known} chỉ tiêu đánh giá được bằng số liệu thực hiện đã công bố: ${met} đạt, ${exceeded} vượt, ${missed} không đạt.`;
    },
    target: ({ label, year, actual, middle, bounds, verdict }) =>
      `${label}${year === undefined ? '' : ` năm ${year}`}: ${actual} so với ${middle} (điểm giữa của mục tiêu ${bounds}): ${verdict}.`,
    structure: (met, count) => `Cơ cấu: ${met} trong ${count} tỷ trọng nằm trong khoảng mục tiêu.`,
    forecasts: 'Dự tính và thực hiện (sai số = thực hiện − dự tính)',
    missing: 'Còn thiếu',
  },
  realism: {
    missing: (measure, needs) => `${measure}. Còn thiếu: ${needs}`,
    inAll: 'Mọi kịch bản',
  },
};

/** Về một chỉ tiêu, và về nhiều chỉ tiêu. */
const answers = {
  can: ['có thể đạt', 'có thể cùng đạt'],
  cannot: ['không thể đạt', 'không thể cùng đạt'],
  undecided: ['chưa xác định được có thể đạt hay không', 'chưa xác định được có thể cùng đạt hay không'],
} as const;

const undecided = {
  outOfRange: 'số liệu nằm ngoài phạm vi tính toán được',
  tooLarge: 'quá nhiều điều kiện để giải chính xác trong vài giây',
};
