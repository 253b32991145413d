import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/Target.js';
import { numberText } from '../language/numberText.js';

/** Whose digits, in which language, and the values that stand beside the bounds in the same row. */
interface ValueStyle {
  readonly plan: Plan;
  readonly language: Language;
  readonly values?: readonly number[];
}

/**
 * A value in the unit of a target as a table shows it; null where there is none.
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
  target: Target,
  { plan, language, values = [] }: ValueStyle,
): string | null {
  if (value === undefined) return null;
  return numberText(value, { language, decimals: decimalsOf({ target, values }, plan) });
}
