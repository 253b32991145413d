import type { Target } from '../../plan/targets/Target.js';
import { axisTicks } from '../draw/axisTicks.js';
import type { Chart } from '../draw/Chart.js';
import { type ChartWords, framed, frameOf, type Layer } from '../draw/frame.js';
import { pixels, type TextSet, textMark, withHalo, words as wordsIn } from '../draw/marks.js';
import { pixel } from '../draw/place.js';
import { textWidth, widestOf, wrapped } from '../draw/text.js';
import { lineHeights, palette, type Style } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';
import { tableOf } from '../tables/Table.js';
import { rowNames } from './rowNames.js';

/** One bar: a level, which stands on zero, or a step, which starts where the bar before it ends. */
export interface WaterfallBar {
  readonly kind: 'level' | 'step';
  readonly name: string;
  /** Said under the name in small letters. */
  readonly detail?: string | undefined;
  readonly value: number;
  /** The value as it is printed. */
  readonly text: string;
}

/** The range of a target, across all bars; an end that is left out is open. */
interface WaterfallBand {
  readonly text: string;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** What a waterfall is drawn from. */
export interface WaterfallContent<Row extends object> {
  readonly id: string;
  readonly words: ChartWords;
  readonly bars: readonly WaterfallBar[];
  /** Whose range lies across the bars. */
  readonly target: Target | undefined;
  readonly unit: string;
  readonly rows: readonly Row[];
}

const colours = { level: '#3d4b59', adds: '#0072b2', takes: '#b0478c' } as const;

/**
 * A waterfall of bars from left to right, one under the other: names, bars, what joins them, amounts, and the band of
 * the target with its name over it. What adds is a full bar, what takes away a hollow one.
 */
export function waterfall<Row extends object>(content: WaterfallContent<Row>, style: Style): Chart<Row> {
  const { id, words, bars, target, unit, rows } = content;
  const { measures, say } = style;
  const band = target && { text: say.targetName(target), lower: target.lower, upper: target.upper };
  const headings = { name: say.gaps.factor, value: say.gaps.contribution(say.unit(unit)) };
  const steps = runningSteps(bars);
  const ticks = axisTicks([...steps.flatMap(({ from, to }) => [from, to]), ...bandReach(band, steps)], 7);
  const frame = frameOf(words, style);
  const bandLines = band === undefined ? [] : bandName(band, style);
  const top = Math.ceil(frame.top + bandLines.length * measures.label * lineHeights.label);
  const names = rowNames(bars, measures.height - top - frame.bottom, measures);
  const left = Math.ceil(measures.margin + names.width + measures.small);
  const right = Math.ceil(roomAfterBars(steps, { ticks, left }, style));
  const width = measures.width - left - right;
  const plot = {
    padding: { left, right, top, bottom: frame.bottom },
    width,
    height: Math.ceil(names.height),
  };
  const scales = scalesOf(ticks, names.lines);
  const datasets = {
    bars: steps.map((step, row) => ({ ...step, ...names.rows[row] })),
    joins: steps.slice(1).map(({ kind, from, to }, row) => {
      const at = kind === 'level' ? to : from;
      return { at, top: names.rows[row]?.bottom, bottom: names.rows[row + 1]?.top };
    }),
    band: band === undefined ? [] : [bandRow({ ...band, lines: bandLines }, { ticks, width, left }, style)],
  };
  const layers = [
    ...bandLayers(band, scales, style),
    ...barLayers(headings, scales, style),
    nameLayer('label', { size: names.size, lineHeight: names.lineHeight }, { scales, style }),
    nameLayer('detail', { size: measures.small, color: palette.muted }, { scales, style }),
  ];
  const table = tableOf(
    say,
    [
      { heading: headings.name, cell: ({ name }) => name },
      { heading: headings.value, cell: ({ value, text }) => ({ value, text }) },
      { heading: say.gaps.remark, cell: ({ detail = '' }) => detail },
    ],
    bars,
  );
  return framed({ id, words, frame, plot, datasets, layers, rows, table }, style);
}

interface Step extends Pick<WaterfallBar, 'value' | 'text'> {
  readonly kind: keyof typeof colours;
  readonly from: number;
  readonly to: number;
  /** Where its amount is written. */
  readonly end: number;
}

function runningSteps(bars: readonly WaterfallBar[]): Step[] {
  let level = 0;
  return bars.map(({ kind, value, text }) => {
    const from = kind === 'level' ? 0 : level;
    level = from + value;
    const looks = kind === 'level' ? 'level' : value < 0 ? 'takes' : 'adds';
    return { kind: looks, from, to: level, end: Math.max(from, level), value, text };
  });
}

/** The ends of the band; beyond an open end some room more, so that the band can be seen. */
function bandReach(band: WaterfallBand | undefined, steps: readonly Step[]): number[] {
  if (band === undefined) return [];
  const { lower, upper } = band;
  const more = 0.08 * Math.max(...steps.map(({ end }) => end), lower ?? 0, upper ?? 0);
  return [lower ?? (upper ?? 0) - more, upper ?? (lower ?? 0) + more];
}

const shareOf = (ticks: readonly number[]) => {
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  return (value: number) => (value - first) / (last - first);
};

/** Room to the right of the plot that the amounts and the last number of the axis take. */
function roomAfterBars(
  steps: readonly Step[],
  { ticks, left }: { readonly ticks: readonly number[]; readonly left: number },
  { measures, say }: Style,
): number {
  const share = shareOf(ticks);
  const whole = measures.width - left - measures.margin;
  const last = ticks.at(-1) ?? 0;
  const words = [
    ...steps.map(({ end, text }) => ({ end, room: textWidth(text, measures.small) + measures.small * 0.6 })),
    { end: last, room: textWidth(say.number(last), measures.small) / 2 },
  ];
  const rooms = words.map(({ end, room }) => (share(end) <= 0 ? 0 : whole - (whole - room) / share(end)));
  return measures.margin + Math.max(0, ...rooms);
}

/** The name of the band, in as many lines as the picture is wide. */
function bandName({ text }: WaterfallBand, { measures }: Style): string[] {
  const width = measures.width - 2 * measures.margin;
  return wrapped(text, { width, size: measures.label, balanced: true });
}

function bandRow(
  { lines, lower, upper }: WaterfallBand & { readonly lines: readonly string[] },
  {
    ticks,
    width,
    left,
  }: { readonly ticks: readonly number[]; readonly width: number; readonly left: number },
  { measures }: Style,
) {
  const { label, margin } = measures;
  const [from, to] = [lower ?? ticks[0] ?? 0, upper ?? ticks.at(-1) ?? 0];
  const length = widestOf(lines, label);
  const middle = width * shareOf(ticks)((from + to) / 2);
  // Where it is longer than the plot it begins over the names of the bars.
  const x = Math.max(margin - left, Math.min(middle - length / 2, width - length));
  const y = -label * (0.75 + (lines.length - 1) * lineHeights.label);
  return { from, to, text: lines.join('\n'), x: pixel(length > width ? x : Math.max(0, x)), y: pixel(y) };
}

function scalesOf(ticks: readonly number[], lines: number) {
  const quantitative = { type: 'quantitative' } as const;
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  const across = { scale: { domain: [first, last], nice: false, zero: false } };
  const down = { scale: { domain: [lines, 0], nice: false, zero: false }, axis: null };
  const axis = { values: [...ticks], grid: true, format: `,.${Math.max(...ticks.map(digitsOf))}f` };
  return {
    x: <Field extends string>(field: Field) => ({ field, ...quantitative, ...across, axis }),
    /** Lines of text from the top of the plot. */
    y: <Field extends string>(field: Field) => ({ field, ...quantitative, ...down }),
    isBelowZero: first < 0,
  };
}

type Scales = ReturnType<typeof scalesOf>;

function bandLayers(band: WaterfallBand | undefined, { x }: Scales, { measures }: Style): Layer[] {
  if (band === undefined) return [];
  const data = { name: 'band' };
  const edge = (field: string): Layer => {
    const mark = { type: 'rule', color: palette.target, strokeWidth: measures.stroke * 0.6 } as const;
    return { data, mark, encoding: { x: x(field) } };
  };
  const name = textMark(measures, { bold: true, color: palette.targetText });
  const fill = { type: 'rect', color: palette.target, opacity: 0.16 } as const;
  return [
    { data, mark: fill, encoding: { x: x('from'), x2: { field: 'to' } } },
    ...(band.lower === undefined ? [] : [edge('from')]),
    ...(band.upper === undefined ? [] : [edge('to')]),
    {
      data,
      mark: name,
      encoding: { x: pixels('x'), y: pixels('y'), text: wordsIn('text') },
    },
  ];
}

function barLayers(
  headings: { readonly name: string; readonly value: string },
  { x, y, isBelowZero }: Scales,
  { measures }: Style,
): Layer[] {
  const data = { name: 'bars' };
  const colour = (range: string[]) =>
    ({ ...wordsIn('kind'), legend: null, scale: { domain: Object.keys(colours), range } }) as const;
  const rule = (color: string) => ({ type: 'rule', color, strokeWidth: measures.stroke * 0.5 }) as const;
  const zero: Layer = { data: { values: [{ at: 0 }] }, mark: rule(palette.ink), encoding: { x: x('at') } };
  const rows = { y: y('top'), y2: { field: 'bottom' } } as const;
  const looks = {
    fill: colour([colours.level, colours.adds, palette.paper]),
    stroke: colour(Object.values(colours)),
    tooltip: [
      { ...wordsIn('name'), title: headings.name },
      { ...wordsIn('text'), title: headings.value },
    ],
  };
  const amount = { ...textMark(measures, { size: measures.small, bold: true }), dx: measures.small * 0.5 };
  return [
    ...(isBelowZero ? [zero] : []),
    { data: { name: 'joins' }, mark: rule(palette.muted), encoding: { x: x('at'), ...rows } },
    {
      data,
      mark: { type: 'rect', strokeWidth: measures.stroke * 0.8 },
      encoding: { x: x('from'), x2: { field: 'to' }, ...rows, ...looks },
    },
    ...withHalo({ data, mark: amount, encoding: { x: x('end'), y: y('middle'), text: wordsIn('text') } }),
  ];
}

function nameLayer(
  field: 'label' | 'detail',
  look: TextSet & { readonly lineHeight?: number },
  { scales, style }: { readonly scales: Scales; readonly style: Style },
): Layer {
  const { lineHeight, ...set } = look;
  const mark = {
    ...textMark(style.measures, { ...set, align: 'right' }),
    ...(lineHeight === undefined ? {} : { lineHeight }),
  };
  const x = { value: -style.measures.small * 0.6 };
  return { data: { name: 'bars' }, mark, encoding: { x, y: scales.y(`${field}At`), text: wordsIn(field) } };
}
