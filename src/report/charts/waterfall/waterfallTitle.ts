import type { PerCapitaContribution, PerCapitaFactor } from '../../../analysis/perCapitaDecomposition.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import { numberText } from '../../language/numberText.js';
import type { WaterfallFigures } from './waterfallFigures.js';

/** How the words of the waterfall write: their language, and the decimals of amounts. */
export interface AmountStyle {
  readonly language: Language;
  readonly decimals: number;
}

const subjects: Readonly<Record<PerCapitaFactor, LocalText>> = {
  growth: { vi: 'tăng trưởng thực', en: 'real growth' },
  prices: { vi: 'giá cả', en: 'prices' },
  exchangeRate: { vi: 'tỷ giá', en: 'the exchange rate' },
  population: { vi: 'dân số', en: 'population' },
};

/**
 * What the waterfall finds, as a sentence: what adds and what takes away, the larger first, where that leads, and how
 * far from the goal.
 *
 * @unit USD per person
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * waterfallTitle(waterfallFigures(result, 'plan-8.5'), { language: 'en', decimals: 0 })
 * // => 'Real growth adds 818 USD and prices 270, the exchange rate takes 135 and population 90: 2,467 USD per person in 2020, 133 short of the goal'
 */
export function waterfallTitle(figures: WaterfallFigures, style: AmountStyle): string {
  const { language } = style;
  const end = numberText(figures.end, style);
  const where =
    language === 'vi' ? `năm ${figures.to} đạt ${end} USD/người` : `${end} USD per person in ${figures.to}`;
  const goal = goalClause(figures, style);
  const sentence = `${driversText(figures.contributions, style)}: ${[where, ...goal].join(', ')}`;
  return sentence.replace(/^./u, (letter) => letter.toUpperCase());
}

function driversText(contributions: readonly PerCapitaContribution[], style: AmountStyle): string {
  const { language } = style;
  const size = ({ value }: PerCapitaContribution) => Number(Math.abs(value).toFixed(style.decimals));
  const moving = contributions.filter((row) => size(row) > 0).sort((a, b) => size(b) - size(a));
  const adding = moving.filter(({ value }) => value > 0);
  const taking = moving.filter(({ value }) => value < 0);
  const first = moving.find((row) => row === adding[0]) ?? taking[0];
  const words = {
    adding: { vi: 'làm tăng', one: 'adds', many: 'add' },
    taking: { vi: 'làm giảm', one: 'takes', many: 'take' },
  };
  const said = (rows: readonly PerCapitaContribution[], verb: (typeof words)['adding']) => {
    const parts = rows.map((row, position) => {
      const subject = subjects[row.factor][language];
      const amount = `${numberText(Math.abs(row.value), style)}${row === first ? ' USD' : ''}`;
      if (position > 0) return `${subject} ${amount}`;
      const plural = row.factor === 'prices';
      return `${subject} ${language === 'vi' ? verb.vi : plural ? verb.many : verb.one} ${amount}`;
    });
    const and = language === 'vi' ? ' và ' : ' and ';
    return [parts.slice(0, -1).join(', '), parts.at(-1)].filter((part) => part !== '').join(and);
  };
  if (moving.length === 0) return language === 'vi' ? 'không yếu tố nào thay đổi' : 'no factor changes';
  return [said(adding, words.adding), said(taking, words.taking)].filter((part) => part !== '').join(', ');
}

function goalClause({ goal }: WaterfallFigures, style: AmountStyle): string[] {
  if (goal === undefined) return [];
  const vi = style.language === 'vi';
  const distance = numberText(Math.abs(goal.gap), style);
  if (goal.gap === 0) return [vi ? 'đạt mục tiêu' : 'within the goal'];
  const more = goal.target.direction === 'atLeast';
  if (goal.gap < 0 && more)
    return [vi ? `thiếu ${distance} so với mục tiêu` : `${distance} short of the goal`];
  if (goal.gap < 0) return [vi ? `thấp hơn mục tiêu ${distance}` : `${distance} below the goal`];
  return [vi ? `${more ? 'vượt' : 'cao hơn'} mục tiêu ${distance}` : `${distance} above the goal`];
}
