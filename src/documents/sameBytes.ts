import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Dates of parts and of the document: those of the format's own first day. */
const epoch = '1980-01-01T00:00:00Z';
const zipDate = new Date(1980, 0, 1);

/** How a part of a document is put right before it is packed. */
export type Repair = (name: string, text: string) => string;

/**
 * A document of Office packed anew, so that the same content gives the same bytes: parts in order of their names, one
 * date for all, the ids of pictures counted within the document, and not over all that the process has made.
 *
 * @param zipped - the document as a library packed it
 * @param repair - what else is put right in a part that holds XML
 * @param left - names of parts that are left out
 */
export function sameBytes(
  zipped: Uint8Array,
  repair: Repair = (_, text) => text,
  left: ReadonlySet<string> = new Set(),
): Uint8Array {
  const parts = unzipSync(zipped);
  // The list of contents comes first: programs look for it there.
  const names = Object.keys(parts)
    .filter((name) => !left.has(name) && !name.endsWith('/'))
    .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const name of names) {
    const bytes = parts[name] ?? new Uint8Array();
    const content = /\.(xml|rels)$/u.test(name) ? strToU8(repair(name, settled(strFromU8(bytes)))) : bytes;
    packed[name] = [content, { mtime: zipDate, level: 9 }];
  }
  return zipSync(packed);
}

function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

/** Dates that the clock gave, and the ids of drawings. */
function settled(xml: string): string {
  let drawings = 0;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/gu, `$1${epoch}$3`)
    .replace(/(<wp:docPr )id="\d+"/gu, () => {
      drawings += 1;
      return `<wp:docPr id="${drawings}"`;
    });
}
