import type { Language, LocalText } from '../../plan/LocalText.js';

const accounts: Readonly<Record<string, LocalText>> = {
  averageGrowthRate: { vi: 'Tốc độ tăng bình quân năm', en: 'Average annual growth' },
  averagePopulation: { vi: 'Dân số trung bình', en: 'Average population' },
  deflator: { vi: 'Chỉ số giảm phát', en: 'Deflator' },
  exchangeRate: { vi: 'Tỷ giá bình quân', en: 'Period-average exchange rate' },
  grdp: { vi: 'GRDP', en: 'GRDP' },
  grdpPerCapita: { vi: 'GRDP bình quân đầu người', en: 'GRDP per capita' },
  growthContribution: { vi: 'Đóng góp vào tăng trưởng', en: 'Contribution to growth' },
  growthRate: { vi: 'Tốc độ tăng', en: 'Growth' },
  shareOfGrdp: { vi: 'Tỷ trọng trong GRDP', en: 'Share of GRDP' },
};

/**
 * What an indicator of the accounts is called in a statistical table; an indicator it does not know is handed back.
 *
 * @example
 * accountsText('shareOfGrdp', 'vi') // => 'Tỷ trọng trong GRDP'
 * accountsText('forestCover', 'en') // => 'forestCover'
 */
export function accountsText(indicator: string, language: Language): string {
  return accounts[indicator]?.[language] ?? indicator;
}
