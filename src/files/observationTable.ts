import type { Issue, Place } from '../errors/Issue.js';
import type { WrittenFigure } from '../plan/facts/Dataset.js';
import type { Observation } from '../plan/facts/Observation.js';
import {
  type KnownSoFar,
  type ObservationReader,
  observationReader,
} from '../plan/facts/observationReader.js';
import { shiftedDecimal } from '../plan/vocabulary/shiftedDecimal.js';
import type { CsvRecord } from './csvRecords.js';
import { columnsOf, placeInRecord, type TableText, tableRows } from './tableRows.js';

/** A table of facts as read, and how its figures stand in the file. */
export interface ObservationTable {
  readonly observations: readonly Observation[];
  /** The place of the cell at a path of row and column, as far as it is kept: of figures always. */
  readonly placeOf: (path: Issue['path']) => Place;
  /** The figure of a row. */
  readonly writtenIn: (row: number) => WrittenFigure;
}

/** What reads a table of facts: its places are known while it reads, too, for what it finds wrong. */
export interface ObservationTableReader {
  readonly placeOf: ObservationTable['placeOf'];
  /** @throws ScenarioError with every problem found */
  readonly read: () => Promise<ObservationTable>;
}

/**
 * Reads a table of facts row by row. Of each row no more is kept than the observation and the place of its figure, so
 * that large tables take little memory.
 *
 * @param table - the text, in parts
 * @param known - what the rows may name
 */
export function observationTable(table: TableText, known: KnownSoFar): ObservationTableReader {
  const { file } = table;
  const [lines, starts]: [number[], number[]] = [[], []];
  const texts = new Map<number, string>();
  const faulty = new Map<number | undefined, CsvRecord>();
  let columns: readonly string[] = [];
  const placeOf: ObservationTable['placeOf'] = ([row, column]) => {
    const record = faulty.get(typeof row === 'number' ? row : undefined);
    const position = typeof column === 'string' ? columns.indexOf(column) : (column ?? -1);
    return record === undefined ? placeOfFigure(Number(row), column) : placeInRecord(file, record, position);
  };
  const placeOfFigure = (row: number, column: string | number | undefined): Place => {
    const [line = 1, start] = [lines[row], starts[row]];
    return column === 'value' && start !== undefined ? { file, line, column: start } : { file, line };
  };
  const begin = (reader: ObservationReader) => (record: CsvRecord) => {
    const row = lines.length;
    const position = columns.indexOf('value');
    const { line = record.line, column = 1 } = placeInRecord(file, record, position);
    lines.push(line);
    starts.push(column);
    const { isFaulty, power } = reader.take(record.cells);
    if (isFaulty) faulty.set(row, record);
    const written = record.cells[position]?.trim() ?? '';
    const text = power === 0 || isFaulty ? written : shiftedDecimal(written, power);
    if (text !== String(Number(text))) texts.set(row, text);
  };
  const read = async () => {
    let reader: ObservationReader | undefined;
    await tableRows(table, (heading) => {
      columns = columnsOf(heading);
      faulty.set(undefined, heading);
      reader = observationReader(columns, known);
      return begin(reader);
    });
    const observations = (reader ?? observationReader([], known)).finish();
    const writtenIn = (row: number): WrittenFigure => ({
      text: texts.get(row) ?? String(observations[row]?.value),
      place: placeOf([row, 'value']),
    });
    return { observations, placeOf, writtenIn };
  };
  return { placeOf, read };
}
