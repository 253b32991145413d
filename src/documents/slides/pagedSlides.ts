import type { Table } from '../../report/tables/Table.js';
import { fitsWell } from './fittedTable.js';
import { page } from './pptxMeasures.js';
import type { Slide } from './Slide.js';

/** A slide, or as many as its table takes in letters that can be read: with about as many rows each, so none is alone. */
export function pagedSlides(slide: Slide): Slide[] {
  const { title, body } = slide;
  if (body.kind !== 'table') return [slide];
  const parts = partsOf(body.table);
  if (parts.length === 1) return [slide];
  return parts.map((table, position) => ({
    ...slide,
    title: `${title} (${position + 1}/${parts.length})`,
    body: { ...body, table },
  }));
}

function partsOf(table: Table): Table[] {
  const { length } = table.rows;
  const most = Math.max(1, Math.floor(length / 2));
  for (let count = 1; ; count += 1) {
    const start = (part: number) => Math.floor((part * length) / count);
    const parts = Array.from({ length: count }, (_, part) => ({
      ...table,
      rows: table.rows.slice(start(part), start(part + 1)),
    }));
    if (count === most || parts.every((part) => fitsWell(part, page.underLines))) return parts;
  }
}
