import type { Layer } from '../draw/frame.js';
import { pixels, publishedMark, textMark, withHalo, words } from '../draw/marks.js';
import { lineHeights, type Measures, palette } from '../draw/theme.js';
import type { TernaryPath } from './TernaryContent.js';

const [x, y] = [pixels('x'), pixels('y')];
const order = { field: 'order', type: 'quantitative' } as const;
const colour = { ...words('colour'), scale: null };
const text = words('text');

/**
 * The layers of a triangle, from back to front: grid, small triangle, region, leaders, marks and names of the sides,
 * paths, published figures, words. Every place is in pixels, in the rows of the named data.
 */
export function ternaryLayers(
  { paths, headings }: { readonly paths: readonly TernaryPath[]; readonly headings: readonly string[] },
  measures: Measures,
): Layer[] {
  return [
    ruleLayer('grid', palette.grid, 1),
    ruleLayer('edges', palette.muted, 1.2),
    ...shapeLayers(measures),
    {
      data: { name: 'leaders' },
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
      encoding: { x, y, x2: { field: 'leaderX' }, y2: { field: 'labelY' }, color: colour },
    },
    ...sideWords(measures),
    ...pathLayers({ paths, headings }, measures),
    ...wordLayers(measures),
  ];
}

function ruleLayer(name: string, color: string, strokeWidth: number): Layer {
  const encoding = { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } };
  return { data: { name }, mark: { type: 'rule', color, strokeWidth }, encoding };
}

/** The small triangle with the part that is drawn large, and the region of the target. */
function shapeLayers(measures: Measures): Layer[] {
  const shape = (
    name: string,
    look: { stroke: string; strokeWidth: number; fill: string; fillOpacity?: number },
  ): Layer => ({
    data: { name },
    mark: { type: 'line', interpolate: 'linear-closed', strokeJoin: 'round', ...look },
    encoding: { x, y, order },
  });
  const { target, muted, ink, paper } = palette;
  return [
    shape('whole', { stroke: muted, strokeWidth: 1, fill: paper }),
    shape('part', { stroke: ink, strokeWidth: 1, fill: muted, fillOpacity: 0.5 }),
    shape('region', { stroke: target, strokeWidth: measures.stroke, fill: target, fillOpacity: 0.22 }),
    {
      data: { name: 'caption' },
      mark: textMark(measures, { size: measures.small, color: palette.muted }),
      encoding: { x, y, text },
    },
  ];
}

/** Marks and names along the sides, in a halo, so that leaders break off there. */
function sideWords(measures: Measures): Layer[] {
  const look = { size: measures.small, color: palette.muted, align: 'center' } as const;
  const angle = { field: 'angle', type: 'quantitative', scale: null } as const;
  return [
    ...withHalo({ data: { name: 'marks' }, mark: textMark(measures, look), encoding: { x, y, text } }),
    ...withHalo({
      data: { name: 'names' },
      mark: textMark(measures, { ...look, bold: true }),
      encoding: { x, y, text, angle },
    }),
  ];
}

function pathLayers(
  { paths, headings }: { readonly paths: readonly TernaryPath[]; readonly headings: readonly string[] },
  measures: Measures,
): Layer[] {
  const { mark, stroke } = measures;
  const tooltip = headings.map((title, position) => ({ ...words(`tip${position}`), title }));
  const point = { type: 'point', filled: true, opacity: 1 } as const;
  return [
    {
      data: { name: 'crowd' },
      mark: { type: 'line', color: '#c5ccd3', strokeWidth: stroke / 2 },
      encoding: { x, y, order, detail: { field: 'path', type: 'nominal' } },
    },
    ...paths.flatMap(({ label }, position): Layer[] => {
      if (label === undefined) return [];
      const { colour: color, dash } = label.style;
      const strokeDash = dash.length === 0 ? [1, 0] : dash.map((part) => part * stroke);
      return [
        {
          data: { name: 'paths' },
          transform: [{ filter: `datum.path === ${position}` }],
          mark: { type: 'line', strokeJoin: 'round', strokeWidth: stroke, color, strokeDash },
          encoding: { x, y, order },
        },
      ];
    }),
    {
      data: { name: 'paths' },
      mark: { ...point, size: mark * 0.3 },
      encoding: { x, y, fill: colour, tooltip },
    },
    {
      data: { name: 'starts' },
      mark: { ...point, size: mark, color: palette.ink },
      encoding: { x, y, tooltip },
    },
    {
      data: { name: 'paths' },
      transform: [{ filter: 'datum.isEnd' }],
      mark: { ...point, size: mark, stroke: palette.paper, strokeWidth: stroke / 2 },
      encoding: { x, y, fill: colour, shape: { ...words('shape'), scale: null }, tooltip },
    },
    { data: { name: 'published' }, mark: publishedMark(measures), encoding: { x, y, tooltip } },
  ];
}

/** The words at both sides, of two sizes and weights. */
function wordLayers(measures: Measures): Layer[] {
  const sizes = [measures.label, measures.small];
  const layers = sizes.flatMap((size) =>
    [false, true].map((bold): Layer => {
      const filter = `datum.size === ${size} && datum.bold === ${bold}`;
      const mark = { ...textMark(measures, { size, bold }), lineHeight: size * lineHeights.label };
      const encoding = { x, y: pixels('labelY'), text, color: { ...words('ink'), scale: null } };
      return { data: { name: 'labels' }, transform: [{ filter }], mark, encoding };
    }),
  );
  const values = sizes.map((size): Layer => {
    const mark = textMark(measures, { size, bold: true, align: 'right' });
    const filter = `datum.size === ${size}`;
    return {
      data: { name: 'values' },
      transform: [{ filter }],
      mark,
      encoding: { x, y: pixels('labelY'), text, color: colour },
    };
  });
  return [...values, ...layers];
}
