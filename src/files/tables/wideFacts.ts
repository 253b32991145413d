import { extname } from 'node:path';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { periodText } from '../../plan/yearsOf.js';
import { replaceFile } from '../output/replaceFile.js';
import { type Cell, csvFromCells, type DecimalMark } from '../text/csvFromRows.js';
import { spreadsheetFromLines } from './spreadsheetFile.js';

/**
 * Figures as a wide sheet: a row for each series, a column for each period; where nothing is known a cell is empty.
 *
 * @param heading - the names of the columns before the periods: region, indicator, activity, prices, unit, vintage
 */
export function wideFacts(observations: readonly Observation[], heading: readonly string[]): Cell[][] {
  const periods = [...new Set(observations.map(({ period }) => periodText(period)))].sort();
  const position = new Map(periods.map((period, index) => [period, heading.length + index]));
  const rows = new Map<string, Cell[]>();
  for (const { region, indicator, activity, priceBasis, unit, vintage, period, value } of observations) {
    const names = [region, indicator, activity, priceBasis, unit, vintage];
    const key = names.join('|');
    const row = rows.get(key) ?? [...names, ...periods.map(() => undefined)];
    row[position.get(periodText(period)) ?? row.length] = value;
    rows.set(key, row);
  }
  return [[...heading, ...periods], ...rows.values()];
}

/**
 * Writes lines of cells as a spreadsheet (`.xlsx`) or as CSV (`.csv`).
 *
 * @throws ScenarioError for another ending of the file's name, and where it cannot be written
 */
export async function writeSheet(
  file: string,
  lines: readonly (readonly Cell[])[],
  decimal: DecimalMark,
): Promise<void> {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv') return replaceFile(file, csvFromCells(lines, { decimal }));
  if (ending === '.xlsx') return replaceFile(file, spreadsheetFromLines(lines));
  const expected = say`a file that ends in ${'.xlsx'} or ${'.csv'}`;
  throw new ScenarioError([{ code: 'badArgument', path: ['--out'], value: file, expected }]);
}
