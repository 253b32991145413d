import type { Language } from '../../plan/LocalText.js';
import type { Target, TargetKind } from '../../plan/Target.js';
import { numberText } from './numberText.js';
import { unitText } from './unitText.js';

type Bounded = Pick<Target, 'kind' | 'unit' | 'lower' | 'upper' | 'about'>;

const yearly: readonly TargetKind[] = ['averageGrowth', 'yearlyChange', 'yearlyReduction', 'yearlyAmount'];

/**
 * What a target promises, as a scorecard prints it: bounds, unit, and "a year" where they are yearly.
 *
 * Where the document says "about" (khoảng), the text says so in place of the sign ≥ or ≤; the direction stays with
 * the target.
 *
 * @unit that of the target, printed
 *
 * @example
 * targetBoundsText({ kind: 'level', unit: 'USD per person', lower: 2600, upper: 2700, about: false }, 'vi') // => '2.600–2.700 USD/người'
 * targetBoundsText({ kind: 'level', unit: 'percent', lower: 90, about: false }, 'vi') // => '≥ 90%'
 * targetBoundsText({ kind: 'averageGrowth', unit: 'percent', lower: 8, upper: 9, about: false }, 'en') // => '8–9% a year'
 * targetBoundsText({ kind: 'yearlyChange', unit: 'percentage points', upper: -2, about: true }, 'vi') // => 'khoảng −2 điểm phần trăm/năm'
 */
export function targetBoundsText(target: Bounded, language: Language): string {
  const { lower, upper, about } = target;
  const single = lower === undefined || upper === undefined || lower === upper;
  const sign = single && !about && lower !== upper ? (lower === undefined ? '≤ ' : '≥ ') : '';
  return `${sign}${targetAmountText(target, language)}`;
}

/**
 * The bounds of a target without a sign of direction, to stand in a sentence such as "reaches 90%".
 *
 * @unit that of the target, printed
 *
 * @example
 * targetAmountText({ kind: 'level', unit: 'percent', lower: 90, about: false }, 'vi') // => '90%'
 * targetAmountText({ kind: 'level', unit: 'USD per person', lower: 2600, upper: 2700, about: true }, 'en') // => 'about 2,600–2,700 USD per person'
 */
export function targetAmountText({ kind, unit, lower, upper, about }: Bounded, language: Language): string {
  const bounds = [...new Set([lower, upper])].flatMap((bound) => bound ?? []);
  // A dash between numbers below zero would read as one more minus sign.
  const dash = bounds.some((bound) => bound < 0) ? { vi: ' đến ', en: ' to ' }[language] : '–';
  const amount = bounds.map((bound) => numberText(bound, { language })).join(dash);
  const prefix = about ? { vi: 'khoảng ', en: 'about ' }[language] : '';
  const suffix = yearly.includes(kind) ? { vi: '/năm', en: ' a year' }[language] : '';
  return `${prefix}${amount}${unit === 'percent' ? '' : ' '}${unitText(unit, language)}${suffix}`;
}
