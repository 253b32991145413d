import type { Layer } from '../draw/frame.js';
import { pixels, publishedMark, textMark, withHalo, words } from '../draw/marks.js';
import { lineHeights, type Measures, palette, type Style } from '../draw/theme.js';
import { digitsOf } from '../language/numbers.js';
import type { LineContent } from './LineContent.js';
import type { LineLook } from './lineLayout.js';

/** What the layers of a chart of lines share: their scales, and what a pointer shows. */
type Scales<Row extends object> = ReturnType<typeof scalesOf<Row>>;

/** The layers of a chart of lines, from back to front: band, zero, lines, marks, words. */
export function lineLayers<Row extends object>(
  content: LineContent<Row>,
  look: LineLook,
  style: Style,
): Layer[] {
  const scales = scalesOf(content, look, style);
  return [
    ...groundLayers(scales, look, style),
    ...areaLayers(content, scales),
    ...figureLayers(content, scales, { look, style }),
    ...labelLayers(content, look, style),
  ];
}

function scalesOf<Row extends object>(
  { lines, heading, decimals }: LineContent<Row>,
  { years, labelled, ticks, across, width }: LineLook,
  { measures, say }: Style,
) {
  const quantitative = 'quantitative' as const;
  const asIs = <Field extends string>(field: Field) =>
    ({ field, type: 'nominal', legend: null, scale: null }) as const;
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const dashes = lines.map(({ style: { dash } }) =>
    // A line without gaps is written as a dash without one: an empty list would be no dash at all.
    dash.length === 0 ? [1, 0] : dash.map((part) => part * measures.stroke),
  );
  const figure = { field: 'value', type: quantitative, title: heading, format: `,.${decimals}f` };
  const named = { field: 'name', type: 'nominal' as const, title: say.tables.scenario };
  return {
    x: {
      field: 'year',
      type: quantitative,
      // One year alone stands where the last one does.
      scale: { domain: [from === to ? to - 1 : from, to], range: [...across], nice: false, zero: false },
      axis: { values: [...labelled], format: 'd' },
    },
    y: {
      field: 'value',
      type: quantitative,
      scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0], nice: false, zero: false },
      axis: {
        values: [...ticks],
        format: `,.${Math.max(0, ...ticks.map(digitsOf))}f`,
        grid: true,
      },
    },
    colour: asIs('colour'),
    shape: asIs('shape'),
    dash: {
      field: 'series',
      type: 'nominal' as const,
      legend: null,
      scale: { domain: lines.map(({ id }) => id), range: dashes },
    },
    ofYear: [named, { field: 'year', type: quantitative, title: say.tables.year, format: 'd' }, figure],
    ofTime: [named, { field: 'when', type: 'nominal' as const, title: say.tables.year }, figure],
    width,
  };
}

function groundLayers<Row extends object>(
  { y }: Scales<Row>,
  { ticks, width }: LineLook,
  { measures }: Style,
): Layer[] {
  const crossesZero = (ticks[0] ?? 0) < 0 && (ticks.at(-1) ?? 0) > 0;
  const zero: Layer = {
    data: { values: [{ value: 0 }] },
    mark: { type: 'rule', color: palette.muted, strokeWidth: 1.2 },
    encoding: { x: { value: 0 }, x2: { value: width }, y },
  };
  return [
    {
      data: { name: 'band' },
      mark: { type: 'rect', color: palette.target },
      encoding: {
        x: pixels('x'),
        x2: { field: 'x2' },
        y: { ...y, field: 'lower' },
        y2: { field: 'upper' },
        opacity: { field: 'opacity', type: 'quantitative', legend: null, scale: null },
      },
    },
    {
      data: { name: 'edges' },
      mark: { type: 'rule', color: palette.target, strokeWidth: measures.stroke * 0.4, opacity: 0.6 },
      encoding: { x: pixels('x'), x2: { field: 'x2' }, y },
    },
    ...(crossesZero ? [zero] : []),
  ];
}

/** Each band lies over those before it, so that the middle comes out darkest. */
function areaLayers<Row extends object>({ areas = [] }: LineContent<Row>, { x, y }: Scales<Row>): Layer[] {
  return areas.map((_, position) => ({
    data: { name: `area${position}` },
    mark: { type: 'area', color: '#0072b2', opacity: 0.13 },
    encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
  }));
}

function figureLayers<Row extends object>(
  content: LineContent<Row>,
  { x, y, colour, shape, dash, ofYear, ofTime }: Scales<Row>,
  { look, style: { measures } }: { readonly look: LineLook; readonly style: Style },
): Layer[] {
  const { mark: size, stroke } = measures;
  const point = { type: 'point', filled: true, opacity: 1 } as const;
  const line = { type: 'line', strokeJoin: 'round' } as const;
  const ringed = { ...point, size, stroke: palette.paper, strokeWidth: stroke / 2 };
  // What meets the target is drawn a little heavier.
  const width = { condition: { test: 'datum.strong', value: stroke * 1.3 }, value: stroke * 0.9 };
  const inColumn = content.column !== undefined;
  return [
    {
      data: { name: 'rest' },
      mark: { ...line, color: '#b4bdc6', strokeWidth: stroke * 0.4, strokeOpacity: 0.6 },
      encoding: { x, y, detail: { field: 'series', type: 'nominal' } },
    },
    {
      data: { name: 'links' },
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.45 },
      encoding: {
        x: { value: look.across[1] },
        x2: { value: look.ends },
        y,
        y2: { field: 'summary' },
        color: colour,
      },
    },
    {
      data: { name: 'paths' },
      mark: line,
      encoding: { x, y, color: colour, strokeDash: dash, strokeWidth: width },
    },
    {
      data: { name: 'paths' },
      // Along a path a pointer finds its years; a rate of a single year has a mark of its own.
      mark: { ...point, size: inColumn ? size * 0.4 : size, opacity: inColumn ? 1 : 0 },
      encoding: { x, y, fill: colour, shape, tooltip: ofYear },
    },
    {
      data: { name: 'marks' },
      mark: ringed,
      encoding: { x: pixels('x'), y, fill: colour, shape, tooltip: ofTime },
    },
    {
      data: { name: 'bases' },
      mark: { ...ringed, color: palette.ink },
      encoding: { x: pixels('x'), y, tooltip: ofTime },
    },
    {
      data: { name: 'between' },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 0.8, opacity: 0.7 },
      encoding: { x: pixels('fromX'), x2: { field: 'toX' }, y: pixels('fromY'), y2: { field: 'toY' } },
    },
    {
      data: { name: 'published' },
      mark: publishedMark(measures),
      encoding: { x: pixels('x'), y, tooltip: ofTime },
    },
  ];
}

function labelLayers<Row extends object>(
  { column }: LineContent<Row>,
  look: LineLook,
  { measures }: Style,
): Layer[] {
  const { label, small } = measures;
  const y = pixels('labelY');
  const colour = { field: 'colour', type: 'nominal', legend: null, scale: null } as const;
  const name = { x: { value: look.nameStart }, y, text: words('name') };
  const start = { x: { value: look.startEnd }, y };
  return [
    {
      data: { name: 'ends' },
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
      encoding: {
        x: { value: look.leaderStart },
        x2: { value: look.leaderEnd },
        y: pixels('pointY'),
        y2: { field: 'labelY' },
        color: colour,
      },
    },
    {
      data: { name: 'ends' },
      mark: textMark(measures, { align: 'right', bold: true }),
      encoding: { x: { value: look.valueEnd }, y, text: words('valueText'), color: colour },
    },
    ...[true, false].map(
      (strong): Layer => ({
        data: { name: 'ends' },
        transform: [{ filter: `datum.strong === ${strong}` }],
        mark: textMark(measures, { bold: strong }),
        encoding: name,
      }),
    ),
    {
      data: { name: 'starts' },
      mark: textMark(measures, { align: 'right', bold: true }),
      encoding: { ...start, text: words('valueText') },
    },
    {
      data: { name: 'starts' },
      mark: {
        ...textMark(measures, { align: 'right', size: small, color: palette.muted }),
        dy: label * lineHeights.label,
      },
      encoding: { ...start, text: words('name') },
    },
    ...withHalo({
      data: { name: 'between' },
      mark: textMark(measures, { size: small }),
      encoding: { x: pixels('labelX'), y, text: words('text') },
    }),
    {
      data: { name: 'bandName' },
      mark: textMark(measures, { bold: true, color: palette.targetText }),
      encoding: { x: pixels('labelX'), y, text: words('text') },
    },
    ...(column === undefined ? [] : [columnHeading(column, look, measures)]),
  ];
}

function columnHeading(text: string, { ends, height }: LineLook, measures: Measures): Layer {
  const mark = textMark(measures, { align: 'center', size: measures.small, bold: true });
  return {
    data: { values: [{}] },
    mark: { ...mark, baseline: 'top', text },
    encoding: { x: { value: ends }, y: { value: height + measures.small * 0.5 } },
  };
}
