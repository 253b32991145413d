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
import type { PerCapitaFigures } from './perCapitaFigures.js';

/** All labels of the chart, and how wide they are. */
export interface PerCapitaLabels {
  /** At the right: where lines end, and figures published for the last year. */
  readonly ends: readonly PointLabel[];
  /** At the left: where lines start, one for each base, and figures published for that year. */
  readonly starts: readonly PointLabel[];
  /** Inside the plot: figures published for the years between. */
  readonly between: readonly PointLabel[];
  /** Widths in pixels. */
  readonly valueWidth: number;
  readonly nameWidth: number;
  readonly startWidth: number;
}

/** How labels are written and measured. */
export interface LabelStyle {
  readonly language: Language;
  readonly decimals: number;
  readonly measures: ChartMeasures;
}

/** The widest line of a name, as a part of the picture. */
const widestName = 0.26;

/**
 * The labels of the chart of GRDP per capita: what stands at the ends, at the starts and in between.
 *
 * @unit pixels, and the unit of the figures
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const labels = perCapitaLabels(perCapitaFigures(result), result.plan, {
 *   language: 'vi',
 *   decimals: 0,
 *   measures: chartSizes.slide,
 * });
 * labels.ends.map(({ valueText }) => valueText) // => ['2.411', '1.937', '1.917']
 */
export function perCapitaLabels(figures: PerCapitaFigures, plan: Plan, style: LabelStyle): PerCapitaLabels {
  const { measures } = style;
  const [firstYear] = figures.years;
  const lastYear = figures.years.at(-1);
  const published = figures.observed.map((row) =>
    pointLabel(
      { series: 'observed', row, name: figureText(row, plan, style.language), strong: false },
      style,
    ),
  );
  const ends = [...endLabels(figures, style), ...published.filter(({ year }) => year === lastYear)];
  const startRoom = (style.measures.label * 1.3 + style.measures.small) * lineHeights.label;
  const starts = [
    ...startLabels(figures, plan, style),
    ...published
      .filter(({ year }) => year === firstYear)
      .map((label) => ({ ...label, name: [label.name.join(' ')] })),
  ].map((label) => ({ ...label, room: startRoom }));
  return {
    ends,
    starts,
    between: published.filter(({ year }) => year !== firstYear && year !== lastYear),
    valueWidth: widest(valueTexts(ends), measures.label),
    nameWidth: widest(nameLines(ends), measures.label),
    startWidth: Math.max(
      widest(valueTexts(starts), measures.label),
      widest(nameLines(starts), measures.small),
    ),
  };
}

const valueTexts = (labels: readonly PointLabel[]) => labels.map(({ valueText }) => valueText);
const nameLines = (labels: readonly PointLabel[]) => labels.flatMap(({ name }) => name);

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => estimatedTextWidth(text, size)));
}

interface Named {
  readonly series: string;
  readonly row: ResultRow;
  readonly name: string;
  readonly strong: boolean;
}

function pointLabel({ series, row, name, strong }: Named, style: LabelStyle): PointLabel {
  const { label, width } = style.measures;
  const lines = wrappedText(name, { width: width * widestName, size: label, balanced: true });
  const room = lines.length * label * lineHeights.label;
  const { year, value } = row;
  return { series, year, value, valueText: numberText(value, style), name: lines, strong, room };
}

function endLabels({ paths }: PerCapitaFigures, style: LabelStyle): PointLabel[] {
  return paths.map(({ scenario, end, reached = false }) => {
    const named = { series: scenario.id, row: end, name: scenario.label[style.language], strong: reached };
    return pointLabel(named, style);
  });
}

// Scenarios that start from one base share its label.
function startLabels({ paths }: PerCapitaFigures, plan: Plan, style: LabelStyle): PointLabel[] {
  const labels = paths.flatMap(({ rows: [row] }) => {
    if (row === undefined) return [];
    const base = { vi: 'Năm gốc', en: 'Base year' }[style.language];
    const name = `${base} (${vintageText(row.vintage, plan, style.language)})`;
    return [{ ...pointLabel({ series: 'base', row, name, strong: false }, style), name: [name] }];
  });
  const distinct = new Map(labels.map((start) => [`${start.valueText} ${start.name.join()}`, start]));
  return [...distinct.values()];
}
