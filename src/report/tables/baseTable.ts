import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { numberText } from '../language/numberText.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * What is known of the base year: GRDP, population, GRDP per capita, exchange rate and structure, a column for each
 * vintage that a scenario starts from.
 *
 * @param result - what `simulatePlan` returned
 * @param language - of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * baseTable(result, 'en').columns.map((column) => column.key) // => ['item', 'unit', 'plan-time', '2020-evaluation']
 */
export function baseTable({ plan, scenarios, rows }: SimulationResult, language: Language): LabelledTable {
  const firsts = new Map(scenarios.map(({ id, base }) => [base.vintage, id] as const).reverse());
  const vintages = [...new Set(scenarios.map(({ base }) => base.vintage))];
  const vi = language === 'vi';
  const item = (label: string, wanted: Partial<ResultRow>, decimals: number) => {
    const unit = wanted.unit ?? '';
    const entries = Object.entries({ priceBasis: 'current', activity: 'total', ...wanted, status: 'base' });
    const valueIn = (vintage: string) => {
      const own = rows.find(
        (row) =>
          row.scenario === firsts.get(vintage) &&
          entries.every(([key, value]) => row[key as keyof ResultRow] === value),
      );
      return own === undefined ? null : numberText(own.value, { language, decimals });
    };
    return {
      item: label,
      unit: unitText(unit, language),
      ...Object.fromEntries(vintages.map((vintage) => [vintage, valueIn(vintage)])),
    };
  };
  const perCapita = vi ? 'GRDP bình quân đầu người' : 'GRDP per capita';
  return {
    language,
    columns: [
      { key: 'item', heading: vi ? `Năm ${plan.period.from - 1}` : `In ${plan.period.from - 1}` },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      ...vintages.map((vintage) => ({ key: vintage, heading: vintageLabel(plan, vintage, language) })),
    ],
    rows: [
      item('GRDP', { indicator: 'grdp', unit: 'billion VND' }, 0),
      item(
        vi ? 'Dân số trung bình' : 'Average population',
        { indicator: 'averagePopulation', unit: 'thousand persons', priceBasis: '' },
        1,
      ),
      item(perCapita, { indicator: 'grdpPerCapita', unit: 'million VND per person' }, 1),
      item(
        vi ? 'Tỷ giá bình quân' : 'Period-average exchange rate',
        { indicator: 'exchangeRate', unit: 'VND per USD', priceBasis: '' },
        0,
      ),
      item(perCapita, { indicator: 'grdpPerCapita', unit: 'USD per person' }, 0),
      ...plan.activities.map(({ id, label }) =>
        item(
          `${vi ? 'Tỷ trọng' : 'Share'}: ${label[language]}`,
          { indicator: 'shareOfGrdp', activity: id, unit: 'percent' },
          2,
        ),
      ),
    ],
  };
}

function vintageLabel({ vintages }: Plan, id: string, language: Language): string {
  const published = vintages.find((vintage) => vintage.id === id)?.published;
  const when = language === 'vi' ? 'công bố' : 'published';
  return published === undefined ? id : `${id} (${when} ${published})`;
}
