/** Words in a row. */
interface RowWords {
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
  /** In smaller letters. */
  readonly small?: boolean;
}

/** A cell of a heat table: a sign at its left and a figure at its right. */
export interface RowCell {
  readonly sign: string;
  readonly text: string;
  readonly fill: string;
  readonly ink: string;
  /** What a pointer shows, in the order of the grid's `tips`. */
  readonly tip: readonly string[];
}

/** From one value to another; an end that is left out is the end of the axis. */
interface RowSpan {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A bar across a strip. */
export interface RowBar extends RowSpan {
  readonly fill: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
  /** As a part of the row's height. */
  readonly height: number;
  readonly tip?: readonly string[];
}

/** A mark at a value, with words after it, before it, over it or under it. */
export interface RowPoint {
  readonly value: number;
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly text?: string;
  readonly side?: 'beside' | 'before' | 'over' | 'under';
  readonly tip: readonly string[];
}

/** What one row shows on the axis of a strip. */
export interface RowMarks {
  /** A fine line along the row. */
  readonly track?: boolean;
  readonly bars?: readonly RowBar[];
  readonly lines?: readonly { readonly from: number; readonly to: number }[];
  /** Short upright strokes. */
  readonly ticks?: readonly number[];
  readonly points?: readonly RowPoint[];
}

/** What stands in one row under one column. */
export interface RowContent {
  /** One below the other. */
  readonly words?: readonly RowWords[];
  /** The words may run over the next column. */
  readonly wide?: boolean;
  readonly cell?: RowCell;
  readonly marks?: RowMarks;
}

/** The axis of a strip: its ends, and the values that are marked; those without a text have a line alone. */
export interface RowAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text?: string; readonly color?: string }[];
}

/** A column: words as wide as they are, cells of equal width, or a strip that takes the room that is left. */
export interface RowColumn {
  readonly kind: 'words' | 'cells' | 'strip';
  readonly heading?: string;
  /** Of the heading; those of strips are where left out. */
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
  /** Parts of the picture's width that words or a strip keep at least. */
  readonly least?: number;
  /** In lines, so that a row is no higher than that; the words end in an ellipsis. */
  readonly mostLines?: number;
}

/** Rows that belong together. */
export interface RowBlock {
  readonly heading?: string;
  readonly rows: readonly (readonly RowContent[])[];
  /** Of the strips, by column. */
  readonly axes?: readonly (RowAxis | undefined)[];
  /** Lines of text that a row takes at least. */
  readonly least?: number;
  /** Whether rows stay together where there is room to draw others apart, and words begin at their top. */
  readonly close?: boolean;
}

/** A sign on its ground, or a mark, with its meaning. */
export interface RowChip extends Pick<RowCell, 'text' | 'fill' | 'ink'> {
  readonly sign?: string;
  /** Of a mark that stands in place of a sign. */
  readonly shape?: string;
}

/** Rows beside names: columns of words, of cells or strips with an axis; a list below. */
export interface RowGrid {
  readonly columns: readonly RowColumn[];
  readonly blocks: readonly RowBlock[];
  readonly key?: readonly RowChip[];
  /** What has a line instead of a row. */
  readonly notes?: { readonly heading: string; readonly chips: readonly RowChip[] };
  /** Titles of what a pointer shows. */
  readonly tips: readonly string[];
  /** How far rows may be drawn apart, in lines; as far as there is room where left out. */
  readonly loose?: number;
  /** The largest letters, as a part of the size of labels. */
  readonly largest?: number;
}
