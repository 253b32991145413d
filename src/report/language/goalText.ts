import type { Language } from '../../plan/LocalText.js';
import type { Target } from '../../plan/Target.js';
import { targetAmountText, targetBoundsText } from './targetBoundsText.js';

/**
 * A goal as it is named on a chart: its year, where it has one, and its bounds.
 *
 * @unit that of the goal, printed
 *
 * @example
 * goalText({ kind: 'level', unit: 'USD per person', year: 2020, lower: 2600, upper: 2700, about: true }, 'vi')
 * // => 'Mục tiêu 2020: khoảng 2.600–2.700 USD/người'
 * goalText({ kind: 'level', unit: 'percent', year: 2020, lower: 90, about: false }, 'en') // => 'Goal for 2020: ≥ 90%'
 */
export function goalText(
  goal: Pick<Target, 'kind' | 'unit' | 'year' | 'lower' | 'upper' | 'about'>,
  language: Language,
): string {
  const bounds = goal.about ? targetAmountText(goal, language) : targetBoundsText(goal, language);
  const year = goal.year === undefined ? '' : language === 'vi' ? ` ${goal.year}` : ` for ${goal.year}`;
  return `${language === 'vi' ? 'Mục tiêu' : 'Goal'}${year}: ${bounds}`;
}
