import type { maps as english, Needed } from '../en/maps.js';

const assumptions = { deflator: 'chỉ số giảm phát', exchangeRate: 'tỷ giá', population: 'dân số' } as const;
const subjects = {
  deflator: 'chỉ số giảm phát',
  exchangeRate: 'tỷ giá VND/USD',
  population: 'dân số',
} as const;

const all = new Intl.ListFormat('vi', { style: 'long', type: 'conjunction' });
const any = new Intl.ListFormat('vi', { style: 'long', type: 'disjunction' });

/** The Vietnamese words of the maps of two assumptions. */
export const maps: typeof english = {
  kind: 'Biểu đồ hai giả định',
  axes: {
    growth: 'Tốc độ tăng GRDP, %/năm',
    deflator: 'Mức tăng chỉ số giảm phát, %/năm',
    exchangeRate: 'Mức tăng tỷ giá VND/USD, %/năm',
    population: 'Tốc độ tăng dân số, %/năm',
  },
  growthTarget: (bounds) => `Mục tiêu tăng trưởng: ${bounds}`,
  point: (scenario, amount) => `${scenario}: ${amount}`,
  title: ({ y, year, growth, target, needed, assumed, scenarios }) => {
    const who = scenarios === 1 ? 'kịch bản' : 'các kịch bản';
    const after = assumed === undefined ? '' : `; ${who} giả định ${assumed}%`;
    if (needed === undefined) return `Tăng trưởng và ${assumptions[y]} ứng với ${target} năm ${year}${after}`;
    const moves = `${subjects[y]} ${needed.isBelowZero ? 'thay đổi' : 'tăng'} ${neededText(needed)}`;
    return `Chỉ khi ${moves}, GRDP tăng ${growth}/năm mới đạt ${target} năm ${year}${after}`;
  },
  subtitle: ({ unit, growthBasis, y, years, rest }) =>
    `GRDP bình quân đầu người (${unit}) theo tăng trưởng (${growthBasis}) và ${assumptions[y]}, bình quân ${years}; ${all.format(rest.map((one) => assumptions[one]))} như giả định`,
  setAside: (rest, names) => {
    const which = names.length > 3 ? `${names.length} kịch bản` : names.join('; ');
    const differs = any.format(['số liệu gốc', ...rest.map((one) => assumptions[one])]);
    return `Không thể hiện trên hình: ${which} (khác ${differs}, hoặc giá khác nhau giữa các khu vực).`;
  },
  others: (count) => `Màu xám: ${count} kịch bản khác.`,
};

function neededText(needed: Needed): string {
  if (needed.kind === 'between') {
    const { least, most, isBelowZero } = needed;
    if (least === most) return `${least}%/năm`;
    return isBelowZero ? `từ ${least} đến ${most}%/năm` : `${least}–${most}%/năm`;
  }
  const { kind, change, strict } = needed;
  const bound = `${kind === 'atLeast' ? 'ít nhất' : 'nhiều nhất'} ${change}%/năm`;
  return strict === undefined ? bound : `${bound} (${strict.change}%/năm nếu GRDP tăng ${strict.growth}%)`;
}
