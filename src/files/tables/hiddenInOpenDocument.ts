import type { HiddenParts } from '../../plan/tables/Grid.js';
import { attribute, mostRepeated, type OpenDocument } from './openDocument.js';

/** What an OpenDocument spreadsheet hides of each of its sheets, in their order. */
export function hiddenInOpenDocument({ sheets, styles }: OpenDocument): HiddenParts[] {
  const unseen = hiddenStyles(styles);
  return sheets.map((sheet) => {
    const [head = ''] = /^<[^>]*>/.exec(sheet) ?? [];
    return {
      isHidden: unseen.has(attribute(head, 'table:style-name') ?? ''),
      rows: placesOf(sheet, 'row'),
      columns: placesOf(sheet, 'column'),
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
    for (let place = at; isHidden && place < Math.min(at + count, at + mostRepeated); place++)
      places.add(place);
    at += count;
  }
  return places;
}
