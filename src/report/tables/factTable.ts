import { type ObservationQuery, observationsOf } from '../../plan/facts/Dataset.js';
import type { Language } from '../../plan/LocalText.js';
import { periodText } from '../../plan/Period.js';
import type { PlanCase } from '../../projection/simulatePlan.js';
import { priceBasisText } from '../language/basisText.js';
import { statusText } from '../language/statusText.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * Published figures with what it takes to read them: period, activity, value, unit, prices, status, vintage and source.
 *
 * @param planCase - plan and facts, as `readPlanFolder` returns them
 * @param query - which figures, such as `{ region: 'viet-nam', indicator: 'gdp' }`
 * @param language - of headings and labels
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * factTable(folder, { indicator: 'grdp', vintage: 'plan-time' }, 'vi').rows[0]?.['unit'] // => 'tỷ đồng'
 */
export function factTable(
  { plan, dataset }: Pick<PlanCase, 'plan' | 'dataset'>,
  query: ObservationQuery,
  language: Language,
): LabelledTable {
  const vi = language === 'vi';
  const labels = new Map(plan.activities.map(({ id, label }) => [id, label[language]]));
  return {
    language,
    columns: [
      { key: 'period', heading: vi ? 'Thời gian' : 'Period' },
      { key: 'activity', heading: vi ? 'Khu vực' : 'Activity' },
      { key: 'value', heading: vi ? 'Giá trị' : 'Value' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'prices', heading: vi ? 'Giá' : 'Prices' },
      { key: 'status', heading: vi ? 'Tình trạng' : 'Status' },
      { key: 'vintage', heading: vi ? 'Bộ số liệu' : 'Vintage' },
      { key: 'source', heading: vi ? 'Nguồn' : 'Source' },
    ],
    rows: observationsOf(dataset, query).map(
      ({ period, activity, value, unit, priceBasis, status, vintage, source }) => ({
        period: periodText(period),
        activity: labels.get(activity) ?? (vi ? 'Tổng số' : 'Total'),
        value,
        unit: unitText(unit, language),
        prices: priceBasisText(priceBasis, language),
        status: statusText(status, language),
        vintage,
        source,
      }),
    ),
  };
}
