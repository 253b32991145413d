import { axisTicks } from '../draw/axisTicks.js';
import type { Chart } from '../draw/Chart.js';
import { type ChartWords, framed, frameOf } from '../draw/frame.js';
import { pixel } from '../draw/place.js';
import { textWidth, widestOf } from '../draw/text.js';
import { isOfGivenHeight, lineHeights, type Style } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';
import type { Table } from '../tables/Table.js';
import type { BandRow } from './bandName.js';
import { cutBand } from './cutBand.js';
import { keyLayers, planeKey } from './planeKey.js';
import { planeLayers } from './planeLayers.js';
import { type BandHeight, type PlanePoint, type PlaneStage, placedPoints } from './planePoints.js';

/** What one axis measures, and what it has to show. */
interface PlaneAxis {
  readonly name: string;
  readonly range: readonly [number, number];
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
  const under = Math.ceil(frame.bottom + line);
  const band = wholeBand(content.band.edges, { xTicks, yTicks });
  const stageOf = (height: number): PlaneStage => {
    return { x, y: position(yTicks, [height, 0]), width, height, band };
  };
  const whole = stageOf(measures.height - top - under);
  const beside = placedPoints(content, whole, { measures, isListed: false });
  const isListed = measures.isNarrow || beside.isCrowded;
  const key = planeKey(isListed ? content.points : [], measures);
  // A slide keeps its height: there the list takes room from the plot. Other pictures grow.
  const stage = isListed && isOfGivenHeight(measures) ? stageOf(whole.height - key.height) : whole;
  const { height } = stage;
  const cut = cutBand(band, [xTicks[0] ?? 0, xTicks.at(-1) ?? 0]);
  const datasets = {
    band: cut.band,
    lowerEdge: cut.lower,
    upperEdge: cut.upper,
    strip: content.strip === undefined ? [] : [content.strip],
    ...(isListed ? placedPoints(content, stage, { measures, isListed }) : beside).datasets,
    axes: [
      { text: content.y.name, x: 0, y: pixel(-line * (strip.lanes - 0.4)) },
      { text: content.x.name, x: 0, y: pixel(height + small * 2.2) },
    ],
    key: key.rowsAt({ left: margin - left, top: height + small * 2.2 + line }),
    stripName: strip.text === '' ? [] : [{ text: strip.text, x: pixel(strip.left), y: pixel(-line * 0.6) }],
  };
  const bottom = Math.ceil(frame.bottom + line + key.height);
  const plot = { padding: { left, right, top, bottom }, width, height, below: line + key.height };
  const edges = (['lower', 'upper'] as const).filter((field) => {
    return content.band.edges.some((edge) => edge[field] !== undefined);
  });
  const layers = [
    ...planeLayers({ xTicks, yTicks, headings: content.headings, edges }, measures),
    ...(key.height === 0 ? [] : keyLayers(measures)),
  ];
  return framed({ id, words, frame, plot, datasets, layers, rows, table }, style);
}

function position(ticks: readonly number[], [start, end]: readonly [number, number]) {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => start + ((end - start) * (value - low)) / (high - low);
}

/** The name of the strip over its range, in the line of the name of the axis where both have room, else in one of its own. */
function stripName(
  { strip, y }: Pick<PlaneContent<object>, 'strip' | 'y'>,
  { x, width }: Pick<PlaneStage, 'x' | 'width'>,
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
