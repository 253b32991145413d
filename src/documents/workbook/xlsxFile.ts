import { readXlsx, type WriteOptions, writeXlsx } from 'hucre';

/** The sheets of a workbook with the values that their cells were saved with. */
export async function sheetsFromXlsx(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets;
}

/** A workbook as a file. */
export async function xlsxFromSheets(content: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(content);
}
