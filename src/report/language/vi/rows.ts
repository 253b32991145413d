import type { rows as english, ScorecardCounts } from '../en/rows.js';

/** The Vietnamese words of the charts with rows beside names. */
export const rows: typeof english = {
  targetsOf: (document) => `Chỉ tiêu: ${document}.`,
  scorecard: {
    kind: 'Bảng đánh giá',
    title: (counts) => {
      const { targets, known, scenarios, best, complete, name } = counts;
      if (known === 0)
        return targets === 1
          ? 'Chưa tính được chỉ tiêu duy nhất'
          : `Chưa tính được chỉ tiêu nào trong ${targets} chỉ tiêu`;
      const rest = targets - known;
      const after = `${actualOf(counts)}${rest === 0 ? '' : `; ${rest}/${targets} chỉ tiêu chưa tính được`}`;
      const computable = rest === 0 ? '' : ' tính được';
      if (name !== undefined) return `“${name}” đạt ${best}/${known} chỉ tiêu${computable}${after}`;
      const scope = known === 1 ? `chỉ tiêu duy nhất${computable}` : `cả ${known} chỉ tiêu${computable}`;
      const most = known === 1 ? '' : `, nhiều nhất là ${best}`;
      if (complete === 0) return `Không kịch bản nào đạt ${scope}${most}${after}`;
      const which =
        complete === scenarios ? `Cả ${scenarios} kịch bản đều` : `${complete}/${scenarios} kịch bản`;
      return `${which} đạt ${scope}${after}`;
    },
    subtitle: (where, { constant, current, rate, isPerPerson }) =>
      [
        `${where}, theo đơn vị của từng chỉ tiêu`,
        ...(constant === undefined ? [] : [`tốc độ tăng: ${constant}`]),
        ...(current === undefined
          ? []
          : [
              `tỷ trọng, ${isPerPerson ? 'GRDP bình quân' : 'GRDP'}: ${current}${rate === undefined ? '' : `, ${rate}`}`,
            ]),
      ].join('; '),
    groups: {
      missed: (count) => `Không kịch bản nào đạt (${count})`,
      divided: (count) => `Tùy kịch bản (${count})`,
      kept: (count) => `Đạt ở mọi kịch bản tính được (${count})`,
      actualOnly: (count) => `Chỉ có số liệu thực hiện (${count})`,
      unknown: (count) => `Chưa kịch bản nào tính được (${count})`,
    },
    groupsOfOne: {
      missed: (count) => `Không đạt (${count})`,
      divided: (count) => `Tùy kịch bản (${count})`,
      kept: (count) => `Đạt (${count})`,
      actualOnly: (count) => `Chỉ có số liệu thực hiện (${count})`,
      unknown: (count) => `Chưa tính được (${count})`,
    },
    missing: (heading, inputs, all) => `${heading}; ${all ? '' : 'nếu không ghi khác, '}còn thiếu: ${inputs}`,
    alsoMissing: (target, inputs) => `${target} – còn thiếu: ${inputs}`,
    others: (count) => `${count} kịch bản khác: số đạt trên số tính được`,
    tally: (scenario, verdicts) => `${scenario}: ${verdicts}`,
  },
  realism: {
    kind: 'Biểu đồ chấm',
    noPast: 'Chưa có số liệu quá khứ để so các kịch bản',
    need: { one: 'đòi hỏi', many: 'đòi hỏi' },
    beyond: (country) =>
      country === undefined ? 'chưa từng có trong số liệu quá khứ' : `mà cả nước ${country} không có`,
    growth: (beyond) => `mức tăng trưởng ${beyond}`,
    level: (measure, beyond) => `mức “${measure}” ${beyond}`,
    anything: (beyond) => `mức ${beyond}`,
    withActual: (title, growth) => `${title} (thực hiện: ${growth})`,
    subtitle: (period, until) =>
      `Yêu cầu của từng kịch bản ${period} so với quá khứ${until === undefined ? '' : ` đến năm ${until}`}`,
    key: {
      unprecedented: 'ngoài số liệu quá khứ',
      recorded: 'trong số liệu quá khứ',
      past: (own) =>
        own === undefined
          ? 'khoảng của chuỗi số liệu dài hơn'
          : `khoảng từng có của ${own ? 'tỉnh' : 'cả nước'}`,
      other: (own) =>
        own === undefined ? 'giá trị của chuỗi khác' : `giá trị từng có của ${own ? 'tỉnh' : 'cả nước'}`,
    },
    heading: (measure, unit) => `${measure}, ${unit}`,
    past: (own, years, range) => `${own ? 'Tỉnh' : 'Cả\u00a0nước'} ${years}: ${range}`,
    others: (count) => `${count} kịch bản khác`,
    investment: 'Đầu tư: tổng vốn đầu tư toàn xã hội.',
    targeted: (document) => `Vốn theo chỉ tiêu của kế hoạch: ${document}.`,
    missing: (measures) => `Chưa tính được vì thiếu số liệu: ${measures}.`,
    sources: (publishers) => `Nguồn số liệu quá khứ: ${publishers}.`,
    said: (scenario, measure, { value, verdict }) => `${scenario}, ${measure}: ${value}, ${verdict}`,
    pastHeading: 'Quá khứ',
  },
  implied: {
    kind: 'Biểu đồ khoảng',
    subtitle: (where, ranges, bases) => `${where}, ${ranges}; ${bases}`,
    ranges: {
      feasible: 'khoảng để mọi chỉ tiêu cùng đạt',
      required: 'mỗi khoảng “phải có” tự nó đủ gỡ xung đột',
      conflict: 'chỉ tiêu xung đột và giả định',
    },
    bases: (growth, shares, rate) =>
      `tăng trưởng theo ${growth}, tỷ trọng theo ${shares}${rate === undefined ? '' : `, ${rate}`}`,
    blocks: {
      yearly: 'Mức tăng bình quân, %/năm',
      percent: 'Tỷ trọng, tỷ lệ, %',
      amount: 'Giá trị và hệ số',
    },
    range: 'Khoảng',
    unknown: 'chưa rõ',
    country: 'cả nước',
    names: {
      growth: 'Tăng trưởng GRDP',
      deflator: 'Giá (chỉ số giảm phát GRDP)',
      exchangeRate: 'Tỷ giá VND/USD',
      population: 'Dân số',
      share: 'Tỷ trọng trong GRDP',
      investmentRate: 'Vốn đầu tư so với GRDP',
    },
    parts: { growth: 'Tăng trưởng', deflator: 'Giá', share: 'Tỷ trọng' },
    inYear: (name, year) => `${name} ${year}`,
    ofPart: (name, part) => `${name}: ${part}`,
    amount: (name, year, unit) => [name, year, unit].filter((part) => part !== '').join(', '),
    more: (count) => `… và ${count} dòng khác, xem bảng của biểu đồ này`,
    assumes: (what) => `Kế hoạch ngầm định ${what}`,
    phrases: {
      deflator: (range, falls) => `giá ${falls ? 'thay đổi' : 'tăng'} ${range}/năm`,
      exchangeRate: (range, falls) => `tỷ giá VND/USD ${falls ? 'thay đổi' : 'tăng'} ${range}/năm`,
      population: (range, falls) => `dân số ${falls ? 'thay đổi' : 'tăng'} ${range}/năm`,
      investmentRate: (range) => `vốn đầu tư bằng ${range} GRDP`,
      icor: (range) => `ICOR ${range} lần`,
      growth: (range) => `GRDP tăng ${range}/năm`,
    },
    partPhrases: {
      growth: (part, range) => `“${part}” tăng trưởng ${range}/năm`,
      deflator: (part, range, falls) => `giá của “${part}” ${falls ? 'thay đổi' : 'tăng'} ${range}/năm`,
      share: (part, range) => `tỷ trọng của “${part}” là ${range}`,
    },
    figure: (name, range) => `“${name}” là ${range}`,
    actual: (title, value, ofCountry) => `${title}; ${ofCountry ? 'cả nước' : 'thực hiện'}: ${value}`,
    undecided: (count) => `Chưa xác định được ${count} chỉ tiêu có thể cùng đạt hay không`,
    feasible: (count) =>
      count === 0
        ? 'Kế hoạch chưa nêu chỉ tiêu nào'
        : count === 1
          ? 'Chỉ tiêu có thể đạt'
          : `${count} chỉ tiêu có thể cùng đạt`,
    conflict: (targets) => {
      const told =
        targets.length > 3 ? `${targets.length} chỉ tiêu` : targets.map((name) => `“${name}”`).join(' và ');
      return `${told} không thể${targets.length === 1 ? '' : ' cùng'} đạt`;
    },
    takes: (conflict, what) => `${conflict}: phải có ${what}`,
    takesGiven: (conflict, given, range) => `${conflict} khi ${given}: phải là ${range}`,
    alike: 'Giả định giá giữa các khu vực thay đổi như nhau.',
    actualFrom: (scenario) => `Thực hiện: số liệu công bố sau cùng, nếu không có thì theo “${scenario}”.`,
    said: (name, range, { basis, actual }) =>
      `${name}: ${range} (${basis})${actual === '' ? '' : `, thực hiện ${actual}`}`,
    inBrackets: (value, vintage) => `${value} (${vintage})`,
  },
  actual: {
    kind: 'Biểu đồ chấm',
    title: ({ met, judged, all }) => {
      if (judged === 0) return 'Chưa chỉ tiêu nào có số liệu thực hiện được công bố';
      const rest = all === judged ? '' : `; ${all - judged}/${all} chỉ tiêu chưa có số liệu thực hiện`;
      if (judged === 1)
        return `Chỉ tiêu duy nhất có số liệu thực hiện ${met === 0 ? 'không đạt' : 'đạt'}${rest}`;
      const which =
        met === 0
          ? `Không chỉ tiêu nào trong ${judged}`
          : met === judged
            ? `Cả ${judged}`
            : `${met}/${judged}`;
      return `${which} chỉ tiêu có số liệu thực hiện đạt mục tiêu${rest}`;
    },
    subtitle: (period, region) =>
      `Thực hiện so với mục tiêu ${period}, ${region}: % so với điểm giữa của khoảng mục tiêu; số ghi theo đơn vị của từng chỉ tiêu`,
    axis: (percent) => `${percent} = mục tiêu`,
    key: { target: 'mục tiêu', last: 'thực hiện, công bố sau cùng', earlier: 'công bố trước' },
    actual: (value, gap, verdict) => `${value}${gap === '' ? '' : ` (${gap})`}: ${verdict}`,
    target: (bounds) => `Mục tiêu ${bounds}`,
    percent: '% so với điểm giữa của mục tiêu',
    otherWhole:
      'Cơ cấu công bố tách riêng thuế sản phẩm hoặc khu vực khác, cơ cấu khi lập kế hoạch thì không.',
  },
};

function actualOf({ actual }: ScorecardCounts): string {
  if (actual === undefined || actual.known === 0) return '';
  return `; “${actual.name}” đạt ${actual.met}/${actual.known}`;
}
