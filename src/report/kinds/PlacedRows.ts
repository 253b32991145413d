import { palette } from '../draw/theme.js';
import type { RowAxis, RowMarks } from './RowGrid.js';

/** Words with their place: across in pixels, down in lines of text; the first of several lines stands there. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly bold: boolean;
  readonly turned: boolean;
}

/** A filled box: across in pixels, down in lines of text. */
interface PlacedBox {
  readonly x: number;
  readonly x2: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly tip: readonly string[];
}

/** A mark of the key: across in pixels, down in lines of text. */
interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
}

/** The marks of one strip in one block: across in the unit of its axis, down in lines of text. */
export interface PlacedStrip {
  readonly axis: RowAxis;
  /** In pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly { readonly y: number; readonly height: number; readonly marks: RowMarks }[];
}

/** Where everything stands that a chart of rows shows. */
export interface PlacedRows {
  /** Of letters, in pixels. */
  readonly size: number;
  /** Height of a line of text, in pixels. */
  readonly line: number;
  readonly width: number;
  /** Height of all rows, in lines. */
  readonly lines: number;
  readonly texts: readonly PlacedText[];
  readonly boxes: readonly PlacedBox[];
  /** Of the key. */
  readonly marks: readonly PlacedMark[];
  /** Heights of lines across the whole picture. */
  readonly rules: readonly number[];
  readonly strips: readonly PlacedStrip[];
}

/** Letters, width and looseness that rows are placed with. */
export interface RowRoom {
  readonly size: number;
  readonly width: number;
  /** Lines by which rows stand further apart than they must. */
  readonly apart: number;
  readonly isNarrow: boolean;
}

/** What is placed together, and where it ends. */
export interface Part extends Partial<Pick<PlacedRows, 'texts' | 'boxes' | 'marks' | 'rules' | 'strips'>> {
  readonly bottom: number;
}

/** The least letters, in pixels: 7.5 points across a page of text. */
export const leastLetters = 10.3;

/** Small letters as a part of the others, which are so many pixels high; on a page none are smaller than the least. */
export function smallLetters(size: number): number {
  return Math.max(0.85, Math.min(1, leastLetters / size));
}

/** White between rows, in lines. */
export const rowGap = 0.25;

/** Words in the middle of a height, set in lines, each of them so much of a line high. */
export function textAt(
  lines: readonly string[],
  {
    x,
    middle,
    size,
    each = 1,
    ...rest
  }: { x: number; middle: number; size: number; each?: number } & Partial<PlacedText>,
): PlacedText {
  return {
    text: lines.join('\n'),
    color: palette.ink,
    align: 'left',
    bold: false,
    turned: false,
    ...rest,
    x,
    size,
    y: middle - ((lines.length - 1) / 2) * each,
  };
}

/** Where a value of an axis stands, in pixels from the left. */
export function acrossOf({ domain: [from, to] }: RowAxis, left: number, right: number) {
  return (value: number) => left + ((right - left) * (value - from)) / (to - from);
}
