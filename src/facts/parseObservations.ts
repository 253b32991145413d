import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { accountsIndicators } from '../plan/Indicator.js';
import { nameHint } from '../plan/nearestName.js';
import { type Period, periodFromText, periodText } from '../plan/Period.js';
import type { Plan } from '../plan/Plan.js';
import { accountsUnits, mustBePositive } from './accountsUnits.js';
import { type Observation, type PriceBasis, type Status, statuses } from './Observation.js';
import type { Table } from './Table.js';
import { tableIssues } from './tableIssues.js';

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

type Row = Readonly<Record<string, string>>;

/**
 * Reads observations from a table in the form of facts.csv; `sourceIds` are those the rows may name.
 *
 * A row without a region is of the plan's own. Nothing is mended: a decimal comma, an empty value, an unknown
 * activity or a figure given twice is an issue.
 *
 * @throws ScenarioError with every problem found
 */
export function parseObservations(table: Table, plan: Plan, sourceIds: readonly string[]): Observation[] {
  const heading = tableIssues(table, { needed, optional: ['region'] }, 'facts');
  if (heading.length > 0) throw new ScenarioError(heading);
  const names = knownNames(plan, sourceIds);
  const issues: Issue[] = [];
  const observations = table.rows.map((row, position) => {
    const read = observationFromRow(row, position, plan.region.id);
    issues.push(
      ...read.issues,
      ...nameIssues(read.observation, position, names),
      ...unitIssues(read.observation, position),
    );
    return read.observation;
  });
  if (issues.length > 0) throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'facts' })));
  return observations;
}

function observationFromRow(
  row: Row,
  position: number,
  region: string,
): { observation: Observation; issues: Issue[] } {
  const issues: Issue[] = [];
  const cell = (column: string) => (row[column] ?? '').normalize('NFC').trim();
  const complain = (column: string, expected: string, hint?: string) =>
    issues.push({
      code: cell(column) === '' ? 'missing' : column === 'value' ? 'badNumber' : 'badValue',
      path: [position, column],
      ...(cell(column) === '' ? {} : { value: cell(column) }),
      expected,
      ...(hint === undefined ? {} : { hint }),
    });

  const period: Period = periodFromText(cell('period')) ?? { from: Number.NaN, to: Number.NaN };
  if (Number.isNaN(period.from)) complain('period', 'a year such as 2015 or years such as 2011-2015');
  const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell('value')) ? Number(cell('value')) : Number.NaN;
  if (!Number.isFinite(value)) complain('value', 'a number', valueHint(cell('value')));
  if (!/^(current|constant\d{4}|)$/.test(cell('price_basis')))
    complain('price_basis', 'current, constant and the reference year such as constant2010, or nothing');
  if (!statuses.some((status) => status === cell('status')))
    complain('status', `one of ${statuses.join(', ')}`);
  for (const column of ['indicator', 'activity', 'unit', 'vintage', 'source']) {
    if (cell(column) === '') complain(column, `the ${column} of the figure`);
  }
  const observation: Observation = {
    region: cell('region') === '' ? region : cell('region'),
    indicator: cell('indicator'),
    activity: cell('activity'),
    priceBasis: cell('price_basis') as PriceBasis,
    unit: cell('unit'),
    period,
    value,
    status: cell('status') as Status,
    vintage: cell('vintage'),
    source: cell('source'),
    note: cell('note'),
  };
  return { observation, issues };
}

function valueHint(written: string): string | undefined {
  if (written === '') return 'Leave the row out: a missing figure is missing, never zero.';
  if (/^[+-]?[\d.]*,\d+$/.test(written)) return 'Write a decimal point, and no separator of thousands.';
  return undefined;
}

interface KnownNames {
  readonly indicator: readonly string[];
  readonly activity: readonly string[];
  readonly vintage: readonly string[];
  readonly source: readonly string[];
}

function knownNames(plan: Plan, source: readonly string[]): KnownNames {
  return {
    indicator: [...accountsIndicators, ...plan.indicators.map(({ id }) => id)],
    activity: ['total', ...plan.activities.map(({ id }) => id)],
    vintage: plan.vintages.map(({ id }) => id),
    source,
  };
}

function nameIssues(observation: Observation, position: number, names: KnownNames): Issue[] {
  return (Object.keys(names) as (keyof KnownNames)[]).flatMap((key): Issue[] => {
    const value = observation[key];
    if (value === '' || names[key].includes(value)) return [];
    return [
      {
        code: 'unknownName',
        path: [position, key],
        value,
        expected: `a known ${key}`,
        hint: nameHint(value, names[key]),
      },
    ];
  });
}

function unitIssues({ indicator, unit, value }: Observation, position: number): Issue[] {
  const units = accountsUnits[indicator];
  const wrongUnit: Issue[] =
    units === undefined || units.includes(unit)
      ? []
      : [
          {
            code: 'badValue',
            path: [position, 'unit'],
            value: unit,
            expected: `the unit ${units.join(' or ')}`,
          },
        ];
  const notPositive: Issue[] =
    mustBePositive.includes(indicator) && value <= 0
      ? [{ code: 'badNumber', path: [position, 'value'], value, expected: `a number above zero, in ${unit}` }]
      : [];
  return [...wrongUnit, ...notPositive];
}

/**
 * Refuses a figure that is given twice: same region, indicator, activity, basis, unit, period and vintage.
 *
 * @param observations - those of all files together
 * @returns the observations
 * @throws ScenarioError with an issue for each repetition; its path starts with the position in the list
 *
 * @example
 * repeatedObservations([]) // => []
 */
export function repeatedObservations(observations: readonly Observation[]): readonly Observation[] {
  const first = new Map<string, Observation>();
  const issues = observations.flatMap((observation, position): Issue[] => {
    const { region, indicator, activity, priceBasis, unit, period, vintage, value } = observation;
    const key = [region, indicator, activity, priceBasis, unit, periodText(period), vintage].join('|');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, observation);
      return [];
    }
    const same = earlier.value === value;
    return [
      {
        code: same ? 'duplicate' : 'conflictingFacts',
        path: [position, 'value'],
        value,
        expected: `one figure for ${indicator}, ${activity}, ${periodText(period)}, vintage ${vintage}`,
        hint: same
          ? 'The row repeats an earlier one: remove it.'
          : `An earlier row says ${earlier.value}: keep one, or name two vintages.`,
        document: 'facts',
      },
    ];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return observations;
}
