import type { Frame } from '../draw/frame.js';
import { pixel } from '../draw/place.js';
import { clipped, textWidth, widestOf } from '../draw/text.js';
import { lineHeights, type Measures, palette, type Style } from '../draw/theme.js';
import { endOf, type LineContent, type LonePoint } from './LineContent.js';

/** How far apart things stand, in pixels from the upper left corner of the plot. */
export interface LineLook {
  readonly years: readonly number[];
  /** Years that are written under the axis. */
  readonly labelled: readonly number[];
  readonly ticks: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Where the first and the last year stand. */
  readonly across: readonly [number, number];
  /** Where the column beside the years stands, or the last year. */
  readonly ends: number;
  /** Where leaders start and end, values end (flush right) and names start. */
  readonly leaderStart: number;
  readonly leaderEnd: number;
  readonly valueEnd: number;
  readonly nameStart: number;
  /** Where the names of starts end. */
  readonly startEnd: number;
  /** Where a year stands; nothing stands for the column beside the years. */
  readonly x: (year: number | undefined) => number;
  readonly y: (value: number) => number;
}

/** What is laid out. */
export interface Sheet<Row extends object> {
  readonly content: LineContent<Row>;
  readonly frame: Frame;
  readonly ticks: readonly number[];
  readonly years: readonly number[];
}

/** Widest line of a name at an end, and of the name of a start, as parts of the picture; and how many lines they take. */
const [widestName, widestStart] = [0.26, 0.25];
const mostLines = ({ isNarrow }: Measures) => (isNarrow ? { end: 5, start: 4 } : { end: 3, start: 1 });

/** Whether a published figure is named at the right, at the left, or among the lines. */
export function placeOf<Row extends object>({ year }: LonePoint, { content, years }: Sheet<Row>) {
  if (year === undefined) return 'end';
  if (content.column !== undefined) return 'among';
  if (year === years.at(-1)) return 'end';
  return year === years[0] ? 'start' : 'among';
}

/** Words before they have a height. */
export interface Label {
  readonly value: number;
  readonly valueText: string;
  readonly lines: readonly string[];
  readonly colour: string;
  readonly strong: boolean;
  /** Height they need, in pixels. */
  readonly room: number;
}

/** The words at the ends and at the starts of lines. */
function labelsOf<Row extends object>(sheet: Sheet<Row>, { measures, say }: Style) {
  const { content } = sheet;
  const { label, small, width } = measures;
  const most = mostLines(measures);
  const labelOf = (
    name: string,
    value: number,
    { colour, strong }: Pick<Label, 'colour' | 'strong'>,
  ): Label => {
    const lines = clipped(name, { width: width * widestName, size: label, balanced: true }, most.end);
    const room = (lines.length + (measures.isNarrow ? 0.3 : 0)) * label * lineHeights.label;
    return { value, valueText: say.number(value, content.decimals), lines, colour, strong, room };
  };
  const plain = { colour: palette.ink, strong: false };
  const ends = [
    ...content.lines.flatMap((line) => {
      const end = endOf(line);
      const { strong, style } = line;
      return end === undefined ? [] : [labelOf(line.name, end.value, { colour: style.colour, strong })];
    }),
    ...content.published
      .filter((one) => placeOf(one, sheet) === 'end')
      .map(({ name, value }) => labelOf(name, value, plain)),
  ];
  const starts = [...content.starts, ...content.published.filter((one) => placeOf(one, sheet) === 'start')];
  return {
    ends,
    starts: starts.map(({ name, value }) => {
      const lines = clipped(name, { width: width * widestStart, size: small, balanced: true }, most.start);
      const room = (label * 1.3 + lines.length * small) * lineHeights.label;
      return { ...labelOf(name, value, plain), lines, room };
    }),
  };
}

/**
 * Shares out the picture between axis, names of starts, lines and names of ends.
 *
 * @unit pixels
 */
export function lineLayout<Row extends object>(sheet: Sheet<Row>, style: Style) {
  const { content, frame, ticks, years } = sheet;
  const { measures, say } = style;
  const labels = labelsOf(sheet, style);
  const { ends, starts } = labels;
  const { label, small, margin } = measures;
  const mark = Math.sqrt(measures.mark);
  const [atEnd, atStart] = [widths(ends, label, label), widths(starts, label, small)];
  const tickWidth = widestOf(
    ticks.map((tick) => say.number(tick)),
    small,
  );
  const left = Math.ceil(margin + tickWidth + small * 0.6);
  const leader = label * 1.6 + mark;
  const right = Math.ceil(leader + atEnd.value + label * 0.5 + atEnd.name + margin);
  const width = measures.width - left - right;
  const yearWidth = textWidth('2000', small);
  const startWidth = Math.max(atStart.value, atStart.name);
  const first = starts.length > 0 ? Math.round(startWidth + mark * 1.6) : yearWidth;
  const summaries = width - mark;
  // The heading of the column keeps clear of the last year.
  const apart = Math.max(
    (textWidth(content.column ?? '', small) + yearWidth) / 2 + small,
    (summaries - yearWidth) / Math.max(2, years.length),
  );
  const last = content.column === undefined ? width : summaries - apart;
  const values = width + leader;
  const needed = Math.max(roomOf(ends), roomOf(starts));
  const height = Math.ceil(Math.max(measures.height - frame.top - frame.bottom, needed));
  const [low = 0, high = low] = [ticks[0], ticks.at(-1)];
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const summary = content.column === undefined ? width : summaries;
  const look: LineLook = {
    years,
    labelled: labelledYears(years, (last - first) / (yearWidth + small * 0.7)),
    ticks,
    width,
    height,
    across: [pixel(first), pixel(last)],
    ends: pixel(summary),
    leaderStart: pixel(width + mark * (content.column === undefined ? 0.8 : 0.2)),
    leaderEnd: pixel(values - label * 0.3),
    valueEnd: pixel(values + atEnd.value),
    nameStart: pixel(values + atEnd.value + label * 0.5),
    startEnd: pixel(first - mark),
    x: (year) => {
      if (year === undefined) return summary;
      return to === from ? last : first + ((last - first) * (year - from)) / (to - from);
    },
    y: (value) => (height * (high - value)) / (high - low),
  };
  return {
    labels,
    look,
    plot: { padding: { left, right, top: frame.top, bottom: frame.bottom }, width, height },
  };
}

/** Of the widest value and of the widest line of a name. */
const widths = (labels: readonly Label[], valueSize: number, nameSize: number) => ({
  value: widestOf(
    labels.map(({ valueText }) => valueText),
    valueSize,
  ),
  name: widestOf(
    labels.flatMap(({ lines }) => lines),
    nameSize,
  ),
});

const roomOf = (labels: readonly Label[]) => labels.reduce((sum, { room }) => sum + room, 0);

/** Of more years than have room every second, fifth or tenth before the last, and the first, for which fewer may do. */
function labelledYears(years: readonly number[], room: number): number[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const span = last - first;
  const steps = [1, 2, 5, 10, 20].filter((each) => span / each <= room);
  const sets = [...steps.slice(0, 2), 50].map((step) => {
    const chosen = years.filter((year) => (last - year) % step === 0);
    const [next = last] = chosen;
    return next - first >= span / room && next !== first ? [first, ...chosen] : chosen;
  });
  return sets.slice(0, 2).find(([start]) => start === first) ?? sets[0] ?? [];
}
