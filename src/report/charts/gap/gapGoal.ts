import type { Language } from '../../../plan/LocalText.js';
import type { Target } from '../../../plan/Target.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { goalText } from '../../language/goalText.js';

/** The band of the goal on the axis, and its name over the plot, as a row of the specification. */
export interface GapGoal {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Left edge and middle height of the name, in pixels. */
  readonly labelX: number;
  readonly labelY: number;
}

/**
 * Height that the name of the goal takes over the plot.
 *
 * @unit pixels
 *
 * @example
 * gapGoalRoom(chartSizes.halfPage) // => 20.4
 */
export function gapGoalRoom({ label }: ChartMeasures): number {
  return label * (lineHeights.label + 0.5);
}

/**
 * The goal as a band across the waterfall, with its name over the band as far as the plot leaves room; a bound that is
 * not promised is the end of the axis.
 *
 * @unit USD per person; places of words in pixels
 *
 * @example
 * const goal = { kind: 'level', unit: 'USD per person', year: 2020, lower: 2600, upper: 2700, about: false } as const;
 * const axis = { ticks: [0, 1500, 3000], width: 800 };
 * gapGoal(goal, axis, { language: 'en', measures: chartSizes.slide }).to // => 2700
 */
export function gapGoal(
  goal: Parameters<typeof goalText>[0] & Pick<Target, 'lower' | 'upper'>,
  { ticks, width }: { readonly ticks: readonly number[]; readonly width: number },
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): GapGoal {
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  const { lower: from = first, upper: to = last } = goal;
  const text = goalText(goal, language);
  const length = estimatedTextWidth(text, measures.label);
  const middle = (width * ((from + to) / 2 - first)) / (last - first || 1);
  return {
    from,
    to,
    text,
    labelX: roundedPixels(Math.max(0, Math.min(middle - length / 2, width - length))),
    labelY: roundedPixels(-gapGoalRoom(measures) / 2),
  };
}
