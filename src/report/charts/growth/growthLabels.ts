import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { PointLabel } from '../../draw/placedLabels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { figureText, vintageText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import type { GrowthFigures } from './growthFigures.js';

/** How labels are written and measured. */
interface LabelStyle {
  readonly language: Language;
  readonly decimals: number;
  readonly measures: ChartMeasures;
}

/** The labels of the chart of growth, and how wide they are. */
export interface GrowthLabels {
  /** At the right: averages of the scenarios, then those published. */
  readonly averages: readonly PointLabel[];
  /** Inside the plot: figures published for single years. */
  readonly between: readonly PointLabel[];
  /** Widths in pixels. */
  readonly valueWidth: number;
  readonly nameWidth: number;
}

/** The widest line of a name, as a part of the picture. */
const widestName = 0.24;

/**
 * The labels of the chart of growth: value and name beside each average, and beside each published figure.
 *
 * @unit pixels, and per cent a year
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['outturn'] });
 * const style = { language: 'vi', decimals: 2, measures: chartSizes.slide } as const;
 * growthLabels(growthFigures(result), result.plan, style).averages.map(({ valueText }) => valueText) // => ['5,35', '5,45', '4,67']
 */
export function growthLabels(figures: GrowthFigures, plan: Plan, style: LabelStyle): GrowthLabels {
  const { language, measures } = style;
  const label = (row: ResultRow, name: string, strong: boolean): PointLabel => {
    const lines = wrappedText(name, {
      width: measures.width * widestName,
      size: measures.label,
      balanced: true,
    });
    const room = lines.length * measures.label * lineHeights.label;
    const { scenario: series, year, value } = row;
    return { series, year, value, valueText: numberText(value, style), name: lines, strong, room };
  };
  const ofPublished = (row: ResultRow) => label(row, figureText(row, plan, language), false);
  const averages = [
    ...figures.paths.map(({ scenario, average, gap }) => label(average, scenario.label[language], gap === 0)),
    ...figures.published.map(ofPublished),
  ];
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => estimatedTextWidth(text, measures.label)));
  return {
    averages,
    between: figures.observed.map((row) =>
      label(row, `(${vintageText(row.vintage, plan, language)})`, false),
    ),
    valueWidth: widest(averages.map(({ valueText }) => valueText)),
    nameWidth: widest(averages.flatMap(({ name }) => name)),
  };
}
