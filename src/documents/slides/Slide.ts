import type { Language } from '../../plan/text/LocalText.js';
import type { Chart } from '../../report/draw/Chart.js';
import type { Table } from '../../report/tables/Table.js';

/** Lines over years that the program for slides draws itself, so that they can be changed there. */
export interface NativeLines {
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly name: string;
    /** As `#rrggbb`. */
    readonly colour: string;
    /** One for each year; missing where it is not known. */
    readonly values: readonly (number | undefined)[];
  }[];
  /** Decimals of the figures on the axis. */
  readonly decimals: number;
  /** What parts the thousands of figures in the language of the slides. */
  readonly thousands: string;
  readonly heading: string;
  /** All of it in words. */
  readonly description: string;
}

/** What stands on one slide under its title. */
export type SlideBody =
  | { readonly kind: 'finding'; readonly lead: string; readonly lines: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'picture'; readonly chart: Chart }
  | { readonly kind: 'table'; readonly table: Table; readonly lines: readonly string[] }
  | { readonly kind: 'native'; readonly chart: NativeLines; readonly table: Table };

/** One slide: what is found as its title, what shows it, and what the speaker has at hand. */
export interface Slide {
  readonly title: string;
  readonly body: SlideBody;
  readonly notes: readonly string[];
}

/** Slides in one language. */
export interface Slides {
  readonly language: Language;
  readonly title: string;
  /** Stands at the foot of each slide. */
  readonly foot: string;
  readonly office: string | undefined;
  readonly subject: string;
  readonly slides: readonly Slide[];
}
