import { type Box, type Ground, type PlacedWords, type Point, pixel, placedAround } from '../draw/place.js';
import { placedInBand } from '../draw/placedInBand.js';
import { spread } from '../draw/spread.js';
import { lineHeights, type Measures, type Style } from '../draw/theme.js';
import { endOf, type Line, type LineContent, type LonePoint } from './LineContent.js';
import { type Label, type LineLook, lineLayout, placeOf, type Sheet } from './lineLayout.js';

/** Shares out the picture between axis, names of starts, lines, and names of ends, and places all words. */
export function linePlaces<Row extends object>(sheet: Sheet<Row>, style: Style) {
  const { content } = sheet;
  const { measures } = style;
  const { labels, plot, look } = lineLayout(sheet, style);
  const ends = stacked(labels.ends, look, measures);
  const starts = stacked(labels.starts, look, measures);
  const point = ({ year, value }: Pick<LonePoint, 'year' | 'value'>): Point => {
    return { x: look.x(year), y: look.y(value) };
  };
  const ground = groundOf(content, { point, look, starts, measures });
  const among = content.published.filter((one) => placeOf(one, sheet) === 'among');
  const between = placedAround(
    among.map((one) => ({
      ...point(one),
      text: `${style.say.number(one.value, content.decimals)} ${one.short ?? one.name}`,
    })),
    ground,
    measures,
  );
  const datasets = {
    ...bandData(content, { look, ground, between }, measures),
    ...Object.fromEntries((content.areas ?? []).map((points, position) => [`area${position}`, [...points]])),
    rest: content.rest.flatMap(({ id, points }) => points.map((one) => ({ series: id, ...one }))),
    paths: content.lines.flatMap(pathData),
    links: content.lines.flatMap(({ style: { colour }, points, summary }) => {
      const end = points.at(-1);
      return end === undefined || summary === undefined ? [] : [{ colour, value: end.value, summary }];
    }),
    marks: content.lines.flatMap((line) => {
      const end = endOf(line);
      if (end === undefined) return [];
      const { colour, shape } = line.style;
      return [{ name: line.name, colour, shape, ...figure(end, content), x: pixel(look.x(end.year)) }];
    }),
    bases: content.starts.map((one) => ({
      name: one.name,
      ...figure(one, content),
      x: pixel(look.x(one.year)),
    })),
    published: content.published.map((one) => {
      return { name: one.name, ...figure(one, content), x: pixel(look.x(one.year)) };
    }),
    ends: ends.map(({ placed }) => placed),
    starts: starts.map(({ placed }) => placed),
    between: between.map(({ box, leader, ...words }) => words),
  };
  return { plot, datasets, look };
}

function figure<Row extends object>(
  { year, value }: Pick<LonePoint, 'year' | 'value'>,
  { column = '' }: LineContent<Row>,
) {
  return { when: year === undefined ? column : `${year}`, value };
}

function pathData({ id, name, style: { colour, shape }, strong, points }: Line) {
  const line = { series: id, name, colour, shape, strong };
  return points.map(({ year, value }) => ({ ...line, year, value }));
}

/** Labels beside their points, moved apart where they would overlap, as rows of the specification. */
function stacked(labels: readonly Label[], { y, height }: LineLook, { label }: Measures) {
  const wanted = labels.map(({ value, room }) => ({ at: y(value), room }));
  const middles = spread(wanted, [-label * 0.7, height]);
  return labels.map(({ lines, room, value, ...rest }, position) => {
    const top = (middles[position] ?? 0) - room / 2;
    const labelY = pixel(top + (label * lineHeights.label) / 2);
    return { top, room, placed: { ...rest, name: lines.join('\n'), pointY: pixel(y(value)), labelY } };
  });
}

interface GroundContent {
  readonly point: (point: Pick<LonePoint, 'year' | 'value'>) => Point;
  readonly look: LineLook;
  readonly starts: readonly { readonly top: number; readonly room: number }[];
  readonly measures: Measures;
}

/** What words among the lines must not cover. */
function groundOf<Row extends object>(
  { lines, published }: LineContent<Row>,
  { point, look, starts, measures }: GroundContent,
): Ground {
  const mark = Math.sqrt(measures.mark);
  const marks = published.map((one): Box => {
    const { x, y } = point(one);
    return { left: x - mark / 2, right: x + mark / 2, top: y - mark / 2, bottom: y + mark / 2 };
  });
  const names = starts.map(({ top, room }): Box => {
    return { left: 0, right: look.startEnd + mark, top, bottom: top + room };
  });
  return {
    lines: lines.map(({ points, summary }) => [
      ...points.map(point),
      ...(summary === undefined ? [] : [point({ value: summary })]),
    ]),
    boxes: [...marks, ...names],
    width: look.ends - (look.ends === look.width ? 0 : mark * 1.5),
    height: look.height,
  };
}

interface BandContent {
  readonly look: LineLook;
  readonly ground: Ground;
  readonly between: readonly PlacedWords[];
}

/** The band, pale over the years (up to the date where there is one) and strong where the target speaks of; its closed ends; its name. */
function bandData<Row extends object>(
  { band, column }: LineContent<Row>,
  { look, ground, between }: BandContent,
  measures: Measures,
) {
  if (band === undefined) return { band: [], edges: [], bandName: [] };
  const { ticks, years, y } = look;
  const { lower = ticks[0] ?? 0, upper = ticks.at(-1) ?? 0, text } = band;
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const half = column === undefined ? measures.stroke * 1.5 : Math.sqrt(measures.mark);
  const at = look.x(column === undefined ? Math.min(to, Math.max(from, band.year ?? to)) : undefined);
  const width = column !== undefined ? at - half : band.isDeadline ? at : look.width;
  const box = placedInBand(
    { text, top: y(upper), bottom: y(lower), width: ground.width ?? look.width, height: look.height },
    { ...ground, boxes: [...ground.boxes, ...between.map((words) => words.box)] },
    measures,
  );
  const strong = { x: pixel(at - half), x2: pixel(at + half), opacity: column === undefined ? 1 : 0.42 };
  return {
    band: [
      { lower, upper, x: 0, x2: pixel(width), opacity: 0.13 },
      { lower, upper, ...strong },
    ],
    edges: [band.lower, band.upper].flatMap((value) =>
      value === undefined ? [] : [{ value, x: 0, x2: strong.x2 }],
    ),
    bandName: [
      {
        text: box.lines.join('\n'),
        labelX: pixel(box.left),
        labelY: pixel(box.top + (measures.label * lineHeights.label) / 2),
      },
    ],
  };
}
