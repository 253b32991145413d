import { unitDecimals } from '../../analysis/decimalsOf.js';
import type {
  HistoryComparison,
  RealismMeasure,
  RealismRow,
  RealismVerdict,
} from '../../analysis/realism/RealismRow.js';
import type { Language, LocalText } from '../../plan/LocalText.js';
import { numberText } from './numberText.js';
import { unitText } from './unitText.js';

const measures: Readonly<Record<RealismMeasure, LocalText>> = {
  growth: { vi: 'Tốc độ tăng GRDP bình quân năm', en: 'Average annual growth of GRDP' },
  investmentRate: {
    vi: 'Tổng vốn đầu tư toàn xã hội so với GRDP',
    en: 'Total social investment over GRDP',
  },
  icorIndirect: { vi: 'Hệ số ICOR gián tiếp', en: 'ICOR, indirect' },
  icorDirect: { vi: 'Hệ số ICOR trực tiếp', en: 'ICOR, direct' },
  icorPeriod: { vi: 'Hệ số ICOR cả giai đoạn', en: 'ICOR of the period' },
  productivityGrowth: { vi: 'Tốc độ tăng năng suất lao động', en: 'Growth of labour productivity' },
  totalFactorProductivity: {
    vi: 'Tốc độ tăng năng suất nhân tố tổng hợp (TFP)',
    en: 'Growth of total factor productivity',
  },
  structuralChange: {
    vi: 'Tốc độ chuyển dịch cơ cấu (góc φ)',
    en: 'Speed of structural change (angle φ)',
  },
};

const verdicts: Readonly<Record<RealismVerdict, LocalText>> = {
  unprecedented: { vi: 'Chưa từng có', en: 'Unprecedented' },
  demanding: { vi: 'Đòi hỏi cao', en: 'Demanding' },
  usual: { vi: 'Trong mức từng có', en: 'Usual' },
  modest: { vi: 'Không đòi hỏi nhiều', en: 'Modest' },
  noHistory: { vi: 'Không có số liệu quá khứ để so', en: 'No past to compare with' },
  notComputable: { vi: 'Chưa tính được', en: 'Not computable' },
};

/**
 * The name of a measure; of investment also whether it is promised by the plan or assumed by the scenario.
 *
 * @example
 * measureText({ measure: 'icorIndirect', ground: 'promised' }, 'en') // => 'ICOR, indirect (investment as promised)'
 * measureText({ measure: 'growth' }, 'vi') // => 'Tốc độ tăng GRDP bình quân năm'
 */
export function measureText(
  { measure, ground }: Pick<RealismRow, 'measure' | 'ground'>,
  language: Language,
): string {
  const name = measures[measure][language];
  if (ground === undefined) return name;
  const promised = { vi: 'vốn theo chỉ tiêu', en: 'investment as promised' };
  const assumed = { vi: 'vốn theo giả định', en: 'investment as assumed' };
  return `${name} (${(ground === 'promised' ? promised : assumed)[language]})`;
}

/**
 * The verdict on what a scenario asks.
 *
 * @example
 * realismVerdictText('unprecedented', 'vi') // => 'Chưa từng có'
 */
export function realismVerdictText(verdict: RealismVerdict, language: Language): string {
  return verdicts[verdict][language];
}

/**
 * The evidence of a comparison: where a value stands among those of the past, how many there are, and their range.
 *
 * @example
 * const past = { region: 'x', own: false, values: [{ from: 2011, to: 2011, value: 30 }, { from: 2012, to: 2012, value: 33 }], vintage: '', sources: [], least: 30, median: 31.5, greatest: 33, percentile: 100 };
 * comparisonText(past, 'percent', 'en') // => 'above both values of 2011–2012 (30.00–33.00%)'
 * comparisonText({ ...past, percentile: 50 }, 'percent', 'vi') // => 'phân vị thứ 50 trong 2 giá trị 2011–2012 (30,00–33,00%)'
 */
export function comparisonText(comparison: HistoryComparison, unit: string, language: Language): string {
  const { values, percentile } = comparison;
  const from = Math.min(...values.map((value) => value.from));
  const to = Math.max(...values.map((value) => value.to));
  const years = from === to ? String(from) : `${from}–${to}`;
  const among =
    percentile > 0 && percentile < 100 ? insideText(comparison, language) : outsideText(comparison, language);
  const of = language === 'vi' ? '' : 'of ';
  return `${among} ${of}${years} (${rangeText(comparison, unit, language)})`;
}

/**
 * Digits after the decimal mark that a value of a measure and its past are shown with.
 *
 * @example
 * realismDecimals('percent') // => 2
 */
export function realismDecimals(unit: string): number {
  return unitDecimals(unit);
}

function insideText({ values, percentile }: HistoryComparison, language: Language): string {
  const [rank, count] = [Math.round(percentile), values.length];
  return language === 'vi'
    ? `phân vị thứ ${rank} trong ${count} giá trị`
    : `percentile ${rank} of ${count} values`;
}

function outsideText({ values, percentile }: HistoryComparison, language: Language): string {
  const [above, count] = [percentile === 100, values.length];
  if (language === 'vi')
    return `${above ? 'cao hơn' : 'thấp hơn'} ${count === 1 ? 'giá trị duy nhất' : `cả ${count} giá trị`}`;
  const all = count === 1 ? 'the one value' : count === 2 ? 'both values' : `all ${count} values`;
  return `${above ? 'above' : 'below'} ${all}`;
}

function rangeText({ least, greatest }: HistoryComparison, unit: string, language: Language): string {
  const number = (value: number) => numberText(value, { language, decimals: realismDecimals(unit) });
  const range = least === greatest ? number(least) : `${number(least)}–${number(greatest)}`;
  if (unit === 'ratio') return range;
  return unit === 'percent' ? `${range}%` : `${range} ${unitText(unit, language)}`;
}
