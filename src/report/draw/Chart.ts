import type { KeysOf } from '../../plan/knownOptions.js';
import { aColour, aFlag } from '../../plan/optionKinds.js';
import type { Language } from '../../plan/text/LocalText.js';
import type { Table } from '../tables/Table.js';

/**
 * A Vega-Lite specification as JSON. Not Vega-Lite's own type: the TypeScript of the notebook kernel cannot read that
 * package, and would take the whole chart for `any`.
 */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** Where a chart is to stand: a slide of its own, across half a page of a document, or across the screen of a phone. */
export type ChartSize = 'slide' | 'halfPage' | 'phone';

/** How a chart is wanted; language and size are those of the run where left out. */
export interface DrawOptions {
  readonly language?: Language;
  /** `slide` (1280 × 720), `halfPage` (640 × 420) or `phone` (360 wide, as high as it must be). */
  readonly size?: ChartSize;
  /** Without a title where a document has a caption of its own; with one where left out. */
  readonly title?: boolean;
  /** A colour, or `transparent`; white where left out. */
  readonly background?: string;
}

/** What every chart can be asked for. */
export const drawKeys: KeysOf<DrawOptions> = {
  language: true,
  size: true,
  title: aFlag,
  background: aColour,
};

/** A chart ready to be drawn, with its words and its figures beside it: rows of the result or of an assessment. */
export interface Chart<Row extends object = object> {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is drawn: indicator, unit, price basis, exchange-rate basis. */
  readonly subtitle: string;
  /** Sources and vintages. */
  readonly footer: string;
  /** All of it in words, for those who cannot see the picture. */
  readonly description: string;
  /** A Vega-Lite specification that needs nothing from outside: rows, words and theme are in it. */
  readonly spec: VegaLiteSpec;
  /** What is drawn as a table to be read: columns and numbers in the language of the chart, as drawn. */
  readonly table?: Table;
  /** The rows that are drawn, as they are; each is a line of the CSV, so its values are texts, numbers or booleans. */
  readonly rows: readonly Row[];
}
