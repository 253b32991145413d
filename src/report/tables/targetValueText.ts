import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/Target.js';
import { numberText } from '../language/numberText.js';

/**
 * A value in the unit of a target as a table shows it: with the digits of its indicator, two for a percentage; null
 * where there is none.
 *
 * @unit that of the target
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const [growth] = plan.targets.map((target) => targetValueText(8.456, target, { plan, language: 'vi' }));
 * growth // => '8,46'
 */
export function targetValueText(
  value: number | undefined,
  { indicator, unit }: Pick<Target, 'indicator' | 'unit'>,
  { plan, language }: { readonly plan: Plan; readonly language: Language },
): string | null {
  if (value === undefined) return null;
  const own = plan.indicators.find(({ id }) => id === indicator)?.decimals;
  return numberText(value, { language, decimals: own ?? (unit === 'percent' ? 2 : 0) });
}
