import type { ChartWords } from '../draw/frame.js';
import type { SeriesStyle } from '../draw/series.js';
import type { Table } from '../tables/Table.js';
import type { Shares } from './ternaryPlane.js';

/** A structure in the triangle, and what a pointer shows of it. */
export interface TernaryPoint {
  readonly shares: Shares;
  readonly said: readonly string[];
}

/** A structure with its name beside the triangle. */
export interface TernaryMark extends TernaryPoint {
  readonly name: string;
}

/** The way of a structure over the years; one without a label is one of many, and grey. */
export interface TernaryPath {
  readonly points: readonly TernaryPoint[];
  readonly label?: PathLabel | undefined;
}

/** What stands beside the end of a path. */
interface PathLabel {
  readonly style: SeriesStyle;
  readonly value: string;
  readonly names: readonly string[];
  readonly strong: boolean;
}

/** What a triangle is drawn from. */
export interface TernaryContent<Row extends object> {
  readonly id: string;
  readonly words: ChartWords;
  /** Names of the activities at the left, right and upper corner. */
  readonly corners: readonly [string, string, string];
  /** The region of the target, corner by corner, and what is said of it: a name, and more where there is room. */
  readonly region: { readonly corners: readonly Shares[]; readonly lines: readonly string[] };
  readonly paths: readonly TernaryPath[];
  /** Where paths start. */
  readonly starts: readonly TernaryMark[];
  readonly published: readonly TernaryMark[];
  /** Beside the small triangle that shows which part of the whole is drawn. */
  readonly caption: string;
  /** Headings of what a pointer shows. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly table: Table;
}
