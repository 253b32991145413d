import { verdictOf } from '../../../analysis/verdictOf.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import type { ImpliedFigure } from './impliedFigures.js';
import type { ImpliedPlace, PlacedBlock, PlacedLine } from './impliedLayout.js';

type OnAxis = PlacedLine & { readonly axis: NonNullable<PlacedBlock['axis']> };

/**
 * The ranges that stand on an axis, where they have no end, what came true, and the way there from the nearest end.
 *
 * @unit pixels
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * impliedBars(impliedLayout({ rows: [], heads }, chartSizes.slide, 400), chartSizes.slide) // => { bars: [], open: [], misses: [], outcomes: [] }
 */
export function impliedBars({ blocks, columns }: ImpliedPlace, measures: ChartMeasures) {
  const onAxis = blocks.flatMap(({ axis, lines }) =>
    axis === undefined ? [] : lines.map((line): OnAxis => ({ ...line, axis })),
  );
  const bounded = onAxis.filter(({ line }) => line.basis !== 'open');
  const aside = measures.small * 0.4;
  return {
    bars: bounded.map((each) => barOf(each, columns.width, measures)),
    open: bounded.flatMap(({ line: { lower, upper, block }, middle }) => [
      // No share is below nothing.
      ...(lower === undefined && block === 'yearly' ? [{ x: -aside, y: middle, end: 'lower' }] : []),
      ...(upper === undefined ? [{ x: columns.width + aside, y: middle, end: 'upper' }] : []),
    ]),
    misses: onAxis.flatMap(({ line, axis, middle }) => {
      const gap = gapOf(line);
      if (line.came === undefined || gap === 0) return [];
      return [{ from: axis.x(line.came.value - gap), to: axis.x(line.came.value), y: middle }];
    }),
    outcomes: onAxis.flatMap(({ line: { came }, axis, middle }) =>
      came === undefined ? [] : [{ x: axis.x(came.value), y: middle }],
    ),
  };
}

/** How far what came true is from the nearest end of a range; nothing within it. */
function gapOf({ lower, upper, came }: Pick<ImpliedFigure, 'lower' | 'upper' | 'came'>): number {
  if (came === undefined) return 0;
  const bounds = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  return verdictOf(came.value, { ...bounds, direction: 'within' }).gap;
}

function barOf({ line, axis, middle }: OnAxis, width: number, { stroke, small }: ChartMeasures) {
  const from = line.lower === undefined ? 0 : axis.x(line.lower);
  const to = line.upper === undefined ? width : axis.x(line.upper);
  // A single value has no width: it is drawn as a narrow bar.
  const aside = Math.max(0, (2.4 * stroke - (to - from)) / 2);
  const half = small * 0.42;
  return {
    basis: line.basis,
    from: roundedPixels(from - aside),
    to: roundedPixels(to + aside),
    top: roundedPixels(middle - half),
    bottom: roundedPixels(middle + half),
  };
}
