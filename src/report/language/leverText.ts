import type { Language, LocalText } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';

const wholes: Readonly<Record<string, LocalText>> = {
  growth: { vi: 'Tốc độ tăng GRDP', en: 'Growth of GRDP' },
  deflator: { vi: 'Mức tăng chỉ số giảm phát GRDP', en: 'Change of the deflator' },
  exchangeRate: { vi: 'Mức tăng tỷ giá VND/USD', en: 'Change of the exchange rate (VND per USD)' },
  population: { vi: 'Tốc độ tăng dân số', en: 'Growth of population' },
  investment: { vi: 'Tỷ lệ vốn đầu tư toàn xã hội so với GRDP', en: 'Investment in GRDP' },
};
const parts: Readonly<Record<string, LocalText>> = {
  growth: { vi: 'Tốc độ tăng', en: 'Growth' },
  deflator: { vi: 'Mức tăng chỉ số giảm phát', en: 'Change of the deflator' },
};

/**
 * What an assumption is called that a backcast may change, such as `growth.services`.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * leverText('growth', plan, 'vi') // => 'Tốc độ tăng GRDP'
 * leverText('growth.services', plan, 'en') // => 'Growth: Services'
 */
export function leverText(
  on: string,
  { activities, indicators }: Pick<Plan, 'activities' | 'indicators'>,
  language: Language,
): string {
  const [kind = '', name] = on.split('.');
  if (name === undefined) return wholes[kind]?.[language] ?? on;
  const label = [...activities, ...indicators].find(({ id }) => id === name)?.label[language] ?? name;
  const part = parts[kind];
  return part === undefined ? label : `${part[language]}: ${label}`;
}
