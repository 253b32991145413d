import { detachedText } from '../plan/detachedText.js';
import { writtenDecimals } from '../plan/text/writtenDecimals.js';

/** How the figures of a table stand in its file: where, and with which digits. */
export interface FiguresAsWritten {
  readonly size: () => number;
  /** Adds the figure of the next row. */
  readonly add: (figure: FigureAsWritten) => void;
  /** The line of a row and the column in which its figure begins. */
  readonly placeOf: (row: number) => Pick<FigureAsWritten, 'line' | 'column'> | undefined;
  /** The digits of a row's figure, which as a number is `value`. */
  readonly textOf: (row: number, value: number) => string;
}

/** A figure as it stands in a file. */
export interface FigureAsWritten {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Rows whose places are kept in one piece of memory. */
const pageSize = 2 ** 16;

/** Digits after the decimal mark share a number with the column: up to so many, with a row of up to 1 MB. */
const decimalsKept = 2 ** 6;

/**
 * Keeps the places and digits of many figures in eight bytes each: of the digits no more than how many stand after the
 * decimal mark, where the number gives the others.
 */
export function figuresAsWritten(): FiguresAsWritten {
  const [lines, cells]: [Uint32Array[], Uint32Array[]] = [[], []];
  const others = new Map<number, string>();
  let size = 0;
  const at = (pages: readonly Uint32Array[], row: number) =>
    row < size ? pages[Math.floor(row / pageSize)]?.[row % pageSize] : undefined;
  const put = (pages: Uint32Array[], number: number) => {
    if (size % pageSize === 0) pages.push(new Uint32Array(pageSize));
    const page = pages.at(-1);
    if (page !== undefined) page[size % pageSize] = number;
  };
  return {
    size: () => size,
    add: ({ text, line, column }) => {
      const decimals = writtenDecimals(text);
      if (decimals >= decimalsKept || withDecimals(Number(text), decimals) !== text)
        others.set(size, detachedText(text));
      put(lines, line);
      put(cells, column * decimalsKept + (decimals % decimalsKept));
      size += 1;
    },
    placeOf: (row) => {
      const [line, cell] = [at(lines, row), at(cells, row)];
      return line === undefined || cell === undefined
        ? undefined
        : { line, column: Math.floor(cell / decimalsKept) };
    },
    textOf: (row, value) => others.get(row) ?? withDecimals(value, (at(cells, row) ?? 0) % decimalsKept),
  };
}

const withDecimals = (value: number, decimals: number) => value.toFixed(decimals);
