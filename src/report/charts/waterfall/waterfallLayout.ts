import type { Language } from '../../../plan/LocalText.js';
import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { PlotPlace } from '../../draw/PlotPlace.js';
import { lineHeights } from '../../draw/theme.js';
import { tickRoom } from '../../draw/tickRoom.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { goalText } from '../../language/goalText.js';
import type { WaterfallFigures } from './waterfallFigures.js';
import { factorName } from './waterfallWords.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface WaterfallLayout extends PlotPlace {
  /** Room that each bar and its name take. */
  readonly slot: number;
  /** Lines of the names under the bars: the base year, the factors, the last year. */
  readonly names: readonly (readonly string[])[];
  /** Height of the words under the bars. */
  readonly below: number;
  /** Lines of the goal's name, to the right of its band. */
  readonly goal: readonly string[];
  readonly y: (value: number) => number;
}

/**
 * Shares out the picture between axis, bars, the words under them and the name of the goal.
 *
 * @unit pixels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const frame = { top: 150, bottom: 100, title: [], subtitle: [], footer: [] };
 * const content = { figures: waterfallFigures(result), frame, ticks: [0, 1000, 2000, 3000] };
 * waterfallLayout(content, { language: 'vi', measures: chartSizes.slide }).goal // => ['Mục tiêu 2020:', 'khoảng 2.600–2.700', 'USD/người']
 */
export function waterfallLayout(
  content: {
    readonly figures: WaterfallFigures;
    readonly frame: ChartFrame;
    readonly ticks: readonly number[];
  },
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): WaterfallLayout {
  const { figures, frame, ticks } = content;
  const { label, small } = measures;
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((text) => estimatedTextWidth(text, size)));
  const left = tickRoom(ticks, { language, measures });
  const goal =
    figures.goal === undefined
      ? []
      : goalText(figures.goal.target, language)
          .split(/(?<=:) /)
          .flatMap((part) =>
            wrappedText(part, { width: measures.width * 0.15, size: label, balanced: true }),
          );
  const right = Math.ceil(
    goal.length === 0 ? measures.margin : widest(goal, label) + label * 0.6 + measures.margin,
  );
  const width = measures.width - left - right;
  const factors = figures.contributions.map(({ factor }) => factorName(factor, language));
  const slot = width / (factors.length + 2);
  const names = [`${figures.from}`, ...factors, `${figures.to}`].map((name) =>
    wrappedText(name, { width: slot * 0.96, size: label, balanced: true }),
  );
  const lines = Math.max(...names.map((name) => name.length));
  const below = Math.ceil(lines * label * lineHeights.label + small * lineHeights.text);
  const height = measures.height - frame.top - frame.bottom - below;
  const [low = 0, high = low] = [ticks[0], ticks.at(-1)];
  return {
    padding: { left, right, top: frame.top, bottom: frame.bottom + below },
    width,
    height,
    slot,
    names,
    below,
    goal,
    y: (value) => (height * (high - value)) / (high - low),
  };
}
