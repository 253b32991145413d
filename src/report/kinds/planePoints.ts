import { type Box, overlap, pixel, placedAround } from '../draw/place.js';
import type { SeriesStyle } from '../draw/series.js';
import { clipped, textWidth } from '../draw/text.js';
import type { Measures } from '../draw/theme.js';
import { type BandRow, bandName } from './bandName.js';

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

/** Where the band begins and ends at one height. */
export interface BandHeight {
  readonly y: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** What is placed on a plane. */
interface Placed {
  readonly points: readonly PlanePoint[];
  readonly band: { readonly text: string; readonly edges: readonly BandHeight[] };
  readonly strip?: { readonly from: number; readonly to: number } | undefined;
}

/** Where values stand, in pixels, and the band on the whole plot. */
export interface PlaneStage {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly band: readonly BandRow[];
}

/** The colour of points without a name. */
const crowd = '#c5ccd3';
/** Most of the width of the plot that the name of a point may take. */
const mostForName = 0.42;

/** How the points of a plane are named. */
interface Naming {
  readonly measures: Measures;
  /** Whether their names stand in a list under the plot, and beside the points only figures. */
  readonly isListed: boolean;
}

/**
 * Points with their names, none over another, over the name of the band or, where it can be, over the band.
 *
 * They are crowded where a name is cut or stands on an edge of the band, or where a line to a name runs under another.
 */
export function placedPoints(
  { points, band, strip }: Placed,
  stage: PlaneStage,
  { measures, isListed }: Naming,
) {
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
    return [{ ...dot, text: isListed ? point.figure : label(name), isCut: name !== point.name, point }];
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
  const isCrowded =
    labelled.some(({ isCut }) => isCut) ||
    placed.some(
      ({ box }, position) =>
        edgesCrossed(stage, box, band.edges) > 0 ||
        placed.some(
          (other, at) => at !== position && (overlap(other.box, box) || overlap(other.leader, box)),
        ),
    );
  const datasets = {
    points: rows,
    names: placed.map(({ text, labelX, labelY }) => ({ text, x: labelX, y: labelY })),
    leaders: placed
      .filter(({ fromX, fromY, toX, toY }) => Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) > least)
      .map(({ fromX, fromY, toX, toY }) => ({ fromX, fromY, toX, toY })),
    bandName:
      name === undefined ? [] : [{ text: band.text, x: pixel(name.x), y: pixel(name.y), angle: name.angle }],
  };
  return { datasets, isCrowded };
}

/** How many edges of the band pass through a place, or by it so closely that words there touch them. */
function edgesCrossed(
  stage: PlaneStage,
  { left, right, top, bottom }: Box,
  edges: readonly BandHeight[],
): number {
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

function isInBand(stage: PlaneStage, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const { lower, upper } = bandAt(stage, y) ?? { lower: Number.POSITIVE_INFINITY, upper: 0 };
  return x >= lower && x <= upper;
}

/** Where the band begins and ends at a height of the plot, in pixels. */
function bandAt({ x, y, band }: PlaneStage, height: number) {
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
