import type { Layer } from './frame.js';
import { lineHeights, type Measures, palette } from './theme.js';

/** A field that holds a length in pixels. */
export function pixels<Field extends string>(field: Field) {
  return { field, type: 'quantitative', axis: null, scale: null } as const;
}

/** A field that holds words. */
export function words<Field extends string>(field: Field) {
  return { field, type: 'nominal' } as const;
}

/** How words of one layer are set; left, in the middle of their height, in label size where left out. */
export interface TextSet {
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly italic?: boolean;
}

/** A text mark; several lines are separated by line breaks, the first of them stands at the given height. */
export function textMark(
  measures: Measures,
  { align = 'left', size = measures.label, bold, color, italic }: TextSet = {},
) {
  return {
    type: 'text',
    baseline: 'middle',
    align,
    fontSize: size,
    lineBreak: '\n',
    lineHeight: size * lineHeights.label,
    ...(bold === true ? { fontWeight: 600 as const } : {}),
    ...(italic === true ? { fontStyle: 'italic' } : {}),
    ...(color === undefined ? {} : { color }),
  } as const;
}

type Unit = Extract<Layer, { mark: unknown }>;

/** A layer of words of one size. */
type WordLayer = Omit<Unit, 'mark'> & {
  readonly mark: Extract<Unit['mark'], { type: unknown }> & {
    readonly type: 'text';
    readonly fontSize: number;
  };
};

/** Words in a halo, so that neither a line nor a band stands between their letters: two layers, the halo first. */
export function withHalo(layer: WordLayer, colour: string = palette.paper): [Layer, Layer] {
  const halo = {
    stroke: colour,
    strokeWidth: layer.mark.fontSize / 3,
    strokeJoin: 'round',
    color: colour,
  } as const;
  return [{ ...layer, mark: { ...layer.mark, ...halo } }, layer];
}

/** The mark of a published figure: a diamond, larger than the marks of scenarios and hollow. */
export function publishedMark({ mark, stroke }: Pick<Measures, 'mark' | 'stroke'>) {
  return {
    type: 'point',
    shape: 'diamond',
    opacity: 1,
    size: mark * 1.2,
    fill: palette.paper,
    stroke: palette.ink,
    strokeWidth: stroke * 0.8,
  } as const;
}
