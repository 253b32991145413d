import type { CellObject, WorkSheet } from '@e965/xlsx';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Grid, GridCell } from '../../plan/tables/Grid.js';
import { shiftedDecimal } from '../../plan/vocabulary/shiftedDecimal.js';
import { safeArchive } from './safeArchive.js';
import { bookFromBytes } from './spreadsheetFile.js';

/**
 * The sheets of a spreadsheet (xlsx, xls, ods) as grids: values as they were last computed, never formulas.
 *
 * @param file - its name, for grids and errors
 * @throws ScenarioError for what is no spreadsheet
 */
export function gridsFromSpreadsheet(bytes: Uint8Array, file: string): Grid[] {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const safe = isArchive ? safeArchive(bytes, file) : bytes;
  const book = readBook(safe, file);
  return book.SheetNames.flatMap((sheet) => {
    const content = book.Sheets[sheet];
    return content === undefined ? [] : [gridOf(content, { file, sheet: sheet.normalize('NFC') })];
  });
}

function readBook(bytes: Uint8Array, file: string) {
  try {
    return bookFromBytes(bytes);
  } catch (error) {
    const hint = say`Open it in a spreadsheet program and save it anew, without a password.`;
    const told = { value: say`a file that is damaged or locked`, expected: say`a spreadsheet`, hint };
    throw new ScenarioError([{ code: 'unreadable', path: [], ...told, place: { file } }], { cause: error });
  }
}

function gridOf(content: WorkSheet, names: Pick<Grid, 'file' | 'sheet'>): Grid {
  const lines: readonly (readonly (CellObject | undefined)[] | undefined)[] = content['!data'] ?? [];
  const rows = Array.from(lines, (line, row) =>
    Array.from(line ?? [], (cell, column) => cellOf(cell, row, column)),
  );
  const spans = (content['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return { ...names, rows, spans };
}

function cellOf(cell: CellObject | undefined, row: number, column: number): GridCell | undefined {
  if (cell?.v === undefined || cell.t === 'z') return undefined;
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(cell.v, cell.w, { row, column });
  const text = String(cell.t === 's' ? cell.v : (cell.w ?? cell.v));
  return text.trim() === '' ? undefined : { text, row, column };
}

/** Spreadsheets show 15 digits: those behind them are remains of binary arithmetic. A cell shown in per cent is one. */
function numberCell(
  value: number,
  shown: string | undefined,
  place: Pick<GridCell, 'row' | 'column'>,
): GridCell {
  const plain = Number(value.toPrecision(15));
  // A date that is shown as its year alone.
  if (/^(?:19|20)\d\d$/.test(shown ?? '') && shown !== String(Math.round(value)))
    return { text: String(shown), number: Number(shown), ...place };
  if (shown?.trim().endsWith('%') !== true) return { text: String(plain), number: plain, ...place };
  const percent = shiftedDecimal(String(plain), 2);
  return { text: `${percent}%`, number: Number(percent), ...place };
}
