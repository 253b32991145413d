import type { HistoryComparison, RealismRow } from '../../analysis/realism/RealismRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { localNeeds } from '../language/needsText.js';
import { numberText } from '../language/numberText.js';
import {
  comparisonText,
  measureText,
  realismDecimals,
  realismVerdictText,
} from '../language/realismWords.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * What one scenario asks of investment, productivity and structure, beside the past of the province and of the country.
 *
 * @param plan - the plan, for the name of the province
 * @param rows - what `realism` returned
 * @param options - `scenario`: whose rows; `language`: of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const { rows } = realismTable(result.plan, realism(result), { scenario: 'plan-8.5', language: 'en' });
 * rows[1]?.['country'] // => 'above all 6 values of 2011–2016 (30.50–33.30%)'
 */
export function realismTable(
  plan: Plan,
  rows: readonly RealismRow[],
  { scenario, language }: { readonly scenario: string; readonly language: Language },
): LabelledTable {
  const vi = language === 'vi';
  const evidence = ({ comparisons, unit }: RealismRow, wanted: (of: HistoryComparison) => boolean) => {
    const found = comparisons.filter(wanted).map((comparison) => comparisonText(comparison, unit, language));
    return found.length === 0 ? null : found.join('; ');
  };
  return {
    language,
    columns: [
      { key: 'measure', heading: vi ? 'Chỉ số' : 'Measure' },
      { key: 'value', heading: vi ? 'Giá trị' : 'Value' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'province', heading: plan.region.name[language] },
      { key: 'country', heading: vi ? 'Cả nước' : 'The country' },
      { key: 'verdict', heading: vi ? 'Đánh giá' : 'Verdict' },
      { key: 'needs', heading: vi ? 'Cần có' : 'Needs' },
    ],
    rows: rows
      .filter((row) => row.scenario === scenario)
      .map((row) => ({
        measure: measureText(row, language),
        value:
          row.value === undefined
            ? null
            : numberText(row.value, { language, decimals: realismDecimals(row.unit) }),
        unit: unitText(row.unit, language),
        province: evidence(row, ({ own }) => own),
        country: evidence(row, ({ own }) => !own),
        verdict: realismVerdictText(row.verdict, language),
        needs: localNeeds(row.needs ?? [])[language],
      })),
  };
}
