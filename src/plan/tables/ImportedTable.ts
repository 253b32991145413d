import type { PriceBasis, Status } from '../facts/Observation.js';
import type { YearPart } from '../YearPart.js';
import type { YearSpan } from '../yearsOf.js';

/** A figure of a table as a row of facts.csv, and the cell it comes from. */
export interface ImportedFact {
  readonly indicator: string;
  readonly activity: string;
  readonly priceBasis: PriceBasis;
  readonly unit: string;
  readonly period: YearSpan;
  /** The part of the year, where the figure is not of all of it. */
  readonly part?: YearPart;
  /** All its digits, with a point before decimals. */
  readonly value: string;
  readonly status: Status;
  readonly vintage: string;
  readonly source: string;
  readonly note: string;
  readonly file: string;
  readonly sheet: string;
  /** The name of its cell, such as `B7`. */
  readonly cell: string;
}

/** A line of a table as understood. */
export interface ImportedLine {
  readonly sheet: string;
  readonly label: string;
  readonly indicator: string;
  readonly activity: string;
  readonly priceBasis: PriceBasis;
  /** As the table writes it, and the unit that the figures are kept in. */
  readonly writtenUnit: string;
  readonly unit: string;
  readonly partOf: string | undefined;
  readonly facts: readonly ImportedFact[];
  /** Cells that hold the mark of a missing figure. */
  readonly missing: number;
}

/** A line that is left out, and why. */
export interface LeftLine {
  readonly file: string;
  readonly sheet: string;
  readonly label: string;
  readonly reason:
    | 'skip'
    | 'unknown'
    | 'unknownBefore'
    | 'planned'
    | 'periods'
    | 'noYear'
    | 'letterP'
    | 'indexOfOneYear';
  /** Known names that it may mean. */
  readonly nearest: readonly string[];
  readonly partOf: string | undefined;
}

/** Rows and columns of a sheet that a spreadsheet does not show, and that figures were taken from. */
export interface HiddenFigures {
  readonly sheet: string;
  /** As spreadsheets name them. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * What was taken as it stands and may mean something else: growth under a heading in per cent that looks like fractions, or
 * like an index of the year before, or a year with a mark that no note explains.
 */
export interface TableDoubt {
  readonly kind: 'growthInFractions' | 'growthAsIndex' | 'yearUnexplained';
  readonly file: string;
  readonly sheet: string;
  /** The first cell that it is about. */
  readonly cell: string;
  /** As the table writes it: the figure, or the year. */
  readonly text: string;
}

/** Tables as understood: what they say, what was left out, and what is in doubt. */
export interface ImportedTables {
  readonly lines: readonly ImportedLine[];
  readonly left: readonly LeftLine[];
  readonly hidden: readonly HiddenFigures[];
  readonly doubts: readonly TableDoubt[];
}
