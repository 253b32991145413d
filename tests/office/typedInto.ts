import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A workbook as it is after somebody typed into its first sheet, and before any program has computed it anew: all other
 * values stay those that were written.
 *
 * @param typed - texts and numbers by address, such as `H8`
 */
export function typedInto(book: Uint8Array, typed: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(book);
  const name = 'xl/worksheets/sheet1.xml';
  let sheet = strFromU8(parts[name] ?? new Uint8Array());
  for (const [address, value] of Object.entries(typed)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 'su');
    if (!cell.test(sheet)) throw new Error(`no cell ${address} to type into`);
    sheet = sheet.replace(cell, (_, attributes: string) => {
      const kept = attributes.replace(/ t="[^"]*"/u, '');
      if (typeof value === 'number') return `<c r="${address}"${kept}><v>${value}</v></c>`;
      const text = value.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
      return `<c r="${address}"${kept} t="inlineStr"><is><t>${text}</t></is></c>`;
    });
  }
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}
