import type { Language, LocalText } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';

const quantities: Readonly<Record<string, LocalText>> = {
  growth: {
    vi: 'Tốc độ tăng GRDP bình quân năm (giá so sánh)',
    en: 'Growth of GRDP at constant prices, a year',
  },
  share: { vi: 'Tỷ trọng trong GRDP (giá hiện hành)', en: 'Share of GRDP at current prices' },
  deflator: {
    vi: 'Mức tăng bình quân năm của chỉ số giảm phát GRDP',
    en: 'Change of the GRDP deflator, a year',
  },
  relativePrices: {
    vi: 'Giá của các khu vực thay đổi như nhau',
    en: 'Prices of all activities moving alike',
  },
  exchangeRate: {
    vi: 'Mức tăng bình quân năm của tỷ giá VND/USD',
    en: 'Change of the exchange rate (VND per USD), a year',
  },
  population: { vi: 'Tốc độ tăng dân số bình quân năm', en: 'Growth of population, a year' },
  grdp: { vi: 'GRDP (giá hiện hành)', en: 'GRDP at current prices' },
  grdpPerCapita: { vi: 'GRDP bình quân đầu người', en: 'GRDP per capita' },
  grdpOfPeriod: {
    vi: 'GRDP cộng cả giai đoạn (giá hiện hành, tăng đều)',
    en: 'GRDP of all years together (current prices, even path)',
  },
  investment: { vi: 'Tổng vốn đầu tư toàn xã hội cả giai đoạn', en: 'Social investment over the period' },
  investmentRate: {
    vi: 'Tỷ lệ vốn đầu tư toàn xã hội so với GRDP cả giai đoạn',
    en: 'Investment in GRDP of the period',
  },
  icor: { vi: 'Hệ số ICOR (gián tiếp)', en: 'ICOR (indirect)' },
};

/**
 * What a figure is called that a plan's targets imply or leave unsaid, with its activity where it has one.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * quantityText({ quantity: 'share', activity: 'services' }, plan, 'en') // => 'Share of GRDP at current prices: Services'
 * quantityText({ quantity: 'icor', activity: 'total' }, plan, 'vi') // => 'Hệ số ICOR (gián tiếp)'
 */
export function quantityText(
  { quantity, activity }: { readonly quantity: string; readonly activity: string },
  { activities, indicators }: Pick<Plan, 'activities' | 'indicators'>,
  language: Language,
): string {
  const known = quantities[quantity] ?? indicators.find(({ id }) => id === quantity)?.label;
  const name = known?.[language] ?? quantity;
  const part = activities.find(({ id }) => id === activity)?.label[language];
  return part === undefined ? name : `${name}: ${part}`;
}
