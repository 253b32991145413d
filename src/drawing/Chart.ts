import type { Language } from '../plan/LocalText.js';
import type { ResultRow } from '../projection/ResultRow.js';

/**
 * A Vega-Lite specification as JSON. Not Vega-Lite's own type: the TypeScript of the notebook kernel cannot read that
 * package, and would take the whole chart for `any`.
 */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** Where a chart is to stand: a slide of its own, or across half a page of a document. */
export type ChartSize = 'slide' | 'halfPage';

/** How a chart is wanted. */
export interface ChartOptions {
  readonly language: Language;
  /** `slide` where left out. */
  readonly size?: ChartSize;
}

/** A chart ready to be drawn, with its words and its figures beside it. */
export interface Chart {
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
  /** The rows of the result that are drawn, as they are. */
  readonly rows: readonly ResultRow[];
}
