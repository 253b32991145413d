import type { Language } from '../../plan/LocalText.js';
import { numberText } from '../language/numberText.js';
import type { ChartMeasures } from './chartSizes.js';
import { estimatedTextWidth } from './estimatedTextWidth.js';

/**
 * Room to the left of a plot: the margin and the numbers of the axis that goes up.
 *
 * @unit pixels
 *
 * @example
 * tickRoom([0, 10, 20], { language: 'vi', measures: chartSizes.slide }) // => 61
 */
export function tickRoom(
  ticks: readonly number[],
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): number {
  const { margin, small } = measures;
  const widths = ticks.map((tick) => estimatedTextWidth(numberText(tick, { language }), small));
  return Math.ceil(margin + Math.max(0, ...widths) + small * 0.6);
}
