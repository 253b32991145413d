import type { PlanRun } from '../../analysis/PlanRun.js';
import { entryOf } from '../../plan/entryOf.js';
import { type ObservationQuery, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { KeysOf } from '../../plan/knownOptions.js';
import { aPeriod, aText, aYear } from '../../plan/optionKinds.js';
import { periodText } from '../../plan/yearsOf.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { citedClause } from '../language/citedClause.js';
import { digitsOf } from '../language/numbers.js';
import {
  askedOf,
  askedOfPlan,
  captionOf,
  refuseUnknown,
  type TableOptions,
  tableKeys,
  wordsOf,
} from './cells.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/**
 * The plan's targets: their ranges, and the clause that states each.
 *
 * @param run - or a plan as `openPlan` returns it
 * @param options - `language`
 */
export function targetsTable(
  run: Pick<PlanRun, 'plan' | 'scenarios' | 'language'>,
  options: TableOptions = {},
): Table {
  const { say } = wordsOf(run, askedOfPlan(run, options, tableKeys));
  const words = say.tables;
  return tableOf(
    say,
    [
      { heading: words.number, cell: ({ position }) => position + 1 },
      { heading: words.target, cell: ({ target }) => say.of(target.label) },
      { heading: words.targetRange, cell: ({ target }) => say.targetBounds(target) },
      { heading: words.clause, cell: ({ target }) => citedClause(target.clause, say) },
    ],
    run.plan.targets.map((target, position) => ({ target, position })),
  );
}

/** The lines of the table of the base year: an indicator in one unit, with the decimals it is printed with. */
const baseLines = [
  { indicator: 'grdp', unit: 'billion VND', priceBasis: 'current', decimals: 0 },
  { indicator: 'averagePopulation', unit: 'thousand persons', priceBasis: '', decimals: 1 },
  { indicator: 'grdpPerCapita', unit: 'million VND per person', priceBasis: 'current', decimals: 1 },
  { indicator: 'exchangeRate', unit: 'VND per USD', priceBasis: '', decimals: 0 },
  { indicator: 'grdpPerCapita', unit: 'USD per person', priceBasis: 'current', decimals: 0 },
] as const;

/**
 * What is known of the base year: GRDP, population, GRDP per capita, exchange rate and structure, a column for each
 * vintage that a scenario starts from.
 *
 * @param run - the simulated plan
 * @param options - `language`
 */
export function baseTable(run: PlanRun, options: TableOptions = {}): Table {
  const { say, labels } = wordsOf(run, askedOf(run, options, tableKeys));
  const { plan, scenarios, rows } = run;
  const firsts = new Map(scenarios.map(({ id, base }) => [base.vintage, id] as const).reverse());
  const vintages = [...new Set(scenarios.map(({ base }) => base.vintage))];
  const shares = plan.activities.map(({ id }) => ({
    indicator: 'shareOfGrdp',
    activity: id,
    unit: 'percent',
    priceBasis: 'current',
    decimals: 2,
  }));
  const lines = [...baseLines.map((line) => ({ ...line, activity: 'total' })), ...shares];
  const valueIn = (vintage: string, { decimals: _, ...wanted }: (typeof lines)[number]) => {
    const of = { ...wanted, scenario: firsts.get(vintage), status: 'base' };
    return rows.find((row) => fits(row, of))?.value;
  };
  const named = vintages.map((vintage) => labels.vintage(vintage));
  const columns: ColumnOf<(typeof lines)[number]>[] = vintages.map((vintage, position) => {
    const name = named[position] ?? vintage;
    const isOfOneDate = named.filter((other) => other === name).length > 1;
    return {
      heading: say.capital(isOfOneDate ? say.tables.vintageOfDate(name, vintage) : name),
      cell: (line) => ({ value: valueIn(vintage, line), decimals: line.decimals }),
    };
  });
  return tableOf(
    say,
    [
      {
        heading: say.tables.inYear(plan.period.from - 1),
        cell: ({ indicator, activity }) =>
          activity === 'total' ? labels.indicator(indicator) : say.tables.shareOf(labels.activity(activity)),
      },
      { heading: say.tables.unit, cell: ({ unit }) => say.unit(unit) },
      ...columns,
    ],
    lines.filter((line) => vintages.some((vintage) => valueIn(vintage, line) !== undefined)),
  );
}

function fits(row: ResultRow, wanted: Readonly<Record<string, unknown>>): boolean {
  const told = new Map<string, unknown>(Object.entries(row));
  return Object.entries(wanted).every(([key, value]) => value === undefined || told.get(key) === value);
}

/** Which published figures, and in which language. */
export type FactsOptions = ObservationQuery & TableOptions;

const factsKeys: KeysOf<FactsOptions> = {
  ...tableKeys,
  region: aText,
  indicator: aText,
  activity: aText,
  unit: aText,
  vintage: aText,
  year: aYear,
  period: aPeriod,
};

/**
 * Published figures in the order of their periods, with what it takes to read them: period, activity, value, unit, prices
 * (where they play a part), status, vintage and source; and region and indicator, where they are of several. Digits are
 * those published: 315.0 is not 315. The caption names the indicator of all, and the activity and the time asked for.
 *
 * @param run - or a plan as `openPlan` returns it
 * @param options - which figures, such as `{ region: 'viet-nam', indicator: 'gdp' }`, and `language`
 * @throws ScenarioError for a name that no figure has
 */
export function factsTable(
  run: Pick<PlanRun, 'plan' | 'scenarios' | 'dataset' | 'language'>,
  options: FactsOptions = {},
): Table {
  const { language, ...query } = askedOfPlan(run, options, factsKeys);
  const { say, labels } = wordsOf(run, language === undefined ? {} : { language });
  const { observations } = run.dataset;
  for (const key of ['region', 'indicator', 'activity', 'unit', 'vintage'] as const) {
    refuseUnknown(say, { [key]: query[key] }, [
      ...new Set(observations.map((observation) => observation[key])),
    ]);
  }
  const words = say.tables;
  const found = [...observationsOf(run.dataset, query)].sort(
    (one, other) => one.period.from - other.period.from || one.period.to - other.period.to,
  );
  const [first] = found;
  const isOfSeveral = (key: 'region' | 'indicator') => found.some((one) => one[key] !== first?.[key]);
  const figure = ({ indicator }: Observation) => labels.indicator(indicator);
  const { region: own } = run.plan;
  const area = ({ region }: Observation) => {
    if (region === own.id) return say.of(own.name);
    const named = entryOf(say.reasons.regions, region);
    return named === undefined ? region : say.capital(named);
  };
  const prices = {
    heading: words.prices,
    cell: ({ priceBasis }: Observation) => say.priceBasis(priceBasis),
  };
  const table = tableOf(
    say,
    [
      ...(isOfSeveral('region') ? [{ heading: words.area, cell: area }] : []),
      ...(isOfSeveral('indicator') ? [{ heading: words.figure, cell: figure }] : []),
      { heading: words.period, cell: ({ period }) => say.date(periodText(period)) },
      { heading: words.activity, cell: ({ activity }) => labels.activity(activity) },
      { heading: words.value, cell: ({ value, decimals = digitsOf(value) }) => ({ value, decimals }) },
      { heading: words.unit, cell: ({ unit }) => say.unit(unit) },
      ...(found.some(({ priceBasis }) => priceBasis !== '') ? [prices] : []),
      { heading: words.status, cell: ({ status }) => say.names.statuses[status] },
      { heading: words.vintage, cell: ({ vintage }) => vintage },
      { heading: words.source, cell: ({ source }) => source },
    ],
    found,
  );
  if (first === undefined || isOfSeveral('indicator')) return table;
  const { activity = 'total', year, period } = query;
  const time = period === undefined ? year : say.date(periodText(period));
  const caption = captionOf(say, {
    figure: figure(first),
    ...(activity === 'total' ? {} : { activity: labels.activity(activity) }),
    ...(time === undefined ? {} : { when: String(time) }),
  });
  return { ...table, caption };
}
