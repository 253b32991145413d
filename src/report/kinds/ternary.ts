import type { Chart } from '../draw/Chart.js';
import { framed, frameOf } from '../draw/frame.js';
import { type Point, pixel } from '../draw/place.js';
import { textWidth, widestOf, wrapped } from '../draw/text.js';
import { lineHeights, type Style } from '../draw/theme.js';
import type { TernaryContent, TernaryPath, TernaryPoint } from './TernaryContent.js';
import { ternaryGrid } from './ternaryGrid.js';
import { firstWidth, heightOf, placedLabels, type SideLabel, sideLabels } from './ternaryLabels.js';
import { ternaryLayers } from './ternaryLayers.js';
import {
  type Shares,
  type TernaryWindow,
  ternaryCorners,
  ternaryPlace,
  ternaryWindow,
  triangleHeight,
  wholeTriangle,
} from './ternaryPlane.js';

/** Length of the small triangle, as a part of the large one. */
const insetPart = 0.27;
/** Where words stand over the triangle, the part of their height that it begins below: its tip stands between them. */
const overPart = 0.8;

/**
 * A triangle of three shares: the part of it that holds all points drawn large, a small one that shows where it lies,
 * the region of the target, paths from the base year on, and words at both sides with lines to their points.
 */
export function ternary<Row extends object>(content: TernaryContent<Row>, style: Style): Chart<Row> {
  const { id, words, paths, published, starts, headings, rows, table } = content;
  const { measures } = style;
  const stage = stageOf(content, style);
  const { frame, width, height, place, ends, notes } = stage;
  const datasets = {
    ...ternaryGrid({ ...stage, corners: content.corners, leaders: [...ends, ...notes] }, style),
    ...insetOf(content, stage, style),
    region: outline(content.region.corners, place),
    crowd: paths.flatMap((path, position) =>
      path.label === undefined ? pathRows(path, position, place) : [],
    ),
    paths: paths.flatMap((path, position) =>
      path.label === undefined ? [] : pathRows(path, position, place),
    ),
    starts: starts.map((start) => pointRow(start, place)),
    published: published.map((mark) => pointRow(mark, place)),
    leaders: [...ends, ...notes].map(({ x, y, leaderX, labelY, colour }) => ({
      x,
      y,
      leaderX,
      labelY,
      colour,
    })),
    values: ends.map(({ value, labelY, colour, size }) => ({
      text: value,
      x: pixel(stage.valueEnd),
      labelY,
      colour,
      size,
    })),
    labels: [
      ...ends.map(({ text, labelY, ink, bold, size }) => ({
        text,
        x: pixel(stage.nameStart),
        labelY,
        ink,
        bold,
        size,
      })),
      ...notes.map(({ text, labelY, ink, bold, size }) => ({ text, x: 0, labelY, ink, bold, size })),
    ],
  };
  const { margin: left, margin: right } = measures;
  const plot = { padding: { left, right, top: frame.top, bottom: frame.bottom }, width, height };
  const layers = ternaryLayers({ paths, headings }, measures);
  return framed({ id, words, frame, plot, datasets, layers, rows, table }, style);
}

/**
 * Shares out the picture between the triangle, the small one in the upper left corner, and the words at both sides. A
 * picture with more words than its height can hold grows higher; the triangle stays as large as fits.
 */
function stageOf(content: TernaryContent<object>, style: Style) {
  const { paths, published, region, words } = content;
  const { measures } = style;
  const { margin, small, label } = measures;
  const frame = frameOf(words, style);
  const points = [...paths.flatMap((path) => path.points), ...published].map(({ shares }) => shares);
  const window = ternaryWindow([...points, ...region.corners]);
  const width = measures.width - 2 * margin;
  const given = measures.height - frame.top - frame.bottom;
  const isRight = ({ shares: [left, right] }: TernaryPoint) =>
    right - window.least[1] > left - window.least[0];
  const said = sideLabels(content, isRight, { measures, height: given });
  const needed = Math.max(heightOf(said.ends), given * insetPart + heightOf(said.notes));
  // Words that have no room at the sides of the triangle stand over it.
  const over = measures.isNarrow ? needed * overPart : 0;
  const height = Math.ceil(measures.isNarrow ? over + width * triangleHeight : Math.max(given, needed));
  const nameStart = width - Math.max(0, ...said.ends.map(({ lines, size }) => widestOf(lines, size)));
  const valueEnd = nameStart - label * 0.5;
  const leaderEnd =
    valueEnd - Math.max(0, ...said.ends.map(({ value, size }) => textWidth(value, size))) - label * 0.3;
  const room = {
    window,
    words: measures.isNarrow ? needed * 1.02 : height,
    leaderEnd,
    right: measures.isNarrow ? width - small * 2.5 : leaderEnd - label * 1.5,
    bottom: (measures.isNarrow ? height : given) - small * 1.6,
  };
  const large = [0.94, 0.88, 0.82, 0.76, 0.7].reduce(
    (found, part) => (found.isFree ? found : triangleIn(room, { said, part }, style)),
    triangleIn(room, { said, part: 1 }, style),
  );
  return { ...large, frame, window, width, height, nameStart, valueEnd };
}

/** What the triangle and the words at its sides have at hand, in pixels. */
interface Room {
  readonly window: TernaryWindow;
  /** How far down words may stand. */
  readonly words: number;
  readonly leaderEnd: number;
  /** Ends of the triangle. */
  readonly right: number;
  readonly bottom: number;
}

/** The triangle as large as fits, or a part of that, the small one, and the words; and whether the left ones keep off it. */
function triangleIn(
  { window, words, leaderEnd, right, bottom }: Room,
  { said, part }: { readonly said: ReturnType<typeof sideLabels>; readonly part: number },
  { measures: { small, isNarrow } }: Style,
) {
  const length = pixel(part * Math.min(bottom / triangleHeight, right - small * 4));
  const large = { x: pixel(right - length), y: pixel(bottom), length };
  const place = ternaryPlace(window, large);
  const inset = { x: 0, y: pixel(length * insetPart * triangleHeight), length: length * insetPart };
  const range = [window.side === wholeTriangle.side ? 0 : inset.y + small, words] as const;
  // One under the other they have their lines beside all of them.
  const widest = Math.max(0, ...said.notes.map(({ lines, size }) => widestOf(lines, size)));
  const leaderX = (note: SideLabel) => (isNarrow ? widest : firstWidth(note)) + small * 0.5;
  const notes = placedLabels(said.notes, { range, place, leaderX });
  const isFree = notes.every(({ text, labelY, size }) => {
    const lines = text.split('\n');
    const lowest = labelY + lines.length * size * lineHeights.label;
    return widestOf(lines, size) < large.x + (large.y - lowest) / (2 * triangleHeight) - small * 2.4;
  });
  const ends = placedLabels(said.ends, { range: [0, words], place, leaderX: () => leaderEnd });
  return { isFree, length, place, inset, ends, notes };
}

type Place = (shares: Shares) => Point;

function outline(shares: readonly Shares[], place: Place) {
  return shares.map((one, order) => ({ ...place(one), order }));
}

function pointRow({ shares, said }: TernaryPoint, place: Place) {
  return { ...place(shares), ...Object.fromEntries(said.map((text, position) => [`tip${position}`, text])) };
}

function pathRows({ points, label }: TernaryPath, path: number, place: Place) {
  const { colour = '', shape = '' } = label?.style ?? {};
  return points.map((point, order) => {
    return { ...pointRow(point, place), path, order, colour, shape, isEnd: order === points.length - 1 };
  });
}

/** The whole triangle with the part that is drawn large; none where that is the whole. */
function insetOf(
  { caption }: TernaryContent<object>,
  { window, inset }: ReturnType<typeof stageOf>,
  { measures }: Style,
) {
  if (window.side === wholeTriangle.side) return { whole: [], part: [], caption: [] };
  const place = ternaryPlace(wholeTriangle, inset);
  const { small } = measures;
  const lines = wrapped(caption, { width: measures.width * 0.16, size: small, balanced: true });
  const first = inset.y - (lines.length - 0.5) * small * lineHeights.label;
  return {
    whole: outline(ternaryCorners(wholeTriangle), place),
    part: outline(ternaryCorners(window), place),
    caption: [{ text: lines.join('\n'), x: pixel(inset.length + small * 0.6), y: pixel(first) }],
  };
}
