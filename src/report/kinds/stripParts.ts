import { pixels, textMark, words } from '../draw/marks.js';
import { pixel } from '../draw/place.js';
import { textWidth } from '../draw/text.js';
import { type Measures, palette } from '../draw/theme.js';
import { acrossOf, type PlacedRows, type PlacedStrip, smallLetters } from './PlacedRows.js';

/** A layer before it has a place for its data: no layer where there are none. */
export interface RowLayer {
  readonly name: string;
  readonly data: readonly object[];
  readonly mark: object;
  readonly encoding: object;
}

interface StripLook {
  readonly name: string;
  readonly y: (field: string) => object;
  readonly tooltip: readonly object[];
  readonly measures: Measures;
  readonly places: PlacedRows;
}

/** The layers of one strip, on a scale of its own across: grid, bars, lines, points, and the names of points. */
export function stripParts(strip: PlacedStrip, look: StripLook): RowLayer[] {
  const { axis, left, right, rows } = strip;
  const { y, tooltip, measures } = look;
  const scale = { domain: [...axis.domain], range: [pixel(left), pixel(right)], nice: false, zero: false };
  const x = (field: string) => ({ field, type: 'quantitative', axis: null, scale });
  const upright = { x: x('value'), y: y('top'), y2: { field: 'bottom' } };
  const across = { x: x('from'), x2: { field: 'to' }, y: y('y') };
  const looks = { fill: asIs('fill'), stroke: asIs('stroke'), tooltip };
  const box = { x: x('from'), x2: { field: 'to' }, y: y('top'), y2: { field: 'bottom' }, ...looks };
  const { grid, tracks, bars, lines, ticks } = marksOf(strip);
  const points = rows.flatMap(({ y: at, marks }) =>
    (marks.points ?? []).map(({ value, shape, fill, stroke, tip }) => {
      return { value, y: at, shape, fill, stroke, ...tipFields(tip) };
    }),
  );
  const size = markArea(measures, look.places);
  const parts: RowLayer[] = [
    { name: 'grid', data: grid, mark: { type: 'rule' }, encoding: { ...upright, color: asIs('color') } },
    { name: 'bars', data: bars(false), mark: { type: 'rect' }, encoding: box },
    { name: 'dashed', data: bars(true), mark: { type: 'rect', strokeDash: [3, 2] }, encoding: box },
    { name: 'tracks', data: tracks, mark: { type: 'rule', color: palette.grid }, encoding: across },
    {
      name: 'lines',
      data: lines,
      mark: { type: 'rule', color: palette.ink, strokeWidth: measures.stroke * 0.8 },
      encoding: across,
    },
    { name: 'ticks', data: ticks, mark: { type: 'rule', color: palette.muted }, encoding: upright },
    {
      name: 'points',
      data: points,
      mark: { type: 'point', opacity: 1, size, strokeWidth: measures.stroke * 0.8 },
      encoding: { x: x('value'), y: y('y'), shape: asIs('shape'), ...looks },
    },
    ...nameParts(strip, look, size),
  ];
  return parts.map((part) => ({ ...part, name: `${look.name}${part.name}` }));
}

/** In square pixels; no mark is higher than its line. */
export function markArea({ mark }: Measures, { line }: PlacedRows): number {
  return pixel(Math.min(mark * 0.9, (line * 0.62) ** 2));
}

function marksOf({ axis, top, bottom, rows }: PlacedStrip) {
  const [start, end] = axis.domain;
  const bars = rows.flatMap(({ y, height, marks }) =>
    (marks.bars ?? []).map(({ from = start, to = end, height: part, fill, stroke = fill, tip, ...bar }) => {
      const half = (height * part) / 2;
      // A single value has no width: it is drawn as a narrow bar, of whose outline dashes would leave nothing to see.
      const aside = from === to ? (end - start) * 0.003 : 0;
      return {
        dashed: bar.dashed === true && from !== to,
        from: from - aside,
        to: to + aside,
        fill,
        stroke,
        top: y - half,
        bottom: y + half,
        ...tipFields(tip),
      };
    }),
  );
  return {
    grid: axis.ticks.map(({ value, color = palette.grid }) => ({ value, top, bottom, color })),
    tracks: rows.flatMap(({ y, marks }) => (marks.track === true ? [{ from: start, to: end, y }] : [])),
    bars: (isDashed: boolean) => bars.flatMap(({ dashed, ...bar }) => (dashed === isDashed ? [bar] : [])),
    lines: rows.flatMap(({ y, marks }) => (marks.lines ?? []).map(({ from, to }) => ({ from, to, y }))),
    ticks: rows.flatMap(({ y, marks }) =>
      (marks.ticks ?? []).map((value) => ({ value, top: y - 0.3, bottom: y + 0.3 })),
    ),
  };
}

const sides = { beside: 0, over: -0.85, under: 0.85 } as const;

/** The names of points, each first as a halo, so that no bar or line stands between its letters. */
function nameParts(strip: PlacedStrip, look: StripLook, area: number): RowLayer[] {
  const size = pixel(look.places.size * smallLetters(look.places.size));
  const names = strip.rows.flatMap(({ y, marks: { points = [] } }) =>
    (['beside', 'over', 'under'] as const).flatMap((side) => {
      const own = points.flatMap(({ value, text, side: wanted = 'beside' }) => {
        const before = wanted === 'before';
        return text === undefined || (before ? 'beside' : wanted) !== side ? [] : [{ value, text, before }];
      });
      const placed = placedNames(own, {
        strip,
        size,
        off: side === 'beside' ? Math.sqrt(area) * 0.5 : undefined,
      });
      return placed.map((name) => ({ ...name, y: y + sides[side] }));
    }),
  );
  const mark = textMark(look.measures, { size });
  const encoding = { x: pixels('x'), y: look.y('y'), text: words('text') };
  const halo = { stroke: palette.paper, strokeWidth: size / 3, strokeJoin: 'round', color: palette.paper };
  return [
    { name: 'halos', data: names, mark: { ...mark, ...halo }, encoding },
    { name: 'names', data: names, mark, encoding },
  ];
}

/** Names on one side of their row, none over another: their left edges, in pixels. */
function placedNames(
  points: readonly { readonly value: number; readonly text: string; readonly before: boolean }[],
  {
    strip: { axis, left, right },
    size,
    off,
  }: { readonly strip: PlacedStrip; readonly size: number; readonly off: number | undefined },
): { text: string; x: number }[] {
  const scale = acrossOf(axis, left, right);
  const named = points
    .map(({ value, ...rest }) => ({ ...rest, at: scale(value), wide: textWidth(rest.text, size) }))
    .sort((one, other) => one.at - other.at);
  let end = Number.NEGATIVE_INFINITY;
  return named.map(({ text, before, at, wide }) => {
    const beside = off === undefined ? undefined : off + size * 0.4;
    const isBefore = before || (beside !== undefined && at + beside + wide > right + size);
    const wanted = beside === undefined ? at - wide / 2 : isBefore ? at - beside - wide : at + beside;
    const x = Math.max(off === undefined ? Math.max(left, Math.min(wanted, right - wide)) : wanted, end);
    end = x + wide + size * 0.5;
    return { text, x };
  });
}

/** A field that holds a colour or a shape as it is. */
export function asIs(field: string) {
  return { field, type: 'nominal', scale: null, legend: null } as const;
}

/** What a pointer shows, as fields of our own names: a dash where there is nothing to say. */
export function tipFields(said: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(said.map((text, position) => [`tip${position}`, text || '–']));
}
