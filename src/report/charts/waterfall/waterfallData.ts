import type { Plan } from '../../../plan/Plan.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { vintageText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import { signedNumberText } from '../../language/signedNumberText.js';
import { statusText } from '../../language/statusText.js';
import type { WaterfallFigures } from './waterfallFigures.js';
import type { WaterfallLayout } from './waterfallLayout.js';
import type { AmountStyle } from './waterfallTitle.js';

/** What the data of the waterfall are made from. */
export interface WaterfallContent {
  readonly plan: Plan;
  readonly figures: WaterfallFigures;
  readonly layout: WaterfallLayout;
  readonly ticks: readonly number[];
}

interface Step {
  readonly kind: 'level' | 'adds' | 'takes';
  readonly step: string;
  /** Where the bar starts and where it ends, on the axis of values. */
  readonly from: number;
  readonly to: number;
  readonly valueText: string;
  readonly detail: string;
}

/**
 * The data inside the specification of the waterfall: `bars` with their words, `links` between them, and the `goal`.
 *
 * Ends of bars are figures of the assessment, summed from the left; places across, and of words, are in pixels.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const { spec } = waterfallChart(result, { language: 'vi' });
 * Object.keys(Object(spec['datasets'])) // => ['bars', 'links', 'goal']
 */
export function waterfallData(
  content: WaterfallContent,
  style: AmountStyle & { readonly measures: ChartMeasures },
) {
  const { layout } = content;
  const steps = stepsOf(content, style);
  const bars = steps.map((step, position) => barOf(step, position, { layout, measures: style.measures }));
  const links = bars.slice(1).map(({ left }, position) => {
    const previous = bars[position];
    return { value: previous?.to ?? 0, left: previous?.right ?? 0, right: left };
  });
  return { bars, links, goal: goalRows(content, style.measures) };
}

function stepsOf({ plan, figures }: WaterfallContent, style: AmountStyle): Step[] {
  const { contributions, start, end, from, to } = figures;
  const { language } = style;
  const yearly = (change: number) =>
    `${signedNumberText(change, { language, decimals: 1 })}%${language === 'vi' ? '/năm' : ' a year'}`;
  const level = (year: number, value: number, detail: string): Step => ({
    kind: 'level',
    step: `${year}`,
    from: 0,
    to: value,
    valueText: numberText(value, style),
    detail,
  });
  const sums = contributions.map((_, position) =>
    contributions.slice(0, position + 1).reduce((sum, { value }) => sum + value, start),
  );
  return [
    level(from, start, vintageText(figures.scenario.base.vintage, plan, language)),
    ...contributions.map(
      ({ factor, value, factorGrowth }, position): Step => ({
        kind: value < 0 ? 'takes' : 'adds',
        step: factor,
        from: sums[position - 1] ?? start,
        to: sums[position] ?? start,
        valueText: signedNumberText(value, style),
        detail: yearly(factorGrowth),
      }),
    ),
    level(to, end, statusText('projected', language).toLowerCase()),
  ];
}

function barOf(
  step: Step,
  position: number,
  { layout, measures }: { readonly layout: WaterfallLayout; readonly measures: ChartMeasures },
) {
  const { slot, height, y } = layout;
  const { label } = measures;
  const name = layout.names[position] ?? [];
  const [top, bottom] = [y(Math.max(step.from, step.to)), y(Math.min(step.from, step.to))];
  const inside = step.kind === 'level' && bottom - top > label * 1.8;
  const under = step.kind === 'takes' && bottom + label * 1.4 < height;
  const valueY = inside ? top + label * 0.95 : under ? bottom + label * 0.75 : top - label * 0.7;
  const middle = slot * (position + 0.5);
  return {
    ...step,
    left: roundedPixels(middle - slot * 0.36),
    right: roundedPixels(middle + slot * 0.36),
    middle: roundedPixels(middle),
    inside,
    valueY: roundedPixels(valueY),
    name: name.join('\n'),
    nameY: roundedPixels(height + label * 0.95),
    detailY: roundedPixels(height + label * (0.85 + lineHeights.label * name.length)),
  };
}

function goalRows({ figures, layout, ticks }: WaterfallContent, { label }: ChartMeasures) {
  if (figures.goal === undefined) return [];
  const { target } = figures.goal;
  const { lower = ticks[0] ?? 0, upper = ticks.at(-1) ?? 0, year = figures.to } = target;
  const room = layout.goal.length * label * lineHeights.label;
  const middle = (layout.y(lower) + layout.y(upper)) / 2;
  const top = Math.max(0, Math.min(middle - room / 2, layout.height - room));
  return [
    {
      year,
      lower,
      upper,
      left: roundedPixels(layout.width - layout.slot),
      right: roundedPixels(layout.width),
      text: layout.goal.join('\n'),
      labelX: roundedPixels(layout.width + label * 0.5),
      labelY: roundedPixels(top + (label * lineHeights.label) / 2),
    },
  ];
}
