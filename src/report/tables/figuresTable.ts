import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { KeysOf } from '../../plan/knownOptions.js';
import { aText, aYear } from '../../plan/optionKinds.js';
import { type FigureQuery, figuresOf } from '../../projection/figuresOf.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { askedOf, captionOf, refuseUnknown, type TableOptions, tableKeys, wordsOf } from './cells.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/** Which figures, and in which language. */
export type FiguresOptions = FigureQuery & TableOptions;

const figuresKeys: KeysOf<FiguresOptions> = {
  ...tableKeys,
  scenario: aText,
  region: aText,
  activity: aText,
  indicator: aText,
  priceBasis: aText,
  exchangeRateBasis: aText,
  unit: aText,
  year: aYear,
  vintage: aText,
  status: aText,
  source: aText,
};

/**
 * Figures of a run in the words of its plan: a line for each row that fits. The column of prices is left out where none
 * apply, that of activities where the total is asked for; the caption names what was asked for: figure, activity, scenario
 * and year.
 *
 * @param run - the simulated plan
 * @param options - which rows, such as `{ scenario: 'plan-8.5', indicator: 'shareOfGrdp', year: 2020 }`, and `language`
 * @throws ScenarioError for a name that no row has
 */
export function figuresTable(run: PlanRun, options: FiguresOptions = {}): Table {
  const { language, ...query } = askedOf(run, options, figuresKeys);
  const { say, labels } = wordsOf(run, language === undefined ? {} : { language });
  const { year: _, ...texts } = query;
  for (const key of Object.keys(texts) as (keyof typeof texts)[]) {
    refuseUnknown(say, { [key]: texts[key] }, [...new Set(run.rows.map((row) => row[key]))]);
  }
  const rows = figuresOf(run, query);
  const words = say.tables;
  const scenarioName = (id: string) => (id === 'observed' ? words.publishedFigures : labels.scenario(id));
  const columns: (ColumnOf<ResultRow> & { readonly shown?: boolean })[] = [
    {
      heading: words.scenario,
      cell: ({ scenario }) => scenarioName(scenario),
      shown: query.scenario === undefined,
    },
    {
      heading: words.figure,
      cell: ({ indicator }) => labels.indicator(indicator),
      shown: query.indicator === undefined,
    },
    {
      heading: words.activity,
      cell: ({ activity }) => labels.activity(activity),
      shown: query.activity !== 'total',
    },
    { heading: words.year, cell: ({ year }) => ({ value: year, text: String(year) }) },
    {
      heading: words.value,
      cell: ({ value, unit, indicator }) => ({ value, decimals: decimalsOf({ indicator, unit }, run.plan) }),
    },
    { heading: words.unit, cell: ({ unit }) => say.unit(unit) },
    {
      heading: words.prices,
      cell: ({ priceBasis }) => say.priceBasis(priceBasis),
      shown: rows.some(({ priceBasis }) => priceBasis !== ''),
    },
  ];
  const shown = columns.filter((column) => column.shown ?? true);
  const { indicator, activity = 'total', scenario, year } = query;
  const caption = captionOf(say, {
    ...(indicator === undefined ? {} : { figure: labels.indicator(indicator) }),
    ...(activity === 'total' ? {} : { activity: labels.activity(activity) }),
    ...(scenario === undefined ? {} : { scenario: scenarioName(scenario) }),
    ...(year === undefined ? {} : { when: String(year) }),
  });
  const isNamed = indicator !== undefined || scenario !== undefined;
  return { ...tableOf(say, shown, rows), ...(isNamed ? { caption } : {}) };
}
