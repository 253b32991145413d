import type { Loader } from 'vega';

/** What vega exports and documents but its typings leave out. */
declare module 'vega' {
  /** The hook through which vega measures text. */
  export const textMetrics: { width: (item: TextItem, text: unknown) => number };

  /** The parts of a text mark that decide how wide it is drawn. */
  export interface TextItem {
    readonly fontSize?: number | null;
    readonly fontWeight?: string | number | null;
    readonly lineBreak?: string | null;
    readonly limit?: number | null;
  }

  /** Draws a scene as SVG, at once and without a document. */
  export class SVGStringRenderer {
    constructor(loader: Loader);
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): this;
    background(color: string): this;
    render(scene: unknown): this;
    svg(): string;
  }
}
