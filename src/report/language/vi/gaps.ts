import type { Distance, gaps as english, Move } from '../en/gaps.js';

const subjects = {
  base: 'số liệu gốc',
  growth: 'tăng trưởng thực',
  prices: 'giá cả',
  exchangeRate: 'tỷ giá',
  population: 'dân số',
} as const;

const lists = new Intl.ListFormat('vi', { style: 'long', type: 'conjunction' });

const currencies = { 'USD per person': ' USD', 'million VND per person': ' triệu đồng' } as const;

function moved(moves: readonly Move[], verb: 'add' | 'take', currency = ''): string[] {
  const does = verb === 'add' ? 'làm tăng' : 'làm giảm';
  const parts = moves.map(({ factor, amount }, position) =>
    position === 0 ? `${subjects[factor]} ${does} ${amount}${currency}` : `${subjects[factor]} ${amount}`,
  );
  return parts.length === 0 ? [] : [lists.format(parts)];
}

/** Vietnamese of the charts that take a level or a gap apart, of the maps, and of the triangle. */
export const gaps: typeof english = {
  waterfall: 'Biểu đồ thác nước',
  factor: 'Yếu tố',
  contribution: (unit) => `Đóng góp (${unit})`,
  remark: 'Mức thay đổi hoặc nguồn',
  aYear: (change) => `${change}%/năm`,
  exchangeRate: (unit) => `Tỷ giá (${unit})`,
  standsForPlan: (label, chosen, of) => {
    const why = { marked: ' theo tệp scenarios.yaml', only: '' };
    const place = of === 2 ? 'đầu' : 'giữa';
    const which =
      chosen === 'middle' ? `: kịch bản ${place} trong ${of} kịch bản có thể đại diện` : why[chosen];
    return `“${label}” đại diện cho kế hoạch${which}.`;
  },
  driversTitle: ({ adds, takes, unit, level, year, distance }) => {
    const taking = moved(takes, 'take', adds.length === 0 ? currencies[unit] : '');
    const drivers = [...moved(adds, 'add', currencies[unit]), ...taking].join(', ');
    const told = drivers === '' ? 'không yếu tố nào thay đổi' : drivers;
    return `${told}: năm ${year} đạt ${level}${distanceText(distance)}`;
  },
  driversSubtitle: ({ label, region, from, to, unit }) =>
    `“${label}”, ${region}: thay đổi của GRDP bình quân đầu người từ ${from} đến ${to}, ${unit}`,
  driversMethod: 'Giá: chỉ số giảm phát GRDP. Phân rã theo trung bình lôgarit (LMDI), không có phần dư.',
  rounded: 'Số đã làm tròn có thể không khớp tổng.',
  gapTitle: ({ label, level, year, instead, causes }) => {
    const told = causes.flatMap(({ moves, verb }) => moved(moves, verb)).join('; ');
    return `“${label}”: ${level} năm ${year} thay vì ${instead}${told === '' ? '' : `: ${told}`}`;
  },
  gapSubtitle: (unit, from, to) => `Chênh lệch GRDP bình quân đầu người, ${unit}: ${from} và ${to}`,
  targetUnder: (label) => `mục tiêu (theo “${label}”, với chỉ số giảm phát đủ để đạt)`,
  scenario: (label) => `“${label}”`,
  targetOf: (bounds) => `Mục tiêu: ${bounds}`,
  growthOf: (activity) => `Tăng trưởng: ${activity}`,
  oneSided: 'chỉ có trong số liệu gốc của một bên',
  gapMethod: 'Phân rã theo trung bình lôgarit (LMDI): không phụ thuộc thứ tự, không có phần dư.',
  shapleyMethod: 'Phân rã theo trung bình mọi thứ tự (Shapley), không có phần dư.',
};

function distanceText(distance: Distance | undefined): string {
  if (distance === undefined) return '';
  const { side, amount } = distance;
  if (side === 'met') return ', đạt mục tiêu';
  if (side === 'short') return `, thiếu ${amount} so với mục tiêu`;
  if (side === 'beyond') return `, vượt mục tiêu ${amount}`;
  return `, ${side === 'below' ? 'thấp hơn' : 'cao hơn'} mục tiêu ${amount}`;
}
