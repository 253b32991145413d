import type { Language, LocalText } from '../../plan/LocalText.js';

const units: Readonly<Record<string, LocalText>> = {
  'billion VND': { vi: 'tỷ đồng', en: 'billion VND' },
  'million VND': { vi: 'triệu đồng', en: 'million VND' },
  'million VND per person': { vi: 'triệu đồng/người', en: 'million VND per person' },
  'million USD': { vi: 'triệu USD', en: 'million USD' },
  'USD per person': { vi: 'USD/người', en: 'USD per person' },
  'VND per USD': { vi: 'đồng/USD', en: 'VND per USD' },
  percent: { vi: '%', en: '%' },
  'percentage points': { vi: 'điểm phần trăm', en: 'percentage points' },
  ratio: { vi: 'lần', en: 'ratio' },
  'degrees per year': { vi: 'độ/năm', en: 'degrees a year' },
  persons: { vi: 'người', en: 'persons' },
  'thousand persons': { vi: 'nghìn người', en: 'thousand persons' },
  'per 1,000 people': { vi: 'trên 1.000 dân', en: 'per 1,000 people' },
  'per 10,000 people': { vi: 'trên 1 vạn dân', en: 'per 10,000 people' },
  households: { vi: 'hộ', en: 'households' },
  communes: { vi: 'xã', en: 'communes' },
  schools: { vi: 'trường', en: 'schools' },
  beds: { vi: 'giường bệnh', en: 'beds' },
  doctors: { vi: 'bác sĩ', en: 'doctors' },
  accidents: { vi: 'vụ', en: 'accidents' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  degrees: { vi: 'độ', en: 'degrees' },
  enterprises: { vi: 'doanh nghiệp', en: 'enterprises' },
  jobs: { vi: 'việc làm', en: 'jobs' },
  tonnes: { vi: 'tấn', en: 'tonnes' },
  'thousand tonnes': { vi: 'nghìn tấn', en: 'thousand tonnes' },
  'thousand ha': { vi: 'nghìn ha', en: 'thousand ha' },
  ha: { vi: 'ha', en: 'ha' },
  km: { vi: 'km', en: 'km' },
};

/**
 * A unit in the words of an office: `billion VND` is "tỷ đồng" in Vietnamese. A unit it does not know is handed back.
 *
 * @example
 * unitText('million VND per person', 'vi') // => 'triệu đồng/người'
 * unitText('index 2015=100', 'vi') // => 'chỉ số (2015 = 100)'
 * unitText('buffaloes', 'vi') // => 'buffaloes'
 */
export function unitText(unit: string, language: Language): string {
  const known = units[unit];
  if (known !== undefined) return known[language];
  const referenceYear = /^index (\d{4})\s*=\s*100$/.exec(unit)?.[1];
  if (referenceYear === undefined) return unit;
  return `${language === 'vi' ? 'chỉ số' : 'index'} (${referenceYear} = 100)`;
}
