import type { ChartMeasures } from './chartSizes.js';
import { palette } from './theme.js';

/**
 * The mark of a published figure: a diamond, larger than the marks of scenarios and hollow.
 *
 * @example
 * publishedMark(chartSizes.slide).fill // => '#ffffff'
 */
export function publishedMark({ mark, stroke }: Pick<ChartMeasures, 'mark' | 'stroke'>) {
  return {
    type: 'point',
    shape: 'diamond',
    opacity: 1,
    size: mark * 1.2,
    fill: palette.paper,
    stroke: palette.ink,
    strokeWidth: stroke * 0.8,
  } as const;
}
