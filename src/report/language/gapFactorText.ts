import type { GapFactor } from '../../analysis/attribution/GapQuestion.js';
import type { Language, LocalText } from '../../plan/LocalText.js';

const factors: Readonly<Record<GapFactor, LocalText>> = {
  base: { vi: 'Số liệu gốc', en: 'Base year figures' },
  growth: { vi: 'Tăng trưởng thực', en: 'Real growth' },
  prices: { vi: 'Giá (chỉ số giảm phát)', en: 'Prices (deflator)' },
  exchangeRate: { vi: 'Tỷ giá', en: 'Exchange rate' },
  population: { vi: 'Dân số', en: 'Population' },
};

const parts = {
  within: { vi: 'tăng trưởng riêng', en: 'own growth' },
  between: { vi: 'tỷ trọng ban đầu', en: 'weight at the start' },
  interaction: { vi: 'tác động đồng thời', en: 'both together' },
} satisfies Record<string, LocalText>;

/**
 * What a part of a gap in GRDP per capita is called.
 *
 * @example
 * gapFactorText('growth', 'vi') // => 'Tăng trưởng thực'
 */
export function gapFactorText(factor: GapFactor, language: Language): string {
  return factors[factor][language];
}

/**
 * What a part of the contribution of real growth is called.
 *
 * @example
 * growthPartText('between', 'en') // => 'weight at the start'
 */
export function growthPartText(part: keyof typeof parts, language: Language): string {
  return parts[part][language];
}
