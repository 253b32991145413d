import type { FontWeight } from './fontFile.js';

/** One line of text as a chart draws it. */
export interface DrawnText {
  readonly text: string;
  readonly weight: FontWeight;
}
