import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Grid } from '../../plan/tables/Grid.js';
import type { TableReading } from '../../plan/tables/TableLine.js';
import { tableReading } from '../../plan/tables/tableReading.js';
import { legacyEncoding } from '../text/legacyEncoding.js';
import { decodedText, refuseLegacy } from './decodedText.js';
import { gridFromCsv } from './gridFromCsv.js';
import { refuseOtherFiles } from './refuseOtherFiles.js';

const largest = 64 * 1024 * 1024;

/** The tables of a file, and the sheets with a table that were left aside, as they are hidden. */
export interface TablesRead {
  readonly readings: readonly TableReading[];
  readonly hiddenSheets: readonly string[];
}

/**
 * The tables of a file: of every sheet of a spreadsheet (xlsx, xls, ods) that it shows, or of a CSV file. What it is
 * shows in its bytes, not in its name.
 *
 * @param sheets - the sheets to read, hidden ones too; all that are shown where none is named
 * @throws ScenarioError for what cannot be read, sheets that are not there, and files without any table
 */
export async function readTables(path: string, sheets: readonly string[] = []): Promise<TablesRead> {
  const file = basename(path);
  const bytes = await bytesOf(path);
  refuseOtherFiles(bytes, file);
  const isBook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const grids = isBook ? await bookOf(bytes, file) : await gridsOfText(decodedText(bytes, file), file);
  const wanted = grids.some(({ sheet }) => sheet !== '') ? wantedSheets(grids, sheets, path) : grids;
  const all = wanted.flatMap((grid) => tableReading(grid) ?? []);
  const isAside = ({ hidden }: TableReading) => hidden?.isHidden === true && sheets.length === 0;
  const readings = all.filter((reading) => !isAside(reading));
  const hiddenSheets = all.filter(isAside).map(({ sheet }) => sheet);
  if (readings.length > 0) return { readings, hiddenSheets };
  const hint =
    hiddenSheets.length > 0
      ? say`Hidden sheets are read where ${'--sheet'} names them: ${hiddenSheets.join(', ')}.`
      : say`Years stand in one row or in one column, and the names of the rows beside them; a date stands for its year on 31 December alone.`;
  const told = { expected: say`a table with figures under or beside years`, hint };
  throw new ScenarioError([{ code: 'missing', path: [], ...told, place: { file: path } }]);
}

/** A text is a page with tables, or XML of a spreadsheet, where it begins as such; otherwise CSV. */
async function gridsOfText(text: string, file: string): Promise<readonly Grid[]> {
  const isMarkup =
    /^\s*</.test(text) && /<table[\s>]|urn:schemas-microsoft-com:office:spreadsheet/i.test(text);
  if (!isMarkup) return [gridFromCsv(text, file)];
  const { gridsFromMarkup } = await import('./gridsFromSpreadsheet.js');
  return gridsFromMarkup(text, file);
}

async function bookOf(bytes: Uint8Array, file: string): Promise<Grid[]> {
  const { gridsFromSpreadsheet } = await import('./gridsFromSpreadsheet.js');
  const grids = gridsFromSpreadsheet(bytes, file);
  const texts = grids.flatMap(({ rows }) =>
    rows
      .slice(0, 300)
      .flatMap((row) => row.flatMap((cell) => (cell?.number === undefined ? (cell?.text ?? []) : []))),
  );
  refuseLegacy(legacyEncoding(texts.join(' ')), file);
  return grids;
}

function wantedSheets(grids: readonly Grid[], names: readonly string[], file: string): readonly Grid[] {
  if (names.length === 0) return grids;
  const known = grids.map(({ sheet }) => sheet);
  const unknown = names.filter((name) => !known.includes(name.normalize('NFC')));
  if (unknown.length === 0)
    return grids.filter(({ sheet }) => names.some((name) => name.normalize('NFC') === sheet));
  throw new ScenarioError(
    unknown.map((value) => {
      const hint = say`Its sheets: ${known.join(', ')}.`;
      return {
        code: 'unknownName',
        path: ['--sheet'],
        value,
        expected: say`a sheet of the file`,
        hint,
        place: { file },
      };
    }),
  );
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  const refuse = (code: 'missingFile' | 'tooLarge') =>
    new ScenarioError([
      {
        code,
        path: [],
        expected: say`a spreadsheet or a CSV file of at most ${largest / 1024 / 1024} MB`,
        place: { file: path },
      },
    ]);
  if (found === undefined || !found.isFile()) throw refuse('missingFile');
  if (found.size > largest) throw refuse('tooLarge');
  return readFile(path);
}
