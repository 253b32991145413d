import type { IssueList } from '../../errors/issueList.js';
import { accountsUnits } from '../indicators/accountsUnits.js';
import type { Indicator } from '../indicators/Indicator.js';
import { shiftedDecimal } from '../vocabulary/shiftedDecimal.js';
import { type CellNumber, cellNumber } from './cellNumber.js';
import { decidedNumbers } from './decidedNumbers.js';
import { figureDoubts } from './figureDoubts.js';
import {
  fractionIssues,
  type Meant,
  mixedMarksIssue,
  placed,
  signIssues,
  type Unread,
  unreadIssues,
} from './figureIssues.js';
import { addressOf, type GridCell } from './Grid.js';
import { headingContext } from './headingContext.js';
import type { ImportedFact, ImportedTables, LeftLine } from './ImportedTable.js';
import type { TableAnswers } from './ImportMemory.js';
import { isPace } from './inPercent.js';
import { type LineMeaning, lineMeaning } from './lineMeaning.js';
import type { LineSubject, NotTaken } from './lineSubject.js';
import { keptNumber, numberLine } from './numberLine.js';
import type { TableLine, TableReading } from './TableLine.js';
import type { YearHeading } from './yearHeading.js';

/** The vintage and the source of figures. */
export type Provenance = Pick<ImportedFact, 'vintage' | 'source'>;

/** What the lines of a sheet are understood with. */
export interface SheetKnowledge {
  readonly subjectOf: (line: TableLine) => LineSubject | NotTaken;
  readonly answers: TableAnswers;
  readonly indicators: readonly Indicator[];
  readonly provenance: Provenance;
  readonly issues: IssueList;
}

/** The lines of a sheet as facts, and those left out; what is wrong is added to the issues. */
export function sheetFacts(
  reading: TableReading,
  knowledge: SheetKnowledge,
): Pick<ImportedTables, 'lines' | 'left' | 'doubts'> {
  const { file, sheet, columnsLeft } = reading;
  const left: LeftLine[] = columnsLeft.map((label) => {
    return { file, sheet, label, partOf: undefined, reason: 'noYear', nearest: [] };
  });
  const meant = meantLines(reading, knowledge, left);
  const { decimal } = knowledge.answers;
  const decided = decidedNumbers(
    meant.map(numberLine),
    decimal === undefined ? undefined : decimal === 'comma' ? ',' : '.',
  );
  const mixed = decimal === undefined ? mixedMarksIssue(reading, meant) : undefined;
  if (mixed !== undefined) knowledge.issues.add(mixed);
  for (const issue of [...signIssues(reading, meant), ...fractionIssues(reading, meant, decided)])
    knowledge.issues.add(issue);
  const unread: Unread[] = [];
  const lines = meant.map((one, position) => {
    const { line, meaning, activity } = one;
    const facts: ImportedFact[] = [];
    let missing = 0;
    for (const [index, { cell, heading }] of line.cells.entries()) {
      const value = decided[position]?.[index];
      const indicator = indicatorFor(heading, meaning);
      if (indicator === undefined)
        left.push({ ...placeOf(reading, line), ...whyLeft(heading, line), nearest: [] });
      else if (typeof value === 'string')
        facts.push(factOf({ reading, one, indicator, value, ...knowledge }, cell, heading));
      else if (value?.undecided === 'missing') missing += 1;
      else unread.push({ number: one.numbers[index], cell, line });
    }
    const { power: _, minus: __, ...kept } = meaning;
    return { ...placeOf(reading, line), ...kept, activity, facts, missing };
  });
  for (const issue of unreadIssues(reading, unread)) knowledge.issues.add(issue);
  return { lines, left: once(left), doubts: figureDoubts(reading, meant, decided) };
}

interface FigureOf extends Pick<SheetKnowledge, 'provenance'> {
  readonly reading: TableReading;
  readonly one: Meant;
  readonly indicator: string;
  readonly value: string;
}

function factOf(
  { reading, one: { line, activity, meaning }, indicator, value, provenance }: FigureOf,
  cell: GridCell,
  { period, part, status, note }: YearHeading,
): ImportedFact {
  const fact = {
    indicator,
    activity,
    priceBasis: meaning.priceBasis,
    unit: meaning.unit,
    period,
    status: status === undefined || status === 'planned' ? 'reported' : status,
    value: keptNumber(value, meaning),
    vintage: provenance.vintage,
    source: provenance.source,
    note: [...new Set([line.note, note])].filter((text) => text !== undefined).join('; '),
    file: reading.file,
    sheet: reading.sheet,
    cell: addressOf(cell),
  };
  return part === undefined ? fact : { ...fact, part };
}

/** The lines whose subject is known and whose headings leave nothing open. */
function meantLines(reading: TableReading, knowledge: SheetKnowledge, left: LeftLine[]): Meant[] {
  const asked = new Set<string>();
  return withIndexKnown(reading.lines).flatMap((line): Meant[] => {
    const subject = subjectIn(line, knowledge);
    if ('reason' in subject) {
      left.push({ ...placeOf(reading, line), ...subject });
      return [];
    }
    const numbers = line.cells.map(({ cell }) => numberIn(cell));
    const isPercent = numbers.some((one) => 'isPercent' in one && one.isPercent);
    const { answers, indicators } = knowledge;
    const isPart = line.partOf !== undefined;
    const meaning = lineMeaning({
      ...subject,
      context: line.context,
      answers,
      indicators,
      isPercent,
      isPart,
    });
    if (meaning === undefined) {
      const isOfOneYear = line.context.measurement === 'indexOfOneYear';
      const reason = isOfOneYear ? 'indexOfOneYear' : 'unknown';
      left.push({ ...placeOf(reading, line), reason, nearest: [] });
      return [];
    }
    if ('indicator' in meaning) {
      if (isKnown(meaning.indicator, line.context, indicators) || subject.row.indicator !== undefined)
        return [{ line, numbers, activity: subject.activity, meaning }];
      left.push({ ...placeOf(reading, line), ...undeclared(meaning.indicator, line.label) });
      return [];
    }
    const key = `${meaning.expected.text.join()}|${String(meaning.value)}`;
    if (!asked.has(key)) knowledge.issues.add({ ...meaning, ...placed(reading, line.cells[0]?.cell, line) });
    asked.add(key);
    return [];
  });
}

/** What a line is about, where one of its figures can be of a year. */
function subjectIn(line: TableLine, { subjectOf }: SheetKnowledge): LineSubject | NotTaken {
  const subject = subjectOf(line);
  const isLeft = !('reason' in subject) && subject.row.indicator === undefined && isOfYearsTogether(line);
  return isLeft ? { reason: 'periods', nearest: [] } : subject;
}

/** Whether figures are of several years each and no growth: whatever they are, no year has them. */
const isOfYearsTogether = ({ cells, context }: TableLine): boolean =>
  !isPace(context.measurement) && cells.every(({ heading: { period } }) => period.from !== period.to);

/** What is left out as the plan does not declare its indicator, by the label that names it, or else the words above the table. */
const undeclared = (indicator: string, label: string): Pick<LeftLine, 'label' | 'reason' | 'nearest'> =>
  headingContext(label).subject === indicator
    ? { label, reason: 'unknown', nearest: [indicator] }
    : { label: indicator, reason: 'unknown', nearest: [] };

/** Whether the plan can have it; what only the words above the table name is left out where the plan does not declare it. */
function isKnown(
  indicator: string,
  { subject }: TableLine['context'],
  indicators: readonly Indicator[],
): boolean {
  return (
    subject !== indicator || accountsUnits.has(indicator) || indicators.some(({ id }) => id === indicator)
  );
}

/** The lines of a sheet, where all growth in it lies around 100 as indices of the previous year: "pace of development" may mean either. */
function withIndexKnown(lines: readonly TableLine[]): readonly TableLine[] {
  const isGrowth = ({ context }: TableLine) => context.measurement === 'growth';
  const values = lines
    .filter(isGrowth)
    .flatMap(({ cells }) => cells.map(({ cell }) => numberIn(cell)))
    .flatMap((read) => (read.kind === 'number' ? [Number(read.value)] : []));
  if (values.length < 2 || values.some((value) => value < aroundHundred.low || value > aroundHundred.high))
    return lines;
  return lines.map((line) =>
    isGrowth(line) ? { ...line, context: { ...line.context, measurement: 'indexOfPreviousYear' } } : line,
  );
}

const aroundHundred = { low: 70, high: 150 };

function numberIn(cell: GridCell): CellNumber {
  const { text, number } = cell;
  if (number === undefined) return cellNumber(text);
  return { kind: 'number', value: shiftedDecimal(String(number), 0), isPercent: text.endsWith('%') };
}

/** The indicator of a figure under a heading; growth over several years is an average. Nothing for what is planned, or may be. */
function indicatorFor(
  { period, status, unexplained }: YearHeading,
  { indicator }: LineMeaning,
): string | undefined {
  if (status === 'planned' || unexplained === 'p') return undefined;
  if (period.from === period.to) return indicator;
  return indicator === 'growthRate' ? 'averageGrowthRate' : undefined;
}

function whyLeft(
  { period, status, unexplained }: YearHeading,
  { label }: TableLine,
): Pick<LeftLine, 'label' | 'reason'> {
  if (status === 'planned') return { label, reason: 'planned' };
  return unexplained === 'p' ? { label: `${period.to}p`, reason: 'letterP' } : { label, reason: 'periods' };
}

const placeOf = ({ file, sheet }: TableReading, { label, partOf }: TableLine) => ({
  file,
  sheet,
  label,
  partOf,
});

function once(left: readonly LeftLine[]): LeftLine[] {
  const kept = new Map(left.map((line) => [`${line.sheet}|${line.label}|${line.reason}`, line]));
  return [...kept.values()];
}
