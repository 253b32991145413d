import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import type { TriangleFigures } from './triangleFigures.js';
import type { TriangleGrid } from './triangleGrid.js';
import type { TriangleLayout } from './triangleLayout.js';
import type { trianglePlaced } from './trianglePlaced.js';
import { type Shares, type TriangleScale, trianglePlace } from './triangleScale.js';

const caption = {
  vi: 'Vị trí trong cả tam giác',
  en: 'Where this lies in the whole triangle',
} as const;
const whole: TriangleScale = { least: [0, 0, 0], side: 100 };

interface DataStyle {
  readonly language: Language;
  readonly measures: ChartMeasures;
}

/**
 * The data inside the specification, by the names its layers draw them under: places in pixels, and beside them the
 * shares they stand for.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).datasets.paths.length // => 6
 */
export function triangleData(
  content: {
    readonly figures: TriangleFigures;
    readonly placed: ReturnType<typeof trianglePlaced>;
    readonly layout: TriangleLayout;
    readonly grid: TriangleGrid;
  },
  style: DataStyle,
): Record<string, object[]> {
  const { figures, placed, layout, grid } = content;
  const { corners, paths, observed, region } = figures;
  const shown = (shares: Shares) => ({
    ...layout.place(shares),
    ...Object.fromEntries(corners.map(({ id }, position) => [id, shares[position] ?? 0])),
  });
  const starts = paths.flatMap(({ points: [base] }) => (base === undefined ? [] : [shown(base.shares)]));
  return {
    grid: [...grid.lines],
    marks: [...grid.marks],
    names: [...grid.names],
    backs: [...grid.backs],
    ...inset(layout, style),
    region: region.map((shares, order) => ({ ...shown(shares), order })),
    paths: paths.flatMap(({ scenarios: [scenario], points }) =>
      points.map(({ shares, year }) => ({ series: scenario?.id ?? '', year, ...shown(shares) })),
    ),
    starts: [...new Map(starts.map((start) => [`${start.x} ${start.y}`, start])).values()],
    ...placed,
    observed: observed.map(({ year, vintage, status, shares }) => ({
      year,
      vintage,
      status,
      ...shown(shares),
    })),
  };
}

// The whole triangle with the part that is drawn large; none where that is the whole.
function inset({ small, scale }: TriangleLayout, { language, measures }: DataStyle) {
  if (scale.side === whole.side) return { whole: [], part: [], caption: [] };
  const at = (shares: Shares, order: number) => {
    const { x, y } = trianglePlace(shares, whole, small);
    return { x: roundedPixels(x), y: roundedPixels(y), order };
  };
  const outline = ({ least: [left, right, top], side }: TriangleScale) =>
    [
      [left + side, right, top],
      [left, right + side, top],
      [left, right, top + side],
    ].map(([a = 0, b = 0, c = 0], order) => at([a, b, c], order));
  const lines = wrappedText(caption[language], {
    width: measures.width * 0.16,
    size: measures.small,
    balanced: true,
  });
  const line = measures.small * lineHeights.label;
  return {
    whole: outline(whole),
    part: outline(scale),
    caption: [
      {
        text: lines.join('\n'),
        x: roundedPixels(small.length + measures.small * 0.6),
        y: roundedPixels(small.y - lines.length * line),
      },
    ],
  };
}
