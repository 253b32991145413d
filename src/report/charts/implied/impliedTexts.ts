import type { ActualFigure } from '../../../analysis/consistency/figureInActual.js';
import { unitDecimals } from '../../../analysis/decimalsOf.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import { dateText } from '../../language/dateText.js';
import { numberText } from '../../language/numberText.js';
import { quantityText } from '../../language/quantityText.js';
import { unitText } from '../../language/unitText.js';
import type { ImpliedFigure } from './impliedFigures.js';

type Told = Pick<ImpliedFigure, 'unit' | 'lower' | 'upper'>;

const shortNames: Readonly<Record<string, LocalText>> = {
  growth: { vi: 'Tăng trưởng GRDP', en: 'GRDP growth' },
  deflator: { vi: 'Giá (chỉ số giảm phát GRDP)', en: 'Prices (GRDP deflator)' },
  exchangeRate: { vi: 'Tỷ giá VND/USD', en: 'Exchange rate, VND per USD' },
  population: { vi: 'Dân số', en: 'Population' },
  share: { vi: 'Tỷ trọng trong GRDP', en: 'Share of GRDP' },
  investmentRate: { vi: 'Vốn đầu tư so với GRDP', en: 'Investment over GRDP' },
};

const partNames: Readonly<Record<string, LocalText>> = {
  growth: { vi: 'Tăng trưởng', en: 'Growth' },
  deflator: { vi: 'Giá', en: 'Prices' },
  share: { vi: 'Tỷ trọng', en: 'Share' },
};

/**
 * What a line is called: short beside an axis, with year and unit where it has none.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const range = { activity: 'total', basis: 'implied' } as const;
 * lineName({ ...range, quantity: 'deflator', unit: 'percent', block: 'yearly' }, plan, 'en') // => 'Prices (GRDP deflator)'
 * lineName({ ...range, quantity: 'grdp', unit: 'billion VND', year: 2020, block: 'amount' }, plan, 'en') // => 'GRDP at current prices, 2020, billion VND'
 */
export function lineName(line: ImpliedFigure, plan: Plan, language: Language): string {
  const { quantity, activity, unit, year, block } = line;
  if (block !== 'amount') {
    const part = plan.activities.find(({ id }) => id === activity)?.label[language];
    const name = part === undefined ? shortNames[quantity] : partNames[quantity];
    const known = name?.[language] ?? quantityText(line, plan, language);
    const dated = block === 'percent' && year !== undefined ? `${known} ${year}` : known;
    return part === undefined || name === undefined ? dated : `${dated}: ${part}`;
  }
  const unitPart = unit === 'ratio' ? '' : `, ${unitText(unit, language)}`;
  return `${quantityText(line, plan, language)}${year === undefined ? '' : `, ${year}`}${unitPart}`;
}

/**
 * A range in figures: both ends, one where they agree, or the side that is bounded; per cent with its sign.
 *
 * @example
 * spanText({ unit: 'percent', lower: 3.3409, upper: 5.088 }, 'vi') // => '3,34–5,09%'
 * spanText({ unit: 'percent', lower: -1.36, upper: 0.31 }, 'en') // => '−1.36 to 0.31%'
 * spanText({ unit: 'billion VND', upper: 49668 }, 'en') // => '≤ 49,668'
 */
export function spanText({ unit, lower, upper }: Told, language: Language): string {
  const ends = [lower, upper].map((end) => (end === undefined ? undefined : figureText(end, unit, language)));
  const known = [...new Set(ends.flatMap((end) => end ?? []))];
  if (known.length === 0) return { vi: 'không ràng buộc', en: 'free' }[language];
  const sign = lower === undefined ? '≤ ' : upper === undefined ? '≥ ' : '';
  // A dash between numbers below zero would read as one more minus sign.
  const dash = (lower ?? 0) < 0 || (upper ?? 0) < 0 ? { vi: ' đến ', en: ' to ' }[language] : '–';
  return `${sign}${known.join(dash)}${unit === 'percent' ? '%' : ''}`;
}

/**
 * What came true in figures; said to be unknown where it is.
 *
 * @example
 * cameText({ unit: 'percent' }, 'vi') // => 'chưa rõ'
 */
export function cameText({ unit, came }: Pick<ImpliedFigure, 'unit' | 'came'>, language: Language): string {
  if (came === undefined) return { vi: 'chưa rõ', en: 'unknown' }[language];
  return `${figureText(came.value, unit, language)}${unit === 'percent' ? '%' : ''}`;
}

/**
 * By which figures something came true: the date of the vintage, or that they are the country's.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * vintageText({ value: 1, vintage: '2021-evaluation', sources: [], borrowed: false }, plan, 'vi') // => '5/2021'
 */
export function vintageText(
  { vintage, borrowed }: ActualFigure,
  { vintages }: Pick<Plan, 'vintages'>,
  language: Language,
): string {
  if (borrowed) return { vi: 'cả nước', en: 'country' }[language];
  return dateText(vintages.find(({ id }) => id === vintage)?.published ?? vintage, language);
}

function figureText(value: number, unit: string, language: Language): string {
  return numberText(value, { language, decimals: unitDecimals(unit) });
}
