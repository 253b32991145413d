import { type Point, pixel } from '../draw/place.js';
import { spread } from '../draw/spread.js';
import { clipped, textWidth } from '../draw/text.js';
import { lineHeights, type Measures, palette } from '../draw/theme.js';
import type { TernaryContent, TernaryMark, TernaryPoint } from './TernaryContent.js';
import type { Shares } from './ternaryPlane.js';

/** Words beside the triangle for one point of it, before they have a height. */
export interface SideLabel {
  readonly shares: Shares;
  /** How far the structure turned; empty where that is not said. */
  readonly value: string;
  readonly lines: readonly string[];
  /** Of the value and of the line to the point. */
  readonly colour: string;
  /** Of the words. */
  readonly ink: string;
  readonly bold: boolean;
  /** Font size. */
  readonly size: number;
}

/** A label with its place: its point, the height of its first line, and where its leader ends. */
export interface PlacedLabel extends Point, Pick<SideLabel, 'value' | 'colour' | 'ink' | 'bold' | 'size'> {
  readonly text: string;
  readonly labelY: number;
  readonly leaderX: number;
}

type Labelled = Pick<TernaryContent<object>, 'paths' | 'starts' | 'published' | 'region'>;

/** Greatest width of words at the right and at the left, as parts of the picture; a name of more lines is cut. */
const roomFor = ({ isNarrow }: Measures) =>
  isNarrow
    ? { rightPart: 0.3, leftPart: 0.34, mostLines: 4 }
    : { rightPart: 0.25, leftPart: 0.235, mostLines: 2 };

const roomOf = ({ lines, size }: SideLabel) => (lines.length + 0.35) * size * lineHeights.label;

/** Height that labels take one under the other. */
export function heightOf(labels: readonly SideLabel[]): number {
  return labels.reduce((sum, label) => sum + roomOf(label), 0);
}

/**
 * The words beside the triangle: at the right the ends of paths, at the left the target and where paths start; what was
 * published at the side it is nearer to. At the right in smaller letters where there are too many.
 */
export function sideLabels(
  { paths, starts, published, region }: Labelled,
  isRight: (point: TernaryPoint) => boolean,
  { measures, height }: { readonly measures: Measures; readonly height: number },
): { readonly ends: readonly SideLabel[]; readonly notes: readonly SideLabel[] } {
  const { label, small, width } = measures;
  const { rightPart, leftPart, mostLines } = roomFor(measures);
  const plain = { value: '', colour: palette.muted, ink: palette.ink, bold: false };
  const broken = (texts: readonly string[], part: number, size: number) =>
    texts.flatMap((text) => clipped(text, { width: width * part, size, balanced: true }, mostLines));
  const marks = (own: readonly TernaryMark[], part: number, size: number) =>
    own.map(({ shares, name }) => ({ ...plain, shares, lines: broken([name], part, size), size }));
  const endsIn = (size: number): SideLabel[] => [
    ...paths.flatMap(({ points, label: said }): SideLabel[] => {
      const shares = points.at(-1)?.shares;
      if (said === undefined || shares === undefined) return [];
      const { value, names, strong, style } = said;
      const lines = broken(names, rightPart, size);
      return [{ ...plain, shares, value, lines, colour: style.colour, bold: strong, size }];
    }),
    ...marks(published.filter(isRight), rightPart, size),
  ];
  const large = endsIn(label);
  const target = { value: '', colour: palette.target, ink: palette.targetText, bold: true, size: small };
  const nearest = [...region.corners].sort((a, b) => a[1] + a[2] / 2 - b[1] - b[2] / 2)[0];
  const others = [
    ...marks(starts, leftPart, small),
    ...marks(
      published.filter((mark) => !isRight(mark)),
      leftPart,
      small,
    ),
  ];
  const named = (lines: readonly string[]): SideLabel[] =>
    nearest === undefined ? [] : [{ ...target, shares: nearest, lines: broken(lines, leftPart, small) }];
  const full = [...named(region.lines), ...others];
  return {
    ends: heightOf(large) <= height ? large : endsIn(small),
    notes: heightOf(full) <= height * 0.6 ? full : [...named(region.lines.slice(0, 1)), ...others],
  };
}

/** Labels of one side with their heights, each as near to its point as the others allow. */
export function placedLabels(
  labels: readonly SideLabel[],
  {
    range,
    place,
    leaderX,
  }: {
    readonly range: readonly [number, number];
    readonly place: (shares: Shares) => Point;
    readonly leaderX: (label: SideLabel) => number;
  },
): PlacedLabel[] {
  const middles = spread(
    labels.map((label) => ({ at: place(label.shares).y, room: roomOf(label) })),
    range,
  );
  return labels.map((label, position) => {
    const { shares, lines, ...look } = label;
    const first = (middles[position] ?? 0) - ((lines.length - 1) / 2) * label.size * lineHeights.label;
    const text = lines.join('\n');
    return { ...look, ...place(shares), text, labelY: pixel(first), leaderX: pixel(leaderX(label)) };
  });
}

/** Width of the first line of a label. */
export function firstWidth({ lines: [first = ''], size }: SideLabel): number {
  return textWidth(first, size);
}
