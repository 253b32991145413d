import type { Chart } from '../../report/draw/Chart.js';
import { textWidth } from './docxMeasures.js';

interface Measured {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** As high as a page is, its margins and a caption of three lines taken off. */
const mostHeight = 297 - 2 * 20 - 20;

/**
 * How large a chart stands on a page: as wide as a line, less where it were higher than the page.
 *
 * @unit millimetres
 */
export function pictureSize({ spec }: Pick<Chart, 'spec'>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height, padding } = spec as unknown as Measured;
  const [across, down] = [width + padding.left + padding.right, height + padding.top + padding.bottom];
  const scale = Math.min(textWidth / across, mostHeight / down);
  return { width: across * scale, height: down * scale };
}
