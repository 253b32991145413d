import type { PlanRun } from '../analysis/PlanRun.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Language } from '../plan/text/LocalText.js';
import { writtenDecimals } from '../plan/text/writtenDecimals.js';
import { labelsOf } from '../report/language/labels.js';
import { type Sentences, sentences } from '../report/language/Sentences.js';
import type { Page } from '../report/tables/Page.js';
import { type CellFigure, type ColumnOf, type Table, tableOf } from '../report/tables/Table.js';
import type { OpenedPlan } from './OpenedPlan.js';
import type { OwnScenario } from './ownScenarios.js';
import { type Lever, unused } from './workbook/Lever.js';
import { volumePrices, workbookLevers, workbookScenarios } from './workbook/workbookLevers.js';

/** A lever that a scenario moves: a value for each year, or one that holds for the last. */
interface MovedLever {
  readonly lever: Lever;
  readonly values: readonly (number | string)[];
}

/** Years in which no lever changes. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const id = 'answer';
const mostDecimals = 3;

/**
 * A scenario that somebody designed, as a person reads it: what it extends, and the levers that it moves, in the words of
 * the workbook, a column for all years in which they stay the same. Its own name and motive stand around the table.
 *
 * @param plan - the plan whose scenario it extends
 * @param scenario - as scenarios.yaml writes it
 * @param language - of the table
 * @returns nothing for one that cannot be projected, or that has no accounts
 */
export function designedPage(
  plan: Pick<OpenedPlan, 'scenarios' | 'simulate'>,
  scenario: OwnScenario,
  language: Language,
): Page | undefined {
  const start = plan.scenarios.find((one) => one.id === scenario.extends);
  const run = projected(plan, { ...scenario, id }, start?.id);
  if (run === undefined) return undefined;
  const scenarios = workbookScenarios(run);
  const own = scenarios.find((one) => one.id === id);
  if (own === undefined) return undefined;
  const say = sentences(language);
  const table = leversTable(own, { run, start: scenarios.find((one) => one.id === start?.id), say });
  const told = (text: unknown, words: Scenario['label']) => (text === undefined ? [] : [say.of(words)]);
  return {
    language,
    blocks: [told(scenario.label, own.label), table, told(scenario.motive, own.motive)],
  };
}

function projected(
  plan: Pick<OpenedPlan, 'simulate'>,
  own: OwnScenario,
  start: string | undefined,
): PlanRun | undefined {
  try {
    return plan.simulate({ scenarios: start === undefined ? [own] : [start, own] });
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

interface Told {
  readonly run: PlanRun;
  /** The scenario that it extends, where that is one of the plan's own. */
  readonly start: Scenario | undefined;
  readonly say: Sentences;
}

function leversTable(own: Scenario, { run, start, say }: Told): Table {
  const scenarios = start === undefined ? [own] : [start, own];
  const labels = labelsOf(run, say);
  const words = { say, labels, prices: volumePrices(scenarios, say) };
  const rows = workbookLevers(scenarios, words).flatMap((lever): MovedLever[] => {
    const values = lever.of(own);
    const isTold = lever.shown !== 'code' && values.some((value) => value !== unused);
    const before = start === undefined ? [] : lever.of(start);
    const isMoved = start === undefined ? lever.own : values.some((value, t) => value !== before[t]);
    return isTold && isMoved ? [{ lever, values }] : [];
  });
  const { design } = say.course;
  const name = start === undefined ? undefined : labels.scenario(start.id);
  const columns: ColumnOf<MovedLever>[] = [
    { heading: say.tables.assumption, cell: ({ lever }) => lever.label },
    { heading: say.tables.unit, cell: ({ lever }) => lever.unit },
    ...spansOf(rows, own.years).map((span) => ({
      heading: headingOf(span, own.years),
      cell: (row: MovedLever) => cellOf(row, span, own.years),
    })),
  ];
  return { ...tableOf(say, columns, rows), caption: design.told(name, rows.length > 0) };
}

/** The years in the fewest spans within which no lever changes. */
function spansOf(rows: readonly MovedLever[], years: readonly number[]): Span[] {
  const starts = years.flatMap((_, t) => {
    const isNew =
      t === 0 || rows.some(({ values }) => isYearly(values, years) && values[t] !== values[t - 1]);
    return isNew ? [t] : [];
  });
  return starts.map((first, position) => ({ first, last: (starts[position + 1] ?? years.length) - 1 }));
}

const isYearly = (values: readonly unknown[], years: readonly number[]) => values.length === years.length;

function headingOf({ first, last }: Span, years: readonly number[]): string {
  return first === last ? `${years[first]}` : `${years[first]}–${years[last]}`;
}

/** What holds for no single year stands in the last column, as its share is reached then. */
function cellOf(
  { lever, values }: MovedLever,
  { first, last }: Span,
  years: readonly number[],
): string | CellFigure {
  const isOnce = !isYearly(values, years);
  if (isOnce && last < years.length - 1) return { value: undefined, text: '' };
  const value = values[isOnce ? 0 : first];
  if (typeof value !== 'number') return { value: undefined, text: value ?? '' };
  const shown = lever.shown === 'percent' ? 100 * value : value;
  const scale = 10 ** mostDecimals;
  return { value: shown, decimals: writtenDecimals(String(Math.round(shown * scale) / scale)) };
}
