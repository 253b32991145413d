import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Grid, GridCell, HiddenParts } from '../../plan/tables/Grid.js';
import { hiddenInOpenDocument } from './hiddenInOpenDocument.js';
import { openDocument } from './openDocument.js';
import { safeArchive } from './safeArchive.js';
import { shownNumber } from './shownNumber.js';
import { bookFromBytes, bookFromMarkup, dayOfNumber } from './spreadsheetFile.js';
import { type ThousandsOfCell, thousandsLeftOut } from './thousandsLeftOut.js';

/**
 * The sheets of a spreadsheet (xlsx, xls, ods) as grids: values as they were last computed, never formulas.
 *
 * @param file - its name, for grids and errors
 * @throws ScenarioError for what is no spreadsheet
 */
export function gridsFromSpreadsheet(bytes: Uint8Array, file: string): Grid[] {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const safe = isArchive ? safeArchive(bytes, file) : bytes;
  const book = readBook(() => bookFromBytes(safe), file);
  const document = book.bookType === 'ods' ? openDocument(safe) : undefined;
  const unseen = document === undefined ? hiddenIn(book) : hiddenInOpenDocument(document);
  const thousands = document === undefined ? [] : thousandsLeftOut(document);
  return book.SheetNames.flatMap((sheet, position) => {
    const content = book.Sheets[sheet];
    const hidden = unseen[position];
    const names = { file, sheet: sheet.normalize('NFC'), ...(hidden === undefined ? {} : { hidden }) };
    return content === undefined ? [] : [gridOf(content, names, thousands[position])];
  });
}

/** The tables of a page, or of a spreadsheet in XML, as grids: statistics offices give both names that end in `.xls`. */
export function gridsFromMarkup(text: string, file: string): Grid[] {
  const book = readBook(() => bookFromMarkup(text), file);
  return book.SheetNames.flatMap((sheet) => {
    const content = book.Sheets[sheet];
    return content === undefined ? [] : [gridOf(content, { file, sheet }, undefined)];
  });
}

/** What a book hides of each of its sheets, in their order. */
function hiddenIn(book: WorkBook): HiddenParts[] {
  const places = (parts: readonly ({ readonly hidden?: boolean } | null | undefined)[] = []) =>
    new Set([...parts.entries()].flatMap(([place, part]) => (part?.hidden === true ? [place] : [])));
  return book.SheetNames.map((name, position) => ({
    isHidden: (book.Workbook?.Sheets?.[position]?.Hidden ?? 0) > 0,
    rows: places(book.Sheets[name]?.['!rows']),
    columns: places(book.Sheets[name]?.['!cols']),
  }));
}

function readBook(read: () => WorkBook, file: string) {
  try {
    return read();
  } catch (error) {
    const hint = say`Open it in a spreadsheet program and save it anew, without a password.`;
    const told = { value: say`a file that is damaged or locked`, expected: say`a spreadsheet`, hint };
    throw new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }], { cause: error });
  }
}

function gridOf(
  content: WorkSheet,
  names: Omit<Grid, 'rows' | 'spans'>,
  thousandsOf: ThousandsOfCell | undefined,
): Grid {
  const lines: readonly (readonly (CellObject | undefined)[] | undefined)[] = content['!data'] ?? [];
  const rows = Array.from(lines, (line, row) =>
    Array.from(line ?? [], (cell, column) => cellOf(cell, { row, column }, thousandsOf)),
  );
  const spans = (content['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return { ...names, rows, spans };
}

function cellOf(
  cell: CellObject | undefined,
  place: Pick<GridCell, 'row' | 'column'>,
  thousandsOf: ThousandsOfCell | undefined,
): GridCell | undefined {
  if (cell?.v === undefined || cell.t === 'z') return undefined;
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const format = cell.z === undefined ? undefined : String(cell.z);
    const day = format === undefined ? undefined : dayOfNumber(cell.v, format);
    const thousands = thousandsOf?.(place.row, place.column);
    return { ...shownNumber({ value: cell.v, shown: cell.w, format, day, thousands }), ...place };
  }
  const text = String(cell.t === 's' ? cell.v : (cell.w ?? cell.v));
  return text.trim() === '' ? undefined : { text, ...place };
}
