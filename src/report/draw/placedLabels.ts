import type { ChartMeasures } from './chartSizes.js';
import { roundedPixels } from './roundedPixels.js';
import { spread } from './spread.js';
import { lineHeights } from './theme.js';

/** The words beside one point of the chart, before they have a place. */
export interface PointLabel {
  /** Id of the scenario, or `observed`. */
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  /** Lines of the name. */
  readonly name: readonly string[];
  /** Set in the heavier weight. */
  readonly strong: boolean;
  /** Height it needs, in pixels. */
  readonly room: number;
}

/** A plot that knows at which height a value stands. */
interface Plot {
  readonly height: number;
  readonly y: (value: number) => number;
}

/** A label with its place in the picture, as a row of the specification. */
export interface PlacedLabel {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  /** Lines parted by a line break. */
  readonly name: string;
  readonly strong: boolean;
  /** Height of the point it names, in pixels. */
  readonly pointY: number;
  /** Middle of the first line of its words, in pixels. */
  readonly labelY: number;
}

/**
 * Places labels beside their points, at the same height where there is room, moved apart where they would overlap.
 *
 * @unit pixels
 *
 * @example
 * const layout = { height: 400, y: () => 100 };
 * const label = { series: 'a', year: 2020, value: 5, valueText: '5', name: ['A'], strong: false, room: 21.6 };
 * placedLabels([label, { ...label, series: 'b' }], layout, chartSizes.slide).map(({ labelY }) => labelY) // => [89.2, 110.8]
 */
export function placedLabels(
  labels: readonly PointLabel[],
  layout: Plot,
  measures: ChartMeasures,
): PlacedLabel[] {
  const wanted = labels.map(({ value, room }) => ({ at: layout.y(value), room }));
  const middles = spread(wanted, [-measures.label * 0.7, layout.height]);
  return labels.map(({ name, room, ...label }, position) => ({
    ...label,
    name: name.join('\n'),
    pointY: roundedPixels(layout.y(label.value)),
    labelY: roundedPixels((middles[position] ?? 0) - room / 2 + (measures.label * lineHeights.label) / 2),
  }));
}
