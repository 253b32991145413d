import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { ImpliedTable } from './impliedCells.js';

/** The columns of words beside the axes, in pixels from the left edge of the axes. */
export interface ImpliedColumns {
  /** Room left and right of the axes. */
  readonly left: number;
  readonly right: number;
  /** Width of the axes. */
  readonly width: number;
  /** Left edges of the basis and the vintage, right edges of the range and of what came true. */
  readonly at: {
    readonly basis: number;
    readonly span: number;
    readonly came: number;
    readonly vintage: number;
  };
}

/**
 * The columns of the chart of implied values: names to the left, axes, and words as wide as they need to the right.
 *
 * @unit pixels
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * impliedColumns({ rows: [], heads }, chartSizes.slide).left // => 65
 */
export function impliedColumns({ rows, heads }: ImpliedTable, measures: ChartMeasures): ImpliedColumns {
  const { small, margin } = measures;
  const gap = small * 0.9;
  const names = rows.flatMap(({ line, cells }) => (line.block === 'amount' ? [] : [cells.name]));
  const widest = Math.max(0, ...names.map((name) => estimatedTextWidth(name, small)));
  // Names longer than a third of the picture are broken into lines.
  const left = Math.ceil(margin + Math.min(widest + small, (measures.width - 2 * margin) * 0.3) + gap);
  const widthOf = (key: keyof typeof heads) => {
    // The mark of what came true stands before its head.
    const head = estimatedTextWidth(heads[key], small) + (key === 'came' && heads.came !== '' ? small : 0);
    const most = Math.max(head, ...rows.map(({ cells }) => estimatedTextWidth(cells[key], small)));
    return most === 0 ? 0 : Math.ceil(most + gap);
  };
  const [basis, span, came] = [widthOf('basis'), widthOf('span'), widthOf('came')];
  const right = Math.ceil(margin + gap + basis + span + came + widthOf('vintage'));
  const width = measures.width - left - right;
  const spanEnd = width + gap + basis + span;
  return {
    left,
    right,
    width,
    at: { basis: width + 2 * gap, span: spanEnd, came: spanEnd + came, vintage: spanEnd + came + gap },
  };
}
