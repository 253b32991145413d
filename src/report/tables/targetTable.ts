import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { targetBoundsText } from '../language/targetBoundsText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * What a plan promises: its targets, their bounds, and the clause that states each.
 *
 * @param plan - the plan
 * @param language - of headings and labels
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * targetTable(plan, 'en').rows.length // => 29
 */
export function targetTable(plan: Plan, language: Language): LabelledTable {
  const vi = language === 'vi';
  return {
    language,
    columns: [
      { key: 'number', heading: vi ? 'TT' : 'No.' },
      { key: 'target', heading: vi ? 'Chỉ tiêu' : 'Target' },
      { key: 'promise', heading: vi ? 'Mục tiêu' : 'Promise' },
      { key: 'clause', heading: vi ? 'Điều khoản' : 'Clause' },
    ],
    rows: plan.targets.map((target, position) => ({
      number: position + 1,
      target: target.label[language],
      promise: targetBoundsText(target, language),
      clause: target.clause,
    })),
  };
}
