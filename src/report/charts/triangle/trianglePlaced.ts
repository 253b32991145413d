import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { spread } from '../../draw/spread.js';
import { lineHeights } from '../../draw/theme.js';
import type { TriangleLabel, TriangleLabels } from './triangleLabels.js';
import type { TriangleLayout } from './triangleLayout.js';

/** A label with its place in the picture, as a row of the specification. */
export interface PlacedTriangleLabel extends Omit<TriangleLabel, 'shares' | 'name' | 'room'> {
  /** Lines parted by a line break. */
  readonly name: string;
  /** The point it names, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Middle of the first line of its words. */
  readonly labelY: number;
  /** Where its leader line starts, beside its words, and at what height. */
  readonly leaderX: number;
  readonly leaderY: number;
}

/**
 * The labels at both sides of the triangle with their heights, each as near to its point as the others allow.
 *
 * @unit pixels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'plan-9'] });
 * const { spec } = Object(triangleChart(result, { language: 'en' }));
 * Object(spec).datasets.ends[0].name // => 'Plan at 8% growth\nPlan at 9% growth'
 */
export function trianglePlaced(
  labels: Pick<TriangleLabels, 'ends' | 'notes'>,
  layout: TriangleLayout,
  measures: ChartMeasures,
): { ends: PlacedTriangleLabel[]; notes: PlacedTriangleLabel[] } {
  const { height, small, leaderEnd } = layout;
  const gap = measures.small * 0.5;
  const noteWidth = ([first = '']: readonly string[]) => estimatedTextWidth(first, measures.small);
  return {
    ends: placed(labels.ends, { range: [0, height], size: measures.label, x: () => leaderEnd, layout }),
    notes: placed(labels.notes, {
      range: [small.y + gap * 2, height],
      size: measures.small,
      x: ({ name }) => noteWidth(name) + gap,
      layout,
    }),
  };
}

interface Column {
  readonly range: readonly [number, number];
  readonly size: number;
  readonly x: (label: TriangleLabel) => number;
  readonly layout: TriangleLayout;
}

function placed(labels: readonly TriangleLabel[], { range, size, x, layout }: Column): PlacedTriangleLabel[] {
  const wanted = labels.map(({ shares, room }) => ({ at: layout.place(shares).y, room }));
  const middles = spread(wanted, range);
  const line = size * lineHeights.label;
  return labels.map((label, position) => {
    const { shares, name, room: _, ...rest } = label;
    const middle = middles[position] ?? 0;
    const first = roundedPixels(middle - ((name.length - 1) * line) / 2);
    return {
      ...rest,
      name: name.join('\n'),
      ...layout.place(shares),
      labelY: first,
      leaderX: roundedPixels(x(label)),
      leaderY: first,
    };
  });
}
