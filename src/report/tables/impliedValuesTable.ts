import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import { basisOf } from '../../analysis/consistency/rangesByBasis.js';
import { unitDecimals } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { numberText } from '../language/numberText.js';
import { quantityText } from '../language/quantityText.js';
import { rangeBasisText } from '../language/rangeBasisText.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * What the targets of a plan imply: a lowest and a highest value each, and whether it is what a target asks, an
 * assumption, or solved for.
 *
 * @param report - what `targetConsistency` returned; where the targets conflict, nothing of the accounts is implied
 * @param plan - the plan, for the names of its activities and indicators
 * @param language - of headings and labels
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const { rows } = impliedValuesTable(await targetConsistency(folder), folder.plan, 'en');
 * rows.find((row) => row['quantity'] === 'Change of the GRDP deflator, a year')?.['lower'] // => '3.34'
 */
export function impliedValuesTable(report: ConsistencyReport, plan: Plan, language: Language): LabelledTable {
  const vi = language === 'vi';
  const open = vi ? 'không ràng buộc' : 'free';
  const text = (value: number | undefined, unit: string) => {
    if (value === undefined) return open;
    const decimals = unitDecimals(unit);
    return numberText(value, { language, decimals });
  };
  return {
    language,
    columns: [
      { key: 'quantity', heading: vi ? 'Đại lượng' : 'Figure' },
      { key: 'year', heading: vi ? 'Năm' : 'Year' },
      { key: 'lower', heading: vi ? 'Thấp nhất' : 'Lowest' },
      { key: 'upper', heading: vi ? 'Cao nhất' : 'Highest' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'basis', heading: vi ? 'Căn cứ' : 'Basis' },
    ],
    rows: report.implied.map((range) => ({
      quantity: quantityText(range, plan, language),
      year: range.year === undefined ? '' : String(range.year),
      lower: text(range.lower, range.unit),
      upper: text(range.upper, range.unit),
      unit: unitText(range.unit, language),
      basis: rangeBasisText(basisOf(range, report), language),
    })),
  };
}
