import type { Issue } from '../../errors/Issue.js';
import { issueList } from '../../errors/issueList.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { withParts } from '../activityParts.js';
import { detachedText } from '../detachedText.js';
import {
  accountsIndicators,
  productionIndicators,
  productionInputs,
} from '../indicators/accountsIndicators.js';
import type { Plan } from '../Plan.js';
import { plainId } from '../repeatedIds.js';
import { nameHint } from '../text/nearestName.js';
import { plainSpaces } from '../text/plainSpaces.js';
import { periodFromText } from '../yearsOf.js';
import { figuresKeptIn } from './figuresKeptIn.js';
import type { Observation } from './Observation.js';
import { observationFromRow, type RowCells } from './observationFromRow.js';
import { tableIssues } from './tableIssues.js';
import { unitIssues } from './unitIssues.js';

const needed = [
  'indicator',
  'activity',
  'price_basis',
  'unit',
  'period',
  'value',
  'status',
  'vintage',
  'source',
  'note',
];

/** What the rows may name; where it could not be read, names are not compared, so that one problem is told once. */
export interface KnownSoFar {
  readonly plan?: Plan | undefined;
  /** Ids of all sources. */
  readonly sources?: readonly string[] | undefined;
  /** The table stands in a folder that the plan includes: other regions may have activities and vintages of their own. */
  readonly isIncluded?: boolean;
}

/** What became of a row. */
export interface TakenRow {
  /** It has a problem that will be told. */
  readonly isFaulty: boolean;
  /** The power of ten that brought its figure into the unit it is kept in; 0 where it came in that. */
  readonly power: number;
}

/** Observations as they are read, row by row. */
export interface ObservationReader {
  /** Takes the cells of a row, in the order of the columns. */
  readonly take: (cells: readonly string[]) => TakenRow;
  /**
   * The observations of all rows.
   *
   * @throws ScenarioError with the problems found; a name unknown in many rows is told once
   */
  readonly finish: () => Observation[];
}

/**
 * Reads observations from the rows of a table in the form of facts.csv.
 *
 * A row without a region is of the plan's own. Nothing is corrected: a decimal comma, an empty value, an unknown
 * activity is an issue. Figures in another unit than their indicator's are converted to it, exactly, where the vocabulary
 * knows how. Texts that come again are kept once, as a table may have many rows.
 *
 * @param columns - the names in the heading
 * @throws ScenarioError for columns that are missing, unknown or come twice
 *
 * @example
 * observationReader(['indicator'], {}) // => throws ScenarioError
 */
export function observationReader(columns: readonly string[], known: KnownSoFar): ObservationReader {
  const heading = tableIssues({ columns, rows: [] }, { needed, optional: ['region'] }, 'facts');
  if (heading.length > 0) throw new ScenarioError(heading);
  const { plan } = known;
  const cellsOf = rowCells(columns);
  const unknown = unknownNames(known);
  const mistaken = mistakenRegions(plan);
  const inKeptUnit = figuresKeptIn(plan);
  const found = issueList();
  const observations: Observation[] = [];
  const ofRow = { region: plan?.region.id ?? '', period: keptOnce(periodFromText) };
  return {
    take: (row) => {
      const position = observations.length;
      const { observation: written, issues } = observationFromRow(cellsOf(row), position, ofRow);
      const { observation, power } = inKeptUnit(written);
      observations.push(observation);
      let isFaulty = false;
      const tell = (issue: Issue | (() => Issue)) => {
        if (found.add(issue)) isFaulty = true;
      };
      issues.forEach(tell);
      unknown(observation, position).forEach(tell);
      unitIssues(observation, position, plan).forEach(tell);
      mistaken(observation, position).forEach(tell);
      return { isFaulty, power };
    },
    finish: () => {
      const issues = found.issues();
      if (issues.length > 0)
        throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'facts' })));
      return observations;
    },
  };
}

/** What takes the cells of a row by column; numbers alone hardly come again, and are not kept. */
function rowCells(columns: readonly string[]): (row: readonly string[]) => RowCells {
  const text = keptOnce(cleaned);
  const at = (column: keyof RowCells) => columns.indexOf(column);
  const [region, indicator, activity, basis] = [
    at('region'),
    at('indicator'),
    at('activity'),
    at('price_basis'),
  ];
  const [unit, period, value, status] = [at('unit'), at('period'), at('value'), at('status')];
  const [vintage, source, note] = [at('vintage'), at('source'), at('note')];
  return (row) => ({
    region: text(row[region] ?? ''),
    indicator: text(row[indicator] ?? ''),
    activity: text(row[activity] ?? ''),
    price_basis: text(row[basis] ?? ''),
    unit: text(row[unit] ?? ''),
    period: text(row[period] ?? ''),
    value: cleaned(row[value] ?? ''),
    status: text(row[status] ?? ''),
    vintage: text(row[vintage] ?? ''),
    source: text(row[source] ?? ''),
    note: text(row[note] ?? ''),
  });
}

const mostKept = 50_000;

/** A text in its composed form with plain blanks, and in memory of its own. */
function cleaned(text: string): string {
  const own = detachedText(text);
  return /^[!-~]*$/.test(own) ? own : plainSpaces(own.normalize('NFC'));
}

/** Computes what is made of a text once, and gives the same thing for the same text. */
function keptOnce<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size < mostKept) kept.set(detachedText(text), made);
    return made;
  };
}

/** Nothing to tell. */
const none: readonly never[] = [];

/** What tells of a region that a reader takes for the plan's own or for one above, each at the first row that has it. */
function mistakenRegions(
  plan: Plan | undefined,
): (observation: Observation, position: number) => readonly Issue[] {
  const own = plan?.region.id ?? '';
  const seen = new Map([own, ...(own === '' ? [] : [''])].map((id) => [plainId(id), own]));
  const known = new Set([own]);
  return ({ region }, position) => {
    if (known.has(region)) return none;
    known.add(region);
    const first = seen.get(plainId(region)) ?? region;
    seen.set(plainId(region), first);
    if (first === region) return none;
    const expected = say`an id that nobody takes for ${first}`;
    const hint = say`Did you mean ${first}?`;
    return [{ code: 'duplicate', path: [position, 'region'], value: region, expected, hint }];
  };
}

type NamingColumn = 'indicator' | 'activity' | 'vintage' | 'source';

interface KnownNames {
  readonly column: NamingColumn;
  readonly names: readonly string[];
  readonly expected: Message;
}

/** What tells of the names in a row that are not known, each at the first row that has it, with the number of rows. */
function unknownNames(
  known: KnownSoFar,
): (observation: Observation, position: number) => readonly (() => Issue)[] {
  const columns = namesOf(known).map((column) => ({
    ...column,
    isKnown: new Set(['', ...column.names]),
    rows: new Map<string, number>(),
  }));
  const isFree = ({ region }: Observation, column: NamingColumn) =>
    known.isIncluded === true &&
    region !== known.plan?.region.id &&
    (column === 'activity' || column === 'vintage');
  return (observation, position) => {
    if (columns.every(({ column, isKnown }) => isKnown.has(observation[column]))) return none;
    return columns.flatMap(({ column, names, expected, isKnown, rows }) => {
      const value = observation[column];
      if (isKnown.has(value) || isFree(observation, column)) return [];
      const before = rows.get(value) ?? 0;
      rows.set(value, before + 1);
      if (before > 0) return [];
      return () => {
        const nearest = nameHint(value, names);
        const many = rows.get(value) ?? 1;
        const hint = many === 1 ? nearest : say`${nearest} ${many} rows name it.`;
        return { code: 'unknownName', path: [position, column], value, expected, hint };
      };
    });
  };
}

function namesOf({ plan, sources }: KnownSoFar): KnownNames[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const ofPlan: KnownNames[] =
    plan === undefined
      ? []
      : [
          {
            column: 'indicator',
            names: [
              ...accountsIndicators,
              ...ids(plan.indicators),
              ...productionIndicators,
              ...productionInputs,
            ],
            expected: say`an indicator of the accounts, or one that plan.yaml declares`,
          },
          {
            column: 'activity',
            names: ['total', ...ids(withParts(plan.activities))],
            expected: say`${'total'}, or an activity of the plan`,
          },
          { column: 'vintage', names: ids(plan.vintages), expected: say`a vintage that plan.yaml declares` },
        ];
  const expected = say`a source that sources.csv lists`;
  return sources === undefined ? ofPlan : [...ofPlan, { column: 'source', names: sources, expected }];
}
