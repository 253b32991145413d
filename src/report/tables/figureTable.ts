import { unitDecimals } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import { type FigureQuery, figuresOf } from '../../projection/figuresOf.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { accountsText } from '../language/accountsText.js';
import { priceBasisText } from '../language/basisText.js';
import { numberText } from '../language/numberText.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * Figures of a result in the words of its plan: a line for each row that fits the query. The column of prices is left out
 * where none apply, that of activities where the total is asked for.
 *
 * @param result - what `simulatePlan` returned
 * @param query - which rows, such as `{ scenario: 'plan-8.5', indicator: 'shareOfGrdp', year: 2020 }`
 * @param language - of headings, labels and numbers
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const { rows } = figureTable(result, { scenario: 'plan-8.5', indicator: 'shareOfGrdp', year: 2020 }, 'vi');
 * rows.map(({ value }) => value) // => ['19,50', '20,50', '60,00']
 */
export function figureTable(result: SimulationResult, query: FigureQuery, language: Language): LabelledTable {
  const vi = language === 'vi';
  const { plan, scenarios } = result;
  const scenarioLabels = new Map(scenarios.map(({ id, label }) => [id, label[language]]));
  const activityLabels = new Map(plan.activities.map(({ id, label }) => [id, label[language]]));
  const indicatorLabels = new Map(plan.indicators.map(({ id, label }) => [id, label[language]]));
  const rows = figuresOf(result, query).map(
    ({ scenario, indicator, activity, year, value, unit, priceBasis }) => ({
      scenario: scenarioLabels.get(scenario) ?? (vi ? 'Số công bố' : 'Published'),
      indicator: indicatorLabels.get(indicator) ?? accountsText(indicator, language),
      activity: activityLabels.get(activity) ?? (vi ? 'Tổng số' : 'Total'),
      year: String(year),
      value: numberText(value, { language, decimals: unitDecimals(unit) }),
      unit: unitText(unit, language),
      prices: priceBasisText(priceBasis, language),
    }),
  );
  const columns = [
    { key: 'scenario', heading: vi ? 'Kịch bản' : 'Scenario' },
    { key: 'indicator', heading: vi ? 'Chỉ tiêu' : 'Figure' },
    { key: 'activity', heading: vi ? 'Khu vực' : 'Activity' },
    { key: 'year', heading: vi ? 'Năm' : 'Year' },
    { key: 'value', heading: vi ? 'Giá trị' : 'Value' },
    { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
    { key: 'prices', heading: vi ? 'Giá' : 'Prices' },
  ] as const;
  const isTotal = query.activity === 'total';
  const saysNothing = (key: string) =>
    (key === 'activity' && isTotal) || (key === 'prices' && rows.every(({ prices }) => prices === ''));
  return { language, columns: columns.filter(({ key }) => !saysNothing(key)), rows };
}
