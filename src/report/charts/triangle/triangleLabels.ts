import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import { type ChartMeasures, chartSizes } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { figureText, vintageText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import type { TriangleFigures } from './triangleFigures.js';
import type { TrianglePoint } from './trianglePoints.js';
import type { Shares, TriangleScale } from './triangleScale.js';

/** The words beside the triangle for one point of it, before they have a height. */
export interface TriangleLabel {
  /** Id of the (first) scenario, `observed`, `base` or `goal`. */
  readonly series: string;
  /** The point they belong to. */
  readonly shares: Shares;
  /** How far the structure turned; empty where that is not said. */
  readonly valueText: string;
  /** Lines of the name. */
  readonly name: readonly string[];
  readonly strong: boolean;
  /** Height they need, in pixels. */
  readonly room: number;
}

/** All labels, and how wide those at the right are. */
export interface TriangleLabels {
  /** At the right: the scenarios at the ends of their paths, and what was published near them. */
  readonly ends: readonly TriangleLabel[];
  /** At the left: the goal, the bases, and what was published near them. */
  readonly notes: readonly TriangleLabel[];
  /** Widths in pixels. */
  readonly valueWidth: number;
  readonly nameWidth: number;
}

/** What labels are made from, and how they are written and measured. */
export interface TriangleLabelStyle {
  readonly plan: Plan;
  readonly scale: TriangleScale;
  readonly language: Language;
  readonly measures: ChartMeasures;
}

/** The widest lines at the right and at the left, as parts of the picture. */
const widest = { right: 0.25, left: 0.235 };

/**
 * The words beside the triangle: at the right how far the structure turns in each scenario, at the left the goal and
 * the bases.
 *
 * @unit degrees, per cent, pixels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const figures = triangleFigures(result);
 * const style = { plan: result.plan, scale: triangleScale([[20, 20, 60]]), language: 'vi', measures: chartSizes.slide } as const;
 * figures === undefined ? [] : triangleLabels(figures, style).ends.map(({ valueText }) => valueText)[0] // => '7,3°'
 */
export function triangleLabels(figures: TriangleFigures, style: TriangleLabelStyle): TriangleLabels {
  const { label } = style.measures;
  const right = figures.observed.filter(({ shares }) => isRight(shares, style.scale));
  const left = figures.observed.filter(({ shares }) => !isRight(shares, style.scale));
  const ends = [...pathLabels(figures, style), ...right.map((point) => publishedLabel(point, label, style))];
  const { small } = style.measures;
  return {
    ends,
    notes: [
      ...goalLabels(figures, style),
      ...baseLabels(figures, style),
      ...left.map((point) => publishedLabel(point, small, style)),
    ],
    valueWidth: Math.max(0, ...ends.map(({ valueText }) => estimatedTextWidth(valueText, label))),
    nameWidth: Math.max(
      0,
      ...ends.flatMap(({ name }) => name.map((line) => estimatedTextWidth(line, label))),
    ),
  };
}

/**
 * An angle in degrees as it is written beside a path.
 *
 * @example
 * angleText(7.4176, 'vi') // => '7,4°'
 */
export function angleText(angle: number, language: Language): string {
  return `${numberText(angle, { language, decimals: 1 })}°`;
}

function isRight([left, right]: Shares, { least }: TriangleScale): boolean {
  return right - least[1] > left - least[0];
}

type Said = Pick<TriangleLabel, 'series' | 'shares'> & Partial<Pick<TriangleLabel, 'valueText' | 'strong'>>;

function inLines(
  said: Said,
  texts: readonly string[],
  { size, width }: { readonly size: number; readonly width: number },
): TriangleLabel {
  const name = texts.flatMap((text) => wrappedText(text, { width, size, balanced: true }));
  return {
    valueText: '',
    strong: false,
    ...said,
    name,
    room: (name.length + 0.35) * size * lineHeights.label,
  };
}

function pathLabels({ paths }: TriangleFigures, { language, measures }: TriangleLabelStyle): TriangleLabel[] {
  const room = { size: measures.label, width: measures.width * widest.right };
  return paths.map(({ scenarios, points, angle, kept = false }) => {
    const valueText = angle === undefined ? '' : angleText(angle, language);
    const shares = points.at(-1)?.shares ?? [0, 0, 0];
    const names = scenarios.map(({ label }) => label[language]);
    return inLines({ series: scenarios[0]?.id ?? '', shares, valueText, strong: kept }, names, room);
  });
}

function publishedLabel(point: TrianglePoint, size: number, style: TriangleLabelStyle): TriangleLabel {
  const { plan, language, measures } = style;
  const text = figureText(point, plan, language).replace(' (', ` ${point.year} (`);
  const part = size === measures.label ? widest.right : widest.left;
  const said = { series: 'observed', shares: point.shares };
  return inLines(said, [text], { size, width: measures.width * part });
}

// Scenarios that start from one base share its label.
function baseLabels({ paths }: TriangleFigures, style: TriangleLabelStyle): TriangleLabel[] {
  const { plan, language, measures } = style;
  const labels = paths.flatMap(({ points: [base] }) => {
    if (base === undefined) return [];
    const text = `${language === 'vi' ? 'Năm gốc' : 'Base'} ${base.year} (${vintageText(base.vintage, plan, language)})`;
    const room = { size: measures.small, width: measures.width * widest.left };
    return [inLines({ series: 'base', shares: base.shares }, [text], room)];
  });
  const key = ({ shares, name }: TriangleLabel) =>
    [...shares.map((share) => share.toFixed(6)), ...name].join();
  return [...new Map(labels.map((label) => [key(label), label])).values()];
}

function goalLabels({ goal, region, corners }: TriangleFigures, style: TriangleLabelStyle): TriangleLabel[] {
  const { language, measures } = style;
  const [nearest] = [...region].sort((a, b) => a[1] + a[2] / 2 - b[1] - b[2] / 2);
  if (goal === undefined || nearest === undefined) return [];
  // Ranges of four components are not those that the rescaled region shows.
  const asWritten = goal.targets.length === corners.length && measures === chartSizes.slide;
  const ranges = corners.flatMap(({ id, label }) => {
    const target = goal.targets.find(({ activity }) => activity === id);
    return target === undefined || !asWritten
      ? []
      : [`${label[language]}: ${targetBoundsText(target, language)}`];
  });
  const title = `${language === 'vi' ? 'Mục tiêu' : 'Goal for'} ${goal.year}`;
  const room = { size: measures.small, width: measures.width * widest.left };
  return [inLines({ series: 'goal', shares: nearest, strong: true }, [title, ...ranges], room)];
}
