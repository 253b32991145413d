import { axisTicks } from '../draw/axisTicks.js';
import type { Chart } from '../draw/Chart.js';
import { type ChartWords, framed, frameOf } from '../draw/frame.js';
import { type Box, pixel, placedAround } from '../draw/place.js';
import type { SeriesStyle } from '../draw/series.js';
import { clipped, textWidth, widestOf } from '../draw/text.js';
import { lineHeights, type Style } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';
import type { Table } from '../tables/Table.js';
import { type BandRow, bandName } from './bandName.js';
import { cutBand } from './cutBand.js';
import { keyLayers, planeKey } from './planeKey.js';
import { planeLayers } from './planeLayers.js';

/** What one axis measures, and what it has to show. */
interface PlaneAxis {
  readonly name: string;
  readonly range: readonly [number, number];
}

/** A point with its name; one without a name is one of many, and grey. */
export interface PlanePoint {
  readonly name: string;
  /** Said beside the point where it is named. */
  readonly label?: ((name: string) => string) | undefined;
  /** Said beside the point where its name stands in a list. */
  readonly figure: string;
  readonly style?: SeriesStyle | undefined;
  readonly x: number;
  readonly y: number;
  /** What a pointer shows, by the headings of the plane. */
  readonly said: readonly string[];
}

/** What a plane is drawn from. */
export interface PlaneContent<Row extends object> {
  readonly id: string;
  readonly words: ChartWords;
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** Between its edges, whose places share their heights; an edge that is left out is the end of the axis across. */
  readonly band: { readonly text: string; readonly edges: readonly BandHeight[] };
  /** A range of the axis across, from bottom to top. */
  readonly strip?: { readonly text: string; readonly from: number; readonly to: number } | undefined;
  readonly points: readonly PlanePoint[];
  /** Headings of what a pointer shows: the name of a point, and what else is said of it. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly table: Table;
}

/** Where the band begins and ends at one height. */
export interface BandHeight {
  readonly y: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** A plane of two assumptions: the band in which a target is met, and named points, none of the words over another. */
export function plane<Row extends object>(content: PlaneContent<Row>, style: Style): Chart<Row> {
  const { id, words, rows, table } = content;
  const { measures, say } = style;
  const { small, margin } = measures;
  const frame = frameOf(words, style);
  const [xTicks, yTicks] = [axisTicks(content.x.range, 10), axisTicks(content.y.range, 7)];
  const decimals = Math.max(...yTicks.map(digitsOf));
  const left = Math.ceil(
    margin +
      widestOf(
        yTicks.map((tick) => say.number(tick, decimals)),
        small,
      ) +
      small * 0.6,
  );
  const right = margin + small;
  const width = measures.width - left - right;
  const line = small * lineHeights.label;
  const x = position(xTicks, [0, width]);
  const strip = stripName(content, { x, width }, style);
  const top = Math.ceil(frame.top + line * strip.lanes);
  const height = measures.height - top - Math.ceil(frame.bottom + line);
  const underAxis = { left: margin - left, top: height + small * 2.2 + line };
  const key = planeKey(content.points, underAxis, measures);
  const bottom = Math.ceil(frame.bottom + line + key.height);
  const y = position(yTicks, [height, 0]);
  const band = wholeBand(content.band.edges, { xTicks, yTicks });
  const stage: Stage = { x, y, width, height, band };
  const cut = cutBand(band, [xTicks[0] ?? 0, xTicks.at(-1) ?? 0]);
  const datasets = {
    band: cut.band,
    lowerEdge: cut.lower,
    upperEdge: cut.upper,
    strip: content.strip === undefined ? [] : [content.strip],
    ...placedPoints(content, stage, style),
    axes: [
      { text: content.y.name, x: 0, y: pixel(-line * (strip.lanes - 0.4)) },
      { text: content.x.name, x: 0, y: pixel(height + small * 2.2) },
    ],
    key: key.rows,
    stripName: strip.text === '' ? [] : [{ text: strip.text, x: pixel(strip.left), y: pixel(-line * 0.6) }],
  };
  const plot = { padding: { left, right, top, bottom }, width, height, below: line + key.height };
  const edges = (['lower', 'upper'] as const).filter((field) => {
    return content.band.edges.some((edge) => edge[field] !== undefined);
  });
  const layers = [
    ...planeLayers({ xTicks, yTicks, headings: content.headings, edges }, measures),
    ...(key.rows.length === 0 ? [] : keyLayers(measures)),
  ];
  return framed({ id, words, frame, plot, datasets, layers, rows, table }, style);
}

/** Where values stand, in pixels, and the band on the whole plot. */
interface Stage {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly band: readonly BandRow[];
}

function position(ticks: readonly number[], [start, end]: readonly [number, number]) {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => start + ((end - start) * (value - low)) / (high - low);
}

/** The name of the strip over its range, in the line of the name of the axis where both have room, else in one of its own. */
function stripName(
  { strip, y }: Pick<PlaneContent<object>, 'strip' | 'y'>,
  { x, width }: Pick<Stage, 'x' | 'width'>,
  { measures: { small } }: Style,
) {
  if (strip === undefined) return { text: '', left: 0, lanes: 1 };
  const length = textWidth(strip.text, small);
  const middle = (x(strip.from) + x(strip.to)) / 2;
  const left = Math.max(0, Math.min(middle - length / 2, width - length));
  return { text: strip.text, left, lanes: left < textWidth(y.name, small) + small * 2 ? 2 : 1 };
}

/** The band from the bottom of the plot to its top: its edges run straight on beyond their ends. */
function wholeBand(
  edges: readonly BandHeight[],
  { xTicks, yTicks }: { readonly xTicks: readonly number[]; readonly yTicks: readonly number[] },
): BandRow[] {
  const [left = 0, right = 0] = [xTicks[0], xTicks.at(-1)];
  const rows = edges.map(({ y, lower = left, upper = right }) => ({ y, lower, upper }));
  const beyond = (y: number | undefined, [end, next]: readonly (BandRow | undefined)[]) => {
    if (y === undefined || end === undefined || next === undefined || end.y === y) return [];
    const on = (field: 'lower' | 'upper') =>
      end[field] + ((end[field] - next[field]) * (y - end.y)) / (end.y - next.y);
    return [{ y, lower: on('lower'), upper: on('upper') }];
  };
  return [...beyond(yTicks[0], rows), ...rows, ...beyond(yTicks.at(-1), [...rows].reverse())];
}

/** The colour of points without a name. */
const crowd = '#c5ccd3';
/** Most of the width of the plot that the name of a point may take. */
const mostForName = 0.42;

/** Points with their names, none over another, over the name of the band or, where it can be, over the band. */
function placedPoints({ points, band, strip }: PlaneContent<object>, stage: Stage, { measures }: Style) {
  const { small } = measures;
  const { x, y, width, height } = stage;
  const uprights = strip === undefined ? [] : [x(strip.from), x(strip.to)];
  const dots = points.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const labelled = points.flatMap(({ label, ...point }, position) => {
    const dot = dots[position];
    if (label === undefined || dot === undefined) return [];
    // The figure stays whole, however long the name is.
    const [name = ''] = clipped(
      point.name,
      { width: width * mostForName - textWidth(label(''), small), size: small },
      1,
    );
    return [{ ...dot, text: measures.isNarrow ? point.figure : label(name), point }];
  });
  const room = { ...stage, size: small, points: labelled, uprights };
  const first = bandName(band.text, room);
  // Half a plane is no place to keep off.
  const isOpen = band.edges.some(({ lower, upper }) => lower === undefined || upper === undefined);
  const inBandCost = isOpen ? 4 : 100;
  const cost = (place: Box) => {
    const { left, right, top, bottom } = place;
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    const inBand = [left, across, right].filter((at) => isInBand(stage, { x: at, y: down })).length;
    const edges = edgesCrossed(stage, place, band.edges);
    const crossed = uprights.filter((at) => at > left - 2 && at < right + 2).length;
    const covered = dots.filter(
      (dot) => dot.x > left && dot.x < right && dot.y > top && dot.y < bottom,
    ).length;
    return inBand * inBandCost + edges * 40 + crossed * 12 + covered * 30;
  };
  const placed = placedAround(
    labelled,
    { lines: [], boxes: first?.boxes ?? [], width, height, cost },
    measures,
  );
  const least = Math.sqrt(measures.mark) * 0.9;
  const name = bandName(band.text, { ...room, taken: placed.flatMap(({ box, leader }) => [box, leader]) });
  const rows = points.map(({ style, said, ...point }) => ({
    x: point.x,
    y: point.y,
    colour: style?.colour ?? crowd,
    shape: style?.shape ?? 'circle',
    isNamed: style !== undefined,
    ...Object.fromEntries(said.map((text, position) => [`tip${position}`, text])),
  }));
  return {
    points: rows,
    names: placed.map(({ text, labelX, labelY }) => ({ text, x: labelX, y: labelY })),
    leaders: placed
      .filter(({ fromX, fromY, toX, toY }) => Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) > least)
      .map(({ fromX, fromY, toX, toY }) => ({ fromX, fromY, toX, toY })),
    bandName:
      name === undefined ? [] : [{ text: band.text, x: pixel(name.x), y: pixel(name.y), angle: name.angle }],
  };
}

/** How many edges of the band pass through a place, or by it so closely that words there touch them. */
function edgesCrossed(stage: Stage, { left, right, top, bottom }: Box, edges: readonly BandHeight[]): number {
  const [above, below] = [
    bandAt(stage, Math.max(0, top - 1)),
    bandAt(stage, Math.min(stage.height, bottom + 1)),
  ];
  return (['lower', 'upper'] as const).filter((field) => {
    const [one, other] = [above?.[field], below?.[field]];
    if (one === undefined || other === undefined || edges.some((edge) => edge[field] === undefined))
      return false;
    return Math.min(one, other) <= right + 1 && Math.max(one, other) >= left - 1;
  }).length;
}

function isInBand(stage: Stage, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const { lower, upper } = bandAt(stage, y) ?? { lower: Number.POSITIVE_INFINITY, upper: 0 };
  return x >= lower && x <= upper;
}

/** Where the band begins and ends at a height of the plot, in pixels. */
function bandAt({ x, y, band }: Stage, height: number) {
  const at = Math.max(
    1,
    band.findIndex((row) => y(row.y) <= height),
  );
  const [row, before] = [band[at], band[at - 1]];
  if (row === undefined || before === undefined) return undefined;
  const share = (height - y(before.y)) / (y(row.y) - y(before.y));
  const on = (field: 'lower' | 'upper') => x(before[field] + (row[field] - before[field]) * share);
  return { lower: on('lower'), upper: on('upper') };
}
