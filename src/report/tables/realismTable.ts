import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { HistoryComparison, RealismRow } from '../../analysis/realism/RealismRow.js';
import { realism } from '../../analysis/realism/realism.js';
import { aYear } from '../../plan/optionKinds.js';
import { needsText } from '../language/needsText.js';
import type { Sentences } from '../language/Sentences.js';
import { askedOf, chosenScenarios, scenarioColumn, tableKeys, wordsOf } from './cells.js';
import type { ScenarioTableOptions } from './runTables.js';
import { type Table, tableOf } from './Table.js';

/**
 * What scenarios ask of investment, productivity and structure, beside the past of the province and of the country.
 *
 * @param run - the simulated plan
 * @param options - `scenario`: whose rows, those of all where left out; `language`; `until`: the last year of the past to compare with
 * @throws ScenarioError for an unknown scenario, with the nearest
 */
export function realismTable(
  run: PlanRun,
  options: ScenarioTableOptions & { readonly until?: number } = {},
): Table {
  const { until, ...own } = askedOf(run, options, { ...tableKeys, scenario: true, until: aYear });
  const { say, labels } = wordsOf(run, own);
  const ids = chosenScenarios(run, own).map(({ id }) => id);
  const words = say.tables;
  const evidence = ({ comparisons, unit }: RealismRow, wanted: (of: HistoryComparison) => boolean) => {
    const found = comparisons.filter(wanted).map((comparison) => comparisonText(comparison, unit, say));
    return found.length === 0 ? undefined : found.join('; ');
  };
  return tableOf(
    say,
    [
      ...scenarioColumn<RealismRow>(own, { say, labels }),
      { heading: words.measure, cell: (row) => measureName(row, say) },
      {
        heading: words.value,
        cell: ({ value, unit }) => ({ value, decimals: decimalsOf({ unit }, run.plan) }),
      },
      { heading: words.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: say.of(run.plan.region.name), cell: (row) => evidence(row, ({ own }) => own) },
      { heading: words.country, cell: (row) => evidence(row, ({ own }) => !own) },
      { heading: words.verdict, cell: (row) => verdictName(row, say) },
      { heading: words.needs, cell: ({ needs }) => (needs === undefined ? '' : needsText(needs, say)) },
    ],
    realismRows(run, until).filter(({ scenario }) => ids.includes(scenario)),
  );
}

/** What scenarios ask, beside the past up to a year; beside all of it where none is named. */
export function realismRows(run: PlanRun, until: number | undefined): readonly RealismRow[] {
  return until === undefined ? run.realism : realism(run, { until });
}

/** The name of a measure; of investment also which investment it counts. */
export function measureName(
  { measure, basis }: Pick<RealismRow, 'measure' | 'basis'>,
  say: Sentences,
): string {
  const name = say.realism.measures[measure];
  return basis === undefined ? name : say.realism.counting(name, say.realism.investment[basis]);
}

/** A verdict, with the past that it is held against where there is one. */
function verdictName({ verdict, yardstick, comparisons }: RealismRow, say: Sentences): string {
  const name = say.realism.verdicts[verdict];
  const past = comparisons.find(({ region }) => region === yardstick);
  if (past === undefined) return name;
  return say.realism.against(name, past.own ? 'own' : past.national ? 'country' : 'other');
}

function comparisonText(comparison: HistoryComparison, unit: string, say: Sentences): string {
  const { values, years: averaged, percentile, least, greatest } = comparison;
  const from = Math.min(...values.map((value) => value.from));
  const to = Math.max(...values.map((value) => value.to));
  const number = (value: number) => say.number(value, 2);
  const span = number(least) === number(greatest) ? number(least) : `${number(least)}–${number(greatest)}`;
  const range = unit === 'ratio' ? span : say.withUnit(span, unit);
  const years = from === to ? String(from) : `${from}–${to}`;
  return say.realism.among({ percentile, count: values.length, averaged, years, range });
}
