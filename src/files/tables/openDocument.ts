import { strFromU8, unzipSync } from 'fflate';

/** The parts of an OpenDocument spreadsheet that say of its cells what the library that reads it does not. */
export interface OpenDocument {
  /** The sheets, each as its own text, in their order. */
  readonly sheets: readonly string[];
  /** All styles, of the document and of the sheets. */
  readonly styles: string;
}

/** The texts of a zipped OpenDocument spreadsheet. */
export function openDocument(archive: Uint8Array): OpenDocument {
  const parts = unzipSync(archive, { filter: ({ name }) => /^(?:content|styles)\.xml$/.test(name) });
  const [content, named] = [parts['content.xml'], parts['styles.xml']].map((part) =>
    part === undefined ? '' : strFromU8(part),
  );
  const sheets = (content ?? '').match(/<table:table [^>]*>[\s\S]*?<\/table:table>/g) ?? [];
  const [before = ''] = (content ?? '').split('<table:table ', 1);
  return { sheets, styles: `${named}${before}` };
}

/** Behind the last figures a single tag stands for all rows or columns that a sheet can have: so many are looked at. */
export const mostRepeated = 10_000;

/** The value of an attribute of a tag. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
