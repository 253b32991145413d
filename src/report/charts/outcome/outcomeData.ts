import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { firstLineMiddle } from '../../draw/firstLineMiddle.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { dateText } from '../../language/dateText.js';
import { numberText } from '../../language/numberText.js';
import type { OutcomeFigures } from './outcomeFigures.js';
import { lineText, vintageDate } from './outcomeWords.js';

/** Where the lines of the chart stand, in pixels. */
export interface OutcomePlace {
  /** Room left and right of the plot. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Marks of the axis, per cent of the promise. */
  readonly ticks: readonly number[];
}

/** How the data are written and measured. */
export interface OutcomeStyle {
  readonly place: OutcomePlace;
  readonly measures: ChartMeasures;
  readonly language: Language;
}

/**
 * The data inside the specification, by the names its layers draw them under; places are in pixels.
 *
 * @example
 * const chart = planAgainstOutcomeChart(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')), { language: 'vi' });
 * Object.keys(Object(chart.spec['datasets'])) // => ['ticks', 'promises', 'outcomes', 'names', 'texts']
 */
export function outcomeData(figures: OutcomeFigures, plan: Plan, style: OutcomeStyle) {
  const { place, measures, language } = style;
  const [first = 0, last = 100] = [place.ticks[0], place.ticks.at(-1)];
  const x = (percent: number) => roundedPixels((place.width * (percent - first)) / (last - first));
  const middleOf = (row: number) => roundedPixels((row + 0.5) * place.rowHeight);
  // A date beside each mark tells vintages apart; where there is one only, the footer says it.
  const vintages = new Set(figures.points.map(({ vintage }) => vintage));
  const band = place.rowHeight * 0.3;
  const name = { width: place.left - measures.margin - measures.label, size: measures.label, balanced: true };
  const goal = language === 'vi' ? 'mục tiêu' : 'promise';
  return {
    // Without an outcome there is nothing to hold against an axis.
    ticks: (figures.lines.length === 0 ? [] : place.ticks).map((tick) => ({
      x: x(tick),
      text: `${numberText(tick, { language })}%${tick === 100 ? ` = ${goal}` : ''}`,
      promise: tick === 100,
    })),
    promises: figures.lines.map(({ target, last: { lower, upper, percentOfPromise } }, row) => {
      const middle = (lower + upper) / 2;
      const [from, to] = [x((100 * lower) / middle), x((100 * upper) / middle)];
      // A single bound has no width: it is drawn as a bar of two strokes.
      const half = from === to ? measures.stroke : 0;
      const y = middleOf(row);
      const ends = { from: from - half, to: to + half, middle: x(100), outcome: x(percentOfPromise) };
      return { target: target.id, ...ends, top: y - band, bottom: y + band, y };
    }),
    outcomes: figures.lines.flatMap(({ points }, row) =>
      points.map((point) => ({
        ...point,
        x: x(point.percentOfPromise),
        y: middleOf(row),
        // The last vintage is dated over its mark, earlier ones under theirs: near each other they stay legible.
        dateY:
          middleOf(row) + (point.latest ? -1 : 1) * (Math.sqrt(measures.mark) * 0.6 + measures.small * 0.75),
        ...datedAt(
          x(point.percentOfPromise),
          vintages.size > 1 ? dateText(vintageDate(point, plan), language) : '',
          style,
        ),
      })),
    ),
    names: figures.lines.map(({ target }, row) => {
      const text = wrappedText(target.label[language], name).join('\n');
      return { y: firstLineMiddle(middleOf(row), text, measures.label * lineHeights.label), text };
    }),
    texts: figures.lines.map((line, row) => besideText(lineText(line, plan, language), middleOf(row), style)),
  };
}

/** Outcome over promise, both in lines, centred on the height of their row. */
function besideText(
  [outcome, promise]: readonly [string, string],
  middle: number,
  { place, measures }: OutcomeStyle,
) {
  const width = place.right - measures.margin - 1.6 * measures.label;
  const lines = (text: string, size: number) => wrappedText(text, { width, size, balanced: true });
  const [above, below] = [lines(outcome, measures.label), lines(promise, measures.small)];
  const [high, low] = [measures.label * lineHeights.label, measures.small * lineHeights.label];
  const top = middle - (above.length * high + below.length * low) / 2;
  return {
    outcome: above.join('\n'),
    outcomeY: roundedPixels(top + high / 2),
    promise: below.join('\n'),
    promiseY: roundedPixels(top + above.length * high + low / 2),
  };
}

/** A date beside its mark, kept inside the plot. */
function datedAt(x: number, date: string, { place, measures }: OutcomeStyle) {
  const half = estimatedTextWidth(date, measures.small) / 2;
  return { date, dateX: roundedPixels(Math.min(Math.max(x, half), place.width - half)) };
}
