import type { Issue, Place } from '../errors/Issue.js';
import { detachedText } from '../plan/detachedText.js';
import type { WrittenFigure } from '../plan/facts/Dataset.js';
import type { Observation } from '../plan/facts/Observation.js';
import {
  type KnownSoFar,
  type ObservationReader,
  observationReader,
} from '../plan/facts/observationReader.js';
import { positionsIn } from '../plan/facts/regionIndex.js';
import { shiftedDecimal } from '../plan/vocabulary/shiftedDecimal.js';
import { type FiguresAsWritten, figuresAsWritten } from './figuresAsWritten.js';
import type { CsvRecord } from './text/csvRecords.js';
import { columnsOf, placeInRecord, type TableText, tableRows } from './text/tableRows.js';

/** A table of facts as read, and how its figures stand in the file. */
export interface ObservationTable {
  readonly observations: readonly Observation[];
  /** The place of the cell at a path of row and column, as far as it is kept: of figures always. */
  readonly placeOf: (path: Issue['path']) => Place;
  /** How each observation stands in the file. */
  readonly written: Pick<ReadonlyMap<Observation, WrittenFigure>, 'get'>;
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
  const figures = figuresAsWritten();
  const faulty = new Map<number | undefined, CsvRecord>();
  let columns: readonly string[] = [];
  const placeOf: ObservationTable['placeOf'] = ([row, column]) => {
    const record = faulty.get(typeof row === 'number' ? row : undefined);
    const position = typeof column === 'string' ? columns.indexOf(column) : (column ?? -1);
    return record === undefined ? placeOfFigure(Number(row), column) : placeInRecord(file, record, position);
  };
  const placeOfFigure = (row: number, column: string | number | undefined): Place => {
    const { line = 1, column: start } = figures.placeOf(row) ?? {};
    return column === 'value' && start !== undefined ? { file, line, column: start } : { file, line };
  };
  const begin = (reader: ObservationReader) => (record: CsvRecord) => {
    const position = columns.indexOf('value');
    const { line = record.line, column = 1 } = placeInRecord(file, record, position);
    const { isFaulty, power } = reader.take(record.cells);
    if (isFaulty) faulty.set(figures.size(), detached(record));
    const written = record.cells[position]?.trim() ?? '';
    const text = power === 0 || isFaulty ? written : shiftedDecimal(written, power);
    figures.add({ text, line, column });
  };
  const read = async () => ({ placeOf, ...withPlaces(await observations(), { figures, placeOf }) });
  const observations = async () => {
    let reader: ObservationReader | undefined;
    await tableRows(table, (heading) => {
      columns = columnsOf(heading);
      faulty.set(undefined, heading);
      reader = observationReader(columns, known);
      return begin(reader);
    });
    return (reader ?? observationReader([], known)).finish();
  };
  return { placeOf, read };
}

/** Observations, and how each stands in its file. What they were read with is left behind. */
function withPlaces(
  observations: readonly Observation[],
  { figures, placeOf }: { readonly figures: FiguresAsWritten } & Pick<ObservationTable, 'placeOf'>,
): Pick<ObservationTable, 'observations' | 'written'> {
  const positionOf = positionsIn(observations);
  const get = (observation: Observation): WrittenFigure | undefined => {
    const row = positionOf(observation);
    if (row === undefined) return undefined;
    return { text: figures.textOf(row, observation.value), place: placeOf([row, 'value']) };
  };
  return { observations, written: { get } };
}

/** A record without hold on the part of the file it was cut from. */
function detached({ cells, raw, line }: CsvRecord): CsvRecord {
  return { cells: cells.map(detachedText), raw: detachedText(raw), line };
}
