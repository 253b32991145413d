import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { publishedMark } from '../../draw/publishedMark.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { TriangleFigures } from './triangleFigures.js';
import type { TriangleGrid } from './triangleGrid.js';
import { endLayers, leaderLayers, noteLayers } from './triangleLabelLayers.js';
import type { TriangleLayout } from './triangleLayout.js';
import { triangleStyles } from './triangleStyles.js';

/** What the layers are drawn with. */
export interface TriangleLayerStyle {
  readonly figures: TriangleFigures;
  readonly layout: TriangleLayout;
  readonly grid: TriangleGrid;
  readonly measures: ChartMeasures;
}

/**
 * The layers of the triangle chart, from back to front: grid, small triangle, target region, paths, published
 * figures, labels. Every place is in pixels, in the rows of the named data.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).layer.length // => 25
 */
export function triangleLayers(style: TriangleLayerStyle): ChartLayer[] {
  return [
    ...gridLayers(),
    ...insetLayers(style),
    ...regionLayers(style),
    ...leaderLayers(style),
    ...wordLayers(style),
    ...pathLayers(style),
    ...endLayers(style),
    ...noteLayers(style),
  ];
}

const [x, y] = [pixels('x'), pixels('y')];
const words = { field: 'text', type: 'nominal' } as const;

const line = { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } };

function gridLayers(): ChartLayer[] {
  return [
    ...[false, true].map(
      (edge): ChartLayer => ({
        data: { name: 'grid' },
        transform: [{ filter: `datum.edge === ${edge}` }],
        mark: { type: 'rule', color: edge ? palette.muted : palette.grid, strokeWidth: edge ? 1.2 : 1 },
        encoding: line,
      }),
    ),
  ];
}

function wordLayers({ measures, grid }: TriangleLayerStyle): ChartLayer[] {
  const turned = [...new Set(grid.names.map(({ angle }) => angle))];
  return [
    {
      data: { name: 'backs' },
      mark: { type: 'rule', color: palette.paper, strokeWidth: measures.small * 1.2 },
      encoding: line,
    },
    {
      data: { name: 'marks' },
      mark: {
        type: 'text',
        baseline: 'middle',
        align: 'center',
        fontSize: measures.small,
        color: palette.muted,
      },
      encoding: { x, y, text: words },
    },
    ...turned.map(
      (angle): ChartLayer => ({
        data: { name: 'names' },
        transform: [{ filter: `datum.angle === ${angle}` }],
        mark: {
          type: 'text',
          baseline: 'middle',
          align: 'center',
          fontSize: measures.small,
          fontWeight: 600,
          angle: (angle + 360) % 360,
          color: palette.muted,
        },
        encoding: { x, y, text: words },
      }),
    ),
  ];
}

const order = { field: 'order', type: 'quantitative' } as const;

function insetLayers({ measures }: TriangleLayerStyle): ChartLayer[] {
  const outline = { type: 'line', interpolate: 'linear-closed' } as const;
  return [
    {
      data: { name: 'whole' },
      mark: { ...outline, stroke: palette.muted, strokeWidth: 1, fill: palette.paper },
      encoding: { x, y, order },
    },
    {
      data: { name: 'part' },
      mark: { ...outline, stroke: palette.ink, strokeWidth: 1, fill: palette.muted, fillOpacity: 0.5 },
      encoding: { x, y, order },
    },
    {
      data: { name: 'caption' },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'top',
        fontSize: measures.small,
        color: palette.muted,
        lineBreak: '\n',
        lineHeight: measures.small * lineHeights.label,
      },
      encoding: { x, y, text: words },
    },
  ];
}

function regionLayers({ measures }: TriangleLayerStyle): ChartLayer[] {
  const data = { name: 'region' };
  return [
    {
      data,
      mark: {
        type: 'line',
        interpolate: 'linear-closed',
        fill: palette.goal,
        fillOpacity: 0.22,
        stroke: palette.goal,
        strokeWidth: measures.stroke,
        strokeJoin: 'round',
      },
      encoding: { x, y, order },
    },
  ];
}

function pathLayers(style: TriangleLayerStyle): ChartLayer[] {
  const { measures } = style;
  const { colour, dash, shape } = triangleStyles(style.figures, measures);
  const { mark, stroke } = measures;
  const point = { type: 'point', filled: true, opacity: 1 } as const;
  return [
    {
      data: { name: 'paths' },
      mark: { type: 'line', strokeJoin: 'round', strokeWidth: stroke },
      encoding: { x, y, order: { field: 'year', type: 'quantitative' }, color: colour, strokeDash: dash },
    },
    {
      data: { name: 'paths' },
      mark: { ...point, size: mark * 0.3 },
      encoding: { x, y, fill: colour },
    },
    {
      data: { name: 'starts' },
      mark: { ...point, size: mark, color: palette.ink },
      encoding: { x, y },
    },
    {
      data: { name: 'ends' },
      transform: [{ filter: "datum.series !== 'observed'" }],
      mark: { ...point, size: mark, stroke: palette.paper, strokeWidth: stroke / 2 },
      encoding: { x, y, fill: colour, shape },
    },
    {
      data: { name: 'observed' },
      mark: publishedMark(measures),
      encoding: { x, y },
    },
  ];
}
