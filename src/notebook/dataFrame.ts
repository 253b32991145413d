import { listLike, refuseOther } from '../plan/optionKinds.js';
import { importedPeer } from './kernel/importedPeer.js';
import { rowKeys, tableValues } from './tableValues.js';

/**
 * What is known of a danfojs DataFrame where danfojs-node is not installed; the whole of it is there once it is.
 */
export interface FrameOfRows {
  /** Number of rows and of columns. */
  readonly shape: readonly number[];
  /** The keys, in the order of the columns. */
  readonly columns: readonly string[];
  /** Row by row. */
  readonly values: unknown;
  /** Prints the first rows as text. */
  print(): void;
}

/**
 * A danfojs DataFrame of rows, for those who go on computing with it.
 *
 * danfojs itself shifts the values of rows that lack a key; so columns and values are handed to it apart, with null for
 * what is missing. The columns are in the order in which their keys first occur; keys such as `2016` come first, as in
 * every JavaScript object.
 *
 * @param rows - The rows: texts, numbers, or null where a value is missing.
 * @returns The DataFrame; the first call takes a second, because it loads danfojs.
 * @throws ScenarioError where danfojs-node is missing, or for every value that is no text, no finite number and not null.
 * @example
 * const frame = await dataFrame([{ year: 2016, grdp: 1234.5 }, { year: 2017, grdp: null }]);
 * frame.shape // => [2, 2]
 */
export async function dataFrame(rows: readonly object[]): Promise<FrameOfRows> {
  refuseOther('rows', rows, listLike('[{ year: 2016, grdp: 1234.5 }]', {}));
  const columns = rowKeys(rows);
  const values = tableValues(rows, columns);
  const danfo = await importedPeer('danfojs-node', () => import('danfojs-node'));
  danfo.tensorflow.enableProdMode(); // Without it TensorFlow advertises itself in the output of a cell.
  return new danfo.DataFrame(values, { columns });
}
