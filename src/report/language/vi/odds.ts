import type { odds as english } from '../en/odds.js';
import { phrases } from './phrases.js';

const of100 = (count: string) => `${count} trong 100 tương lai`;

/** Vietnamese of how likely something is. */
export const odds: typeof english = {
  title: 'Khả năng đạt các chỉ tiêu, với những gì kế hoạch nêu là chưa chắc chắn',
  given: (isMet) => (isMet ? 'cho trước' : 'không đạt, cho trước'),
  all: 'Tất cả cùng đạt',
  of100,
  toldOf: (scenario) =>
    `Phần sau đây nói về “${scenario}”; hỏi riêng một kịch bản khác thì phần này nói về kịch bản đó.`,
  met: (scenario, target, count) => `Ở ${of100(count)}, “${scenario}” đạt chỉ tiêu ${target}.`,
  together: (count, product) =>
    `Tất cả cùng đạt ở ${of100(count)}; nhân các xác suất với nhau sẽ cho ${product} trong 100, như thể mỗi chỉ tiêu gieo một con xúc xắc riêng.`,
  set: (targets, count) =>
    `${targets.join('; ')} ${targets.length === 1 ? 'đạt' : 'cùng đạt'} ở ${of100(count)}.`,
  fan: ({ year, low, high, middle }) =>
    `Năm ${year}, 80 trong 100 tương lai nằm giữa ${low} và ${high}; một nửa nằm dưới ${middle}.`,
  same: (year, amount) => `Năm ${year}, mức này như nhau trong mọi tương lai: ${amount}.`,
  narrow: (year, amount) => `Năm ${year}, ít nhất 80 trong 100 tương lai ở mức ${amount}.`,
  missedBy: (amount) => `Những tương lai không đạt chỉ tiêu thì lệch bình quân ${amount}.`,
  reached: ({ ever, staying, first, year }) =>
    `Chỉ tiêu đạt được vào một năm nào đó ở ${of100(ever)} và giữ được đến cuối kỳ ở ${staying}; thường đạt lần đầu vào năm ${year} (${first} trong 100).`,
  neverReached: 'Không tương lai nào đạt chỉ tiêu trong bất kỳ năm nào.',
  actual: (amount, below) => `Mức thực tế, ${amount}, cao hơn ${of100(below)}.`,
  calibration: (inside, all) =>
    `Trong ${all} giá trị thực tế có ${inside} giá trị nằm trong khoảng chứa 80 trong 100 tương lai: nếu nêu đúng mức bất định thì khoảng đó chứa chừng 80 trong 100.`,
  asPastPlans: ({ errors, low, high, middle, year }) =>
    `Nếu tăng trưởng lệch như ở các kế hoạch trước (${errors.join('; ')} điểm phần trăm), 80 trong 100 tương lai của năm ${year} nằm giữa ${low} và ${high}; một nửa nằm dưới ${middle}.`,
  asPastPlansMet: (target, count) => `Khi đó ${target} đạt chỉ tiêu ở ${of100(count)}.`,
  asPastPlansSpread: (count, degrees) =>
    `${count} sai số cho biết rất ít về độ tản mát của sai số, nên dải rất rộng: phân phối t của Student với ${degrees} bậc tự do.`,
  pastError: (plan, error) => `${plan}: ${error}`,
  pastHindsight: (plans) => `Nhìn lại: kết quả của ${plans.join('; ')} chưa biết khi kế hoạch này bắt đầu.`,
  pastCalibration: (inside, all) =>
    `Qua các kế hoạch trước có nêu bất định, ${inside} trong ${all} giá trị thực tế nằm trong khoảng chứa 80 trong 100 tương lai.`,
  width: (all, parts) =>
    `Giữa điểm 10% và điểm 90% là ${all}. Nếu chỉ có một phần bất định thì độ rộng là: ${parts.join('; ')}.`,
  parts: {
    growth: 'tăng trưởng',
    prices: 'giá',
    exchangeRate: 'tỷ giá',
    population: 'dân số',
    base: 'số liệu năm gốc',
    structure: 'cơ cấu',
    events: 'sự kiện',
    other: 'các giả định khác',
  },
  assumed: (targets) => `Không tính là xác suất, vì kịch bản giả định sẵn điều kiện: ${targets.join('; ')}.`,
  assumedTarget: (target, isMet) => `${target} (${isMet ? 'đạt' : 'không đạt'} trong mọi tương lai)`,
  noneUncertain: 'Không chỉ tiêu nào phụ thuộc vào những gì chưa chắc chắn.',
  noFuture: 'Có chỉ tiêu không đạt trong mọi tương lai, nên không tương lai nào đạt mọi chỉ tiêu.',
  notComputable: (count) => `${phrases.count(count)} chỉ tiêu không tính được: xem bảng đánh giá.`,
  notDrawn: (target, reason) =>
    reason === 'part'
      ? `${target}: không có xác suất, vì chỉ tiêu nằm ở một phần của ngành, còn các tương lai chỉ rút cho cả ngành.`
      : `${target}: không có xác suất, vì các tương lai không có số liệu dùng để tính chỉ tiêu này.`,
  failed: (count, draws, reasons) =>
    `${count} trong ${draws} tương lai không có kết quả (${reasons.join('; ')}); được tính là không đạt mọi chỉ tiêu.`,
  failures: {
    residual: 'các khu vực khác tăng nhanh hơn tổng',
    outgrown: 'một mức tăng quá mọi con số',
    nothingLeft: 'một mức hoặc giá giảm hết',
    investment: 'vốn đầu tư nhỏ hơn 0, hoặc lớn hơn mức ICOR cho phép',
  },
  metNow: 'Khả năng hiện tại',
  neededFor: (futures) => `Mức cần có để đạt ở ${futures}`,
  outOfReach: 'không mức nào trong giới hạn',
  neededNote: (draws) =>
    `Bình quân mỗi năm; giả định thay đổi như nhau ở mọi năm, kéo theo khoảng bất định của nó, với cùng ${draws} tương lai ở mỗi lần thử. ± là một sai số chuẩn. Tốc độ và tỷ lệ được thay đổi không quá 15 điểm phần trăm, số lượng không quá chính mức của nó.`,
  doubtOn: 'Chưa chắc chắn',
  reach: '10 đến 90% tương lai',
  years: 'Qua các năm',
  reason: 'Lý do',
  allAlike: 'mọi năm như nhau (tính trên bình quân)',
  once: 'một lần',
  persistent: (kept) => (kept === '0' ? 'từng năm riêng' : `từng năm, giữ lại ${kept} sai số của năm trước`),
  history: (count, years, isHindsight) =>
    `${count} giá trị quá khứ, ${years}${isHindsight ? ' (nhìn lại)' : ''}`,
  vintages: (vintages) => `khoảng cách đến ${vintages.join(', ')}`,
  base: 'GRDP năm gốc',
  structure: (activity) => `Tỷ trọng cần đạt của ${activity}`,
  shock: (on) => `Độ lớn cú sốc lên ${on}`,
  event: (id) => `Sự kiện ${id}`,
  chance: (percent, years) =>
    years.length === 1
      ? `${percent} năm ${years[0]}`
      : `${percent} mỗi năm trong ${years[0]}–${years.at(-1)}`,
  eventSize: (size) => `${size} trong năm đầu`,
  independent: (names) => `Coi là độc lập với mọi giả định khác: ${names.join('; ')}.`,
  sample: ({ draws, seed, error, hash }) =>
    `${draws} tương lai cho mỗi kịch bản, số khởi tạo ${seed}; may rủi khi rút làm xác suất lệch không quá ${error} điểm phần trăm (một sai số chuẩn). Mẫu ${hash}.`,
  formMatters:
    'Độ rộng và độ kéo dài của bất định làm thay đổi các con số này nhiều hơn thế: thư mục kế hoạch nêu rõ.',
  certain: (scenarios) => `Không có gì bất định trong: ${scenarios.join('; ')}.`,
};
