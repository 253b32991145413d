import type { ChartLayer } from './chartFrame.js';
import { palette } from './theme.js';

type Unit = Extract<ChartLayer, { mark: unknown }>;

/** A layer of words of one size. */
type WordLayer = Omit<Unit, 'mark'> & {
  readonly mark: Extract<Unit['mark'], { type: unknown }> & {
    readonly type: 'text';
    readonly fontSize: number;
  };
};

/**
 * Words in a halo of paper, so that neither a line nor a band stands between their letters.
 *
 * @param layer - the words
 * @param ground - colour of the halo; that of paper where left out
 * @returns two layers: the halo, and over it the words
 *
 * @example
 * const words = { data: { name: 'ends' }, mark: { type: 'text', fontSize: 12 }, encoding: {} } as const;
 * haloed(words).length // => 2
 */
export function haloed(layer: WordLayer, ground: string = palette.paper): [ChartLayer, ChartLayer] {
  const halo = {
    stroke: ground,
    strokeWidth: layer.mark.fontSize / 3,
    strokeJoin: 'round',
    color: ground,
  } as const;
  return [{ ...layer, mark: { ...layer.mark, ...halo } }, layer];
}
