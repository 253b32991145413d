import type { GridCell, HiddenParts } from './Grid.js';
import type { HeadingContext } from './headingContext.js';
import type { YearHeading } from './yearHeading.js';

/** A figure as it stands in a table, under its year. */
export interface LineCell {
  readonly cell: GridCell;
  readonly heading: YearHeading;
}

/** One series of a table: a row, or a column where years go down. */
export interface TableLine {
  /** Its name as printed, without numbering and footnote marks. */
  readonly label: string;
  /** The same in other words, such as the English beside it. */
  readonly also: readonly string[];
  /** The name of the line that it is a part of, as "of which" says. */
  readonly partOf?: string;
  /** What headings, sections and the line itself say of its figures. */
  readonly context: HeadingContext;
  readonly cells: readonly LineCell[];
  /** A line of a list of indicators: no words above the table, only lines of it, name an account, and nothing marks it as a part of one. */
  readonly isListed?: boolean;
  /** The footnote its name points at. */
  readonly note?: string;
}

/** A sheet as understood. */
export interface TableReading {
  readonly file: string;
  readonly sheet: string;
  /** The first words above the table. */
  readonly title: string;
  readonly lines: readonly TableLine[];
  /** What heads figures that no year is known of: they are in no line. */
  readonly columnsLeft: readonly string[];
  /** What the line "source" under the table says. */
  readonly publisher?: string;
  readonly hidden?: HiddenParts;
}
