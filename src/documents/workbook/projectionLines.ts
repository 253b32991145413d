import type { Labels } from '../../report/language/labels.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { InputsSheets } from './inputsSheets.js';
import { type CellLook, columnOf, put, type SheetContent } from './Sheets.js';

/** A row of the projection. */
export interface ProjectedLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly row: number;
  /** Decimals its figures are shown with, where not those of all. */
  readonly decimals: number | undefined;
}

/** Key, label and unit of a row, and the decimals it is shown with where not those of all. */
type Names = readonly [string, string, string, (number | undefined)?];

/** What the projection is called with. */
export interface ProjectionWords {
  readonly say: Sentences;
  readonly labels: Labels;
  readonly prices: string;
}

/** The rows of the projection as they are written, each with a key by which formulas find its cells. */
export function projectionLines(
  inputs: InputsSheets,
  parts: readonly string[],
  { say, labels, prices }: ProjectionWords,
) {
  const sheet: SheetContent = { name: say.workbook.sheets.projection, cells: new Map() };
  const rows = new Map<string, number>();
  const lines: ProjectedLine[] = [];
  const rowOf = (key: string) => rows.get(key) ?? 0;
  const at = (key: string, t: number) => `${columnOf(3 + t)}${rowOf(key)}`;
  const fixed = (key: string) => `$C$${rowOf(key)}`;
  const line = (
    [key, label, unit, decimals]: Names,
    formula: (t: number) => string | undefined,
    look: CellLook = 'number',
  ) => {
    const row = 4 + lines.length;
    rows.set(key, row);
    lines.push({ key, label, unit, row, decimals });
    const found = [inputs.baseYear, ...inputs.years].map((_, t) => formula(t));
    const cells = found.map((each) =>
      each === undefined ? undefined : ([{ formula: each }, look, decimals] as const),
    );
    put(sheet, [row, 1], [[label, 'label'], [unit, 'plain'], ...cells]);
  };
  return {
    sheet,
    lines,
    rowOf,
    parts,
    words: say.workbook,
    prices,
    indicators: say.names.indicators,
    total: say.names.total,
    unit: say.unit,
    /** The unit of deflators: of their own reference year, where the scenarios share it. */
    index: inputs.levers.find(({ id }) => id.startsWith('base.price.'))?.unit ?? '',
    activity: labels.activity,
    indicator: labels.indicator,
    /** Whether a row has been written. */
    has: (key: string) => rows.has(key),
    at,
    fixed,
    /** The cells of all activities in a year. */
    over: (name: string, t: number) => `${at(`${name}.${parts[0]}`, t)}:${at(`${name}.${parts.at(-1)}`, t)}`,
    line,
    /** A row for each activity. */
    each: (
      name: string,
      { label, unit }: { readonly label: (activity: string) => string; readonly unit: string },
      formula: (part: { readonly part: string; readonly rank: number }, t: number) => string,
    ) => {
      for (const [i, part] of parts.entries())
        line([`${name}.${part}`, label(labels.activity(part)), unit], (t) =>
          formula({ part, rank: i + 1 }, t),
        );
    },
    /** A row that grows from a level of the base year. */
    path: ([key, label, unit, decimals]: Names, start: string, change: (t: number) => string) => {
      line([key, say.workbook.unshocked(label), unit, decimals], (t) =>
        t === 0
          ? fixed(start)
          : `IF(ISNUMBER(${change(t)}),${at(key, t - 1)}*(1+${change(t)}),${at(key, t - 1)})`,
      );
    },
    /** A level pushed off its path. */
    pushed: (name: string, by: string, t: number) => (t === 0 ? at(name, 0) : `${at(name, t)}*${at(by, t)}`),
  };
}

/** A formula where a cell holds a number; empty elsewhere. */
export const known = (cell: string, formula: string): string => `IF(ISNUMBER(${cell}),${formula},"")`;

/** Rows of a projection, as they are written. */
export type ProjectionLines = ReturnType<typeof projectionLines>;
