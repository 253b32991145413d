import { unzipSync } from 'fflate';
import type { HiddenParts } from '../../plan/tables/Grid.js';

/** What an OpenDocument spreadsheet hides of each of its sheets, in their order: the library that reads it does not say. */
export function hiddenInOpenDocument(archive: Uint8Array): HiddenParts[] {
  const content = unzipSync(archive, { filter: ({ name }) => name === 'content.xml' })['content.xml'];
  const text = content === undefined ? '' : new TextDecoder().decode(content);
  const unseen = hiddenStyles(text);
  return [...text.matchAll(/<table:table [^>]*>[\s\S]*?<\/table:table>/g)].map(([table]) => {
    const [head = ''] = /^<[^>]*>/.exec(table) ?? [];
    return {
      isHidden: unseen.has(attribute(head, 'table:style-name') ?? ''),
      rows: placesOf(table, 'row'),
      columns: placesOf(table, 'column'),
    };
  });
}

/** The styles of sheets that are not displayed. */
function hiddenStyles(text: string): Set<string> {
  const styles = [
    ...text.matchAll(/<style:style [^>]*>(?=\s*<style:table-properties [^>]*table:display="false")/g),
  ];
  return new Set(styles.flatMap(([style]) => attribute(style, 'style:name') ?? []));
}

/** The places of rows or columns that are collapsed or filtered out. */
function placesOf(table: string, kind: 'row' | 'column'): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const [tag] of table.matchAll(new RegExp(`<table:table-${kind}[ />][^>]*>?`, 'g'))) {
    const count = Number(attribute(tag, `table:number-${kind}s-repeated`) ?? 1);
    const isHidden = /table:visibility="(?:collapse|filter)"/.test(tag);
    // Behind the last figures a single tag stands for all rows that a sheet can have.
    for (let place = at; isHidden && place < Math.min(at + count, at + mostRepeated); place++)
      places.add(place);
    at += count;
  }
  return places;
}

const mostRepeated = 10_000;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
