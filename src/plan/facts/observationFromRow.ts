import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { writtenNumberHint } from '../grammar.js';
import type { Period } from '../Period.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import { thousandsPoint } from '../thousandsPoint.js';
import { partFromText, type YearPart, yearParts } from '../YearPart.js';
import { meantInCell } from './meantInCell.js';
import {
  type InterimObservation,
  type Observation,
  type PriceBasis,
  type Status,
  statuses,
} from './Observation.js';
import { priceBasisPattern } from './priceBases.js';

/** A row as read: the observation, to be used only where there are no issues. */
export interface ReadRow {
  readonly observation: Observation;
  readonly issues: readonly Issue[];
}

/** The cells of a row by column, without space around them; nothing in one that the table does not have. */
export type RowCells = Readonly<
  Record<
    | 'region'
    | 'indicator'
    | 'activity'
    | 'price_basis'
    | 'unit'
    | 'period'
    | 'value'
    | 'status'
    | 'vintage'
    | 'source'
    | 'note',
    string
  >
>;

/** What all rows share. */
export interface AllRows {
  /** The region of a row that names none. */
  readonly region: string;
  readonly period: (text: string) => Period | undefined;
}

const named = ['indicator', 'activity', 'unit', 'vintage', 'source'] as const;

const isPriceBasis = (written: string) => written === '' || priceBasisPattern.test(written);

const isStatus: ReadonlySet<string> = new Set(statuses);

/**
 * One row of facts.csv as an observation, with everything that is wrong in its cells themselves.
 *
 * @param position - the row's position in the table, for the paths of the issues
 */
export function observationFromRow(
  cells: RowCells,
  position: number,
  { region, period: periodOf }: AllRows,
): ReadRow {
  const issues: Issue[] = [];
  const complain = (column: keyof RowCells, expected: Message, hint?: Message) =>
    issues.push({
      code: cells[column] === '' ? 'missing' : column === 'value' ? 'badNumber' : 'badValue',
      path: [position, column],
      ...(cells[column] === '' ? {} : { value: cells[column] }),
      expected,
      hint: hint ?? meantHint(column, cells[column]),
    });

  const { part, period, wrong } = periodFrom(cells, periodOf);
  if (wrong !== undefined) complain('period', wrong.expected, wrong.hint);
  const value = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cells.value) ? Number(cells.value) : Number.NaN;
  const ambiguous = thousandsPoint(cells.value);
  if (!Number.isFinite(value) || ambiguous !== undefined) {
    const expected = cells.unit === '' ? say`a number` : say`a number in ${cells.unit}`;
    complain('value', expected, ambiguous ?? valueHint(cells.value));
  }
  if (!isPriceBasis(cells.price_basis))
    complain('price_basis', say`current, constant with its reference year such as constant2010, or nothing`);
  if (!isStatus.has(cells.status)) complain('status', say`one of ${statuses.join(', ')}`);
  for (const column of named) if (cells[column] === '') complain(column, say`the ${column} of the figure`);
  const observation: Observation = {
    region: cells.region === '' ? region : cells.region,
    indicator: cells.indicator,
    activity: cells.activity,
    priceBasis: cells.price_basis as PriceBasis,
    unit: cells.unit,
    period,
    value,
    ...(/\.\d*0$/.test(cells.value) ? { decimals: writtenDecimals(cells.value) } : {}),
    status: cells.status as Status,
    vintage: cells.vintage,
    source: cells.source,
    note: cells.note,
  };
  if (part === undefined) return { observation, issues };
  const interim: InterimObservation = { ...observation, part };
  return { observation: interim, issues };
}

interface ReadPeriod {
  readonly period: Period;
  readonly part?: YearPart;
  readonly wrong?: { readonly expected: Message; readonly hint?: Message | undefined };
}

function periodFrom({ period: text, indicator }: RowCells, periodOf: AllRows['period']): ReadPeriod {
  const whole = periodOf(text);
  if (whole !== undefined) return { period: whole };
  const { year = Number.NaN, part } = partFromText(text) ?? {};
  const period = { from: year, to: year };
  if (part === undefined) {
    const expected = say`a year such as 2020 or years such as 2016-2020`;
    return { period, wrong: { expected, hint: partHint(text) } };
  }
  if (indicator !== 'averageGrowthRate') return { period, part };
  const expected = say`a year or years: growth over the same part of the year before is a growthRate`;
  return { period, part, wrong: { expected } };
}

function meantHint(column: string, written: string): Message | undefined {
  if (column === 'activity' && written === '')
    return say`Write ${'total'} where it is of no single activity.`;
  const meant = meantInCell(column, written);
  return meant === undefined || meant === written ? undefined : say`Write ${meant}.`;
}

/** Advice for what may be meant as a part of a year: `2025-6M`, `Q1/2025`, `2025Q1`. */
function partHint(written: string): Message | undefined {
  if (!/\d{4}/u.test(written) || !/[QHM](?!\p{L})|qu|th/iu.test(written)) return undefined;
  if (meantInCell('period', written) !== undefined) return undefined;
  return say`A part of a year is written such as ${'2025-Q1'}; the parts are ${yearParts.join(', ')}.`;
}

function valueHint(written: string): Message | undefined {
  if (/^(nan|n\/?a|[-–.…?]*)$/i.test(written))
    return say`Leave the row out: a missing figure is missing, never zero.`;
  if (/%$/.test(written)) return say`Write the number alone: its unit stands in the column unit.`;
  if (/^[=@]|^#[A-Z/0!?]+$/.test(written))
    return say`It is a spreadsheet's formula or its error: write the number itself.`;
  const bracketed = /^\(\s*(\d+(?:\.\d+)?)\s*\)$/.exec(written)?.[1];
  if (bracketed !== undefined) return say`If brackets mean below zero, write ${`-${bracketed}`}.`;
  const marked = /^'?([+-]?\d+(?:\.\d+)?)(?!\p{L})[^\d.,]*$/u.exec(written)?.[1];
  if (marked !== undefined)
    return say`Write the number alone, ${marked}; a mark of a footnote goes into the column note.`;
  return writtenNumberHint(written);
}
