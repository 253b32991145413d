import type { GapAttribution, GapContribution } from '../../../analysis/attribution/GapQuestion.js';
import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import { gapFactorText } from '../../language/gapFactorText.js';
import { numberText } from '../../language/numberText.js';
import { signedNumberText } from '../../language/signedNumberText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';

/** One bar of the waterfall, from one amount to another. */
export interface GapStep {
  readonly kind: 'side' | 'adds' | 'takes';
  readonly name: string;
  readonly valueText: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The bars from one side of a gap to the other: each factor, and in place of real growth each activity; what makes less
 * than a tenth of a dollar has no bar.
 *
 * @unit USD per person
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const steps = gapSteps(gapAttribution(result, { from: 'plan-8', to: 'plan-9' }), result.plan, 'en');
 * steps.map(({ valueText }) => valueText) // => ['2,411', '+22', '+23', '+68', '2,525']
 */
export function gapSteps(attribution: GapAttribution, plan: Plan, language: Language): GapStep[] {
  const { from, to, factors, growth } = attribution;
  const number = (value: number) => numberText(value, { language, decimals: 0 });
  const parts = factors.flatMap(({ factor, value }) => {
    const name = gapFactorText(factor, language);
    return factor === 'growth' ? byActivity(growth, plan, language) : [{ name, value }];
  });
  const steps: GapStep[] = [];
  let level = from.value;
  for (const { name, value } of parts.filter((part) => Math.abs(part.value) >= 0.1)) {
    const next = level + value;
    const valueText = signedNumberText(value, { language, decimals: 0 });
    steps.push({ kind: value > 0 ? 'adds' : 'takes', name, valueText, from: level, to: next });
    level = next;
  }
  const side = ({ label, target, value }: typeof from): GapStep => {
    const goal = plan.targets.find(({ id }) => id === target);
    const promise =
      goal && `${{ vi: 'Mục tiêu', en: 'Goal' }[language]}: ${targetBoundsText(goal, language)}`;
    return { kind: 'side', name: promise ?? label[language], valueText: number(value), from: 0, to: value };
  };
  return [side(from), ...steps, side(to)];
}

function byActivity(growth: readonly GapContribution[], plan: Plan, language: Language) {
  const names = [...new Set(growth.map(({ activity }) => activity))];
  const word = { vi: 'Tăng trưởng', en: 'Growth' }[language];
  return names.map((id) => {
    const label = plan.activities.find((activity) => activity.id === id)?.label[language] ?? id;
    const own = growth.filter(({ activity }) => activity === id);
    return { name: `${word}: ${label}`, value: own.reduce((sum, { value }) => sum + value, 0) };
  });
}
