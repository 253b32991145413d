import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { accountsIndicators } from '../Indicator.js';
import { nameHint } from '../nearestName.js';
import type { Plan } from '../Plan.js';
import type { Observation } from './Observation.js';
import { observationFromRow } from './observationFromRow.js';
import type { Table } from './Table.js';
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
}

/**
 * Reads observations from a table in the form of facts.csv.
 *
 * A row without a region is of the plan's own. Nothing is mended: a decimal comma, an empty value, an unknown
 * activity is an issue.
 *
 * @throws ScenarioError with every problem found; a name unknown in many rows is told once
 *
 * @example
 * parseObservations({ columns: ['indicator'], rows: [] }, {}) // => throws ScenarioError
 */
export function parseObservations(table: Table, known: KnownSoFar): Observation[] {
  const heading = tableIssues(table, { needed, optional: ['region'] }, 'facts');
  if (heading.length > 0) throw new ScenarioError(heading);
  const read = table.rows.map((row, position) =>
    observationFromRow(row, position, known.plan?.region.id ?? ''),
  );
  const observations = read.map(({ observation }) => observation);
  const unknown = unknownNames(observations, known);
  const issues = read.flatMap((row, position) => [
    ...row.issues,
    ...unknown.filter(({ path }) => path[0] === position),
    ...unitIssues(row.observation, position, known.plan),
  ]);
  if (issues.length > 0) throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'facts' })));
  return observations;
}

type NamingColumn = 'indicator' | 'activity' | 'vintage' | 'source';

interface KnownNames {
  readonly column: NamingColumn;
  readonly names: readonly string[];
  readonly expected: Message;
}

function unknownNames(observations: readonly Observation[], known: KnownSoFar): Issue[] {
  return namesOf(known).flatMap(({ column, names, expected }) => {
    const written = observations.map((observation) => observation[column]);
    const unknown = [...new Set(written)].filter((name) => name !== '' && !names.includes(name));
    return unknown.map((value): Issue => {
      const rows = written.filter((name) => name === value).length;
      const nearest = nameHint(value, names);
      const hint = rows === 1 ? nearest : say`${nearest} ${rows} rows name it.`;
      return { code: 'unknownName', path: [written.indexOf(value), column], value, expected, hint };
    });
  });
}

function namesOf({ plan, sources }: KnownSoFar): KnownNames[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const ofPlan: KnownNames[] =
    plan === undefined
      ? []
      : [
          {
            column: 'indicator',
            names: [...accountsIndicators, ...ids(plan.indicators)],
            expected: say`an indicator of the accounts, or one that plan.yaml declares`,
          },
          {
            column: 'activity',
            names: ['total', ...ids(plan.activities)],
            expected: say`${'total'}, or an activity of the plan`,
          },
          { column: 'vintage', names: ids(plan.vintages), expected: say`a vintage that plan.yaml declares` },
        ];
  const expected = say`a source that sources.csv lists`;
  return sources === undefined ? ofPlan : [...ofPlan, { column: 'source', names: sources, expected }];
}
