import type { ChartWords } from '../draw/frame.js';
import type { SeriesStyle } from '../draw/series.js';

/** A line over the years. */
export interface Line {
  /** Unlike that of any other line. */
  readonly id: string;
  readonly name: string;
  readonly style: SeriesStyle;
  /** By year, the first year first. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Its figure in the column beside the years, where the chart has one. */
  readonly summary?: number | undefined;
  /** Drawn heavier, and named in heavier letters. */
  readonly strong: boolean;
}

/** A figure by itself; without a year it stands in the column beside the years. */
export interface LonePoint {
  readonly year?: number | undefined;
  readonly value: number;
  readonly name: string;
  /** What is said of it among the lines; its name where left out. */
  readonly short?: string;
}

/** What a chart of lines over years is made from. */
export interface LineContent<Row extends object> {
  readonly id: string;
  readonly words: Omit<ChartWords, 'kind' | 'said'>;
  readonly lines: readonly Line[];
  /** Lines drawn in grey and without a name, as there are more than a picture can name. */
  readonly rest: readonly Line[];
  /** Bands that lie between two lines of figures, one over the other, the palest first; none where left out. */
  readonly areas?: readonly (readonly {
    readonly year: number;
    readonly lower: number;
    readonly upper: number;
  }[])[];
  /** Figures that were published: diamonds. */
  readonly published: readonly LonePoint[];
  /** Where lines start, named at the left. */
  readonly starts: readonly LonePoint[];
  /** The range of a target, with the year it is for; an end that is left out is open. */
  readonly band?:
    | {
        readonly text: string;
        readonly lower?: number | undefined;
        readonly upper?: number | undefined;
        readonly year?: number | undefined;
        /** It may be reached in any year up to that one. */
        readonly isDeadline?: boolean | undefined;
      }
    | undefined;
  /** Heading of a column beside the years, in which the summary of each line stands. */
  readonly column?: string;
  readonly unit: string;
  /** The figure and its unit, as a pointer shows it. */
  readonly heading: string;
  readonly decimals: number;
  readonly rows: readonly Row[];
}

/** The figure a line is named at: in the column beside the years, or its last. */
export function endOf({ points, summary }: Line): Pick<LonePoint, 'year' | 'value'> | undefined {
  return summary === undefined ? points.at(-1) : { value: summary };
}
