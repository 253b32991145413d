import type { Layer } from '../draw/frame.js';
import { pixels, textMark, words } from '../draw/marks.js';
import { pixel } from '../draw/place.js';
import { type Measures, palette } from '../draw/theme.js';
import type { PlacedRows, PlacedText } from './PlacedRows.js';
import { asIs, markArea, type RowLayer, stripParts, tipFields } from './stripParts.js';

/** What the layers of a chart of rows share. */
export interface RowLook {
  readonly measures: Measures;
  /** Titles of what a pointer shows. */
  readonly tips: readonly string[];
  /** Of the plot, in pixels. */
  readonly height: number;
}

/** Data and layers of placed rows: rules, strips, cells, then words; scales of the picture turn lines into pixels. */
export function drawnRows(places: PlacedRows, { measures, tips, height }: RowLook) {
  const datasets: Record<string, object[]> = {};
  const y = linesDown(height / places.line);
  const tooltip = tips.map((title, position) => ({ field: `tip${position}`, type: 'nominal', title }));
  const drawn = (layers: readonly RowLayer[]) =>
    layers.flatMap(pointedApart).flatMap(({ name, data, mark, encoding }): Layer[] => {
      if (data.length === 0) return [];
      datasets[name] = data.map(readable);
      // The parts are built by name, which Vega-Lite's types of encodings cannot follow; a schema test holds them.
      return [{ data: { name }, mark, encoding } as Layer];
    });
  const rules = {
    name: 'rules',
    data: places.rules.map((at) => ({ y: at })),
    mark: { type: 'rule', color: palette.grid },
    encoding: { x: { value: 0 }, x2: { value: places.width }, y: y('y') },
  };
  const strips = places.strips.flatMap((strip, position): Layer[] => {
    const parts = stripParts(strip, { name: `strip${position}`, y, tooltip, measures, places });
    const layer = drawn(parts);
    return layer.length === 0 ? [] : [{ layer }];
  });
  const cells = {
    name: 'cells',
    data: places.boxes.map(({ tip, ...box }) => ({ ...box, ...tipFields(tip) })),
    mark: { type: 'rect' },
    encoding: {
      x: pixels('x'),
      x2: { field: 'x2' },
      y: y('top'),
      y2: { field: 'bottom' },
      fill: asIs('fill'),
      tooltip,
    },
  };
  const marks = {
    name: 'marks',
    data: places.marks,
    mark: { type: 'point', opacity: 1, size: markArea(measures, places), strokeWidth: measures.stroke * 0.8 },
    encoding: {
      x: pixels('x'),
      y: y('y'),
      shape: asIs('shape'),
      fill: asIs('fill'),
      stroke: asIs('stroke'),
    },
  };
  const texts = bySetting(places.texts).map(({ setting: { turned, ...setting }, data }, position) => ({
    name: `words${position}`,
    data,
    mark: { ...textMark(measures, setting), ...(turned ? { angle: 270 } : {}) },
    encoding: { x: pixels('x'), y: y('y'), text: words('text'), color: asIs('color') },
  }));
  return { datasets, layers: [...drawn([rules]), ...strips, ...drawn([cells, marks, ...texts])] };
}

/**
 * What a pointer finds nothing in, such as a band or a key, apart from what it does and behind it: a front end would
 * show it as undefined.
 */
function pointedApart(layer: RowLayer): RowLayer[] {
  const { tooltip, ...encoding } = { tooltip: undefined, ...layer.encoding };
  if (tooltip === undefined) return [layer];
  const behind = layer.data.filter((item) => !('tip0' in item));
  const named = layer.data.filter((item) => 'tip0' in item);
  return [
    { ...layer, name: named.length === 0 ? layer.name : `${layer.name}Behind`, data: behind, encoding },
    { ...layer, data: named },
  ];
}

/** A field that counts lines from the top. */
function linesDown(lines: number) {
  const scale = { domain: [lines, 0], nice: false, zero: false };
  return (field: string) => ({ field, type: 'quantitative', axis: null, scale });
}

const lengths = new Set(['x', 'x2', 'y', 'top', 'bottom']);

/** Lengths are cut off where finer than anyone sees; values stay as they are. */
function readable(item: object): object {
  const entries = Object.entries(item).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'number' && lengths.has(key) ? pixel(value) : value,
  ]);
  return Object.fromEntries(entries);
}

type Setting = Pick<PlacedText, 'align' | 'size' | 'bold' | 'turned'>;

/** Words that are set alike stand in one layer. */
function bySetting(texts: readonly PlacedText[]) {
  const groups = new Map<string, { readonly setting: Setting; readonly data: object[] }>();
  for (const { align, size, bold, turned, ...data } of texts) {
    const key = [align, size, bold, turned].join(' ');
    const group = groups.get(key) ?? { setting: { align, size: pixel(size), bold, turned }, data: [] };
    group.data.push(data);
    groups.set(key, group);
  }
  return [...groups.values()];
}
