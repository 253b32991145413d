import { attribute, type OpenDocument } from './openDocument.js';

/** How often the format of a cell leaves the last three digits out. */
export type ThousandsOfCell = (row: number, column: number) => number;

/**
 * By sheet of an OpenDocument spreadsheet, how often the formats of its cells leave the last three digits out: the
 * library that reads it gives formats without that.
 */
export function thousandsLeftOut({ sheets, styles }: OpenDocument): ThousandsOfCell[] {
  const divided = dividedStyles(styles);
  return sheets.map((sheet) => (divided.size === 0 ? () => 0 : thousandsIn(sheet, divided)));
}

/** Styles of cells whose numbers are shown divided, and by how many thousands. */
function dividedStyles(text: string): Map<string, number> {
  const formats = new Map<string, number>();
  for (const [format] of text.matchAll(/<number:number-style [\s\S]*?<\/number:number-style>/g)) {
    const factor = Number(attribute(format, 'number:display-factor') ?? 1);
    const times = [1, 2, 3].find((count) => factor === 1000 ** count);
    if (times !== undefined) formats.set(attribute(format, 'style:name') ?? '', times);
  }
  const ofCells = [...text.matchAll(/<style:style [^>]*style:family="table-cell"[^>]*>/g)];
  return new Map(
    ofCells.flatMap(([style]) => {
      const times = formats.get(attribute(style, 'style:data-style-name') ?? '');
      return times === undefined ? [] : [[attribute(style, 'style:name') ?? '', times] as const];
    }),
  );
}

const tags = /<table:(table-column|table-row|table-cell|covered-table-cell)\b[^>]*>/g;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly style: string | undefined;
}

/** A cell has its own style, or that of its row, or that of its column. */
function thousandsIn(sheet: string, divided: ReadonlyMap<string, number>): ThousandsOfCell {
  const columns: Run[] = [];
  const rows: { readonly to: number; readonly style: string | undefined; readonly cells: Run[] }[] = [];
  const after = (runs: readonly { readonly to: number }[]) => runs.at(-1)?.to ?? 0;
  for (const [tag, kind] of sheet.matchAll(tags)) {
    const repeated = Number(
      attribute(tag, `table:number-${kind === 'table-row' ? 'rows' : 'columns'}-repeated`) ?? 1,
    );
    const standard = attribute(tag, 'table:default-cell-style-name');
    const runs = kind === 'table-column' ? columns : (rows.at(-1)?.cells ?? []);
    if (kind === 'table-row') rows.push({ to: after(rows) + repeated, style: standard, cells: [] });
    else
      runs.push({
        from: after(runs),
        to: after(runs) + repeated,
        style: kind === 'table-column' ? standard : attribute(tag, 'table:style-name'),
      });
  }
  const place = rowPlaces(rows);
  return (at, column) => {
    const row = rows[place(at)];
    const styleIn = (runs: readonly Run[]) =>
      runs.find(({ from, to }) => column >= from && column < to)?.style;
    return divided.get(styleIn(row?.cells ?? []) ?? row?.style ?? styleIn(columns) ?? '') ?? 0;
  };
}

/** The position of the tag that a row comes from, asked for row after row. */
function rowPlaces(rows: readonly { readonly to: number }[]): (row: number) => number {
  let last = 0;
  return (row) => {
    if (last > 0 && row < (rows[last - 1]?.to ?? 0)) last = 0;
    while (last < rows.length - 1 && row >= (rows[last]?.to ?? 0)) last += 1;
    return last;
  };
}
