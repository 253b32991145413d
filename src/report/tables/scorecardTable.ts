import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { localNeeds } from '../language/needsText.js';
import { numberText } from '../language/numberText.js';
import { targetBoundsText } from '../language/targetBoundsText.js';
import { unitText } from '../language/unitText.js';
import { verdictText } from '../language/verdictText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * The verdict on every target in one scenario: promise, value, gap, and what is needed where it is not computable.
 *
 * @param plan - the plan, for the digits its indicators are shown with
 * @param card - what `scorecard` returned
 * @param options - `scenario`: whose rows; `language`: of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardTable(result.plan, scorecard(result), { scenario: 'plan-8.5', language: 'en' }).rows.length // => 29
 */
export function scorecardTable(
  plan: Plan,
  card: readonly ScorecardRow[],
  { scenario, language }: { readonly scenario: string; readonly language: Language },
): LabelledTable {
  const vi = language === 'vi';
  const text = (value: number | undefined, target: ScorecardRow['target']) => {
    const values = card.filter((row) => row.target === target).flatMap((row) => row.value ?? []);
    return value === undefined
      ? null
      : numberText(value, { language, decimals: decimalsOf({ target, values }, plan) });
  };
  return {
    language,
    columns: [
      { key: 'target', heading: vi ? 'Chỉ tiêu' : 'Target' },
      { key: 'promise', heading: vi ? 'Mục tiêu' : 'Promise' },
      { key: 'value', heading: vi ? 'Giá trị' : 'Value' },
      { key: 'gap', heading: vi ? 'Chênh lệch' : 'Gap' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'verdict', heading: vi ? 'Đánh giá' : 'Verdict' },
      { key: 'needs', heading: vi ? 'Cần có' : 'Needs' },
    ],
    rows: card
      .filter((row) => row.scenario === scenario)
      .map(({ target, value, gap, verdict, needs }) => ({
        target: target.label[language],
        promise: targetBoundsText(target, language),
        value: text(value, target),
        gap: text(gap, target),
        unit: unitText(target.unit, language),
        verdict: verdictText(verdict, language),
        needs: localNeeds(needs ?? [])[language],
      })),
  };
}
