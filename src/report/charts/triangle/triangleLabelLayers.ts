import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { TriangleFigures } from './triangleFigures.js';
import type { TriangleLayout } from './triangleLayout.js';
import { triangleStyles } from './triangleStyles.js';

/** What the layers of the labels are drawn with. */
export interface LabelLayerStyle {
  readonly figures: TriangleFigures;
  readonly layout: TriangleLayout;
  readonly measures: ChartMeasures;
}

const [x, y] = [pixels('x'), pixels('y')];
const inLines = ({ label }: ChartMeasures) =>
  ({ lineBreak: '\n', lineHeight: label * lineHeights.label }) as const;

/**
 * The words at the right: how far the structure shifts, in the colour of the path, and the names.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).layer.some(({ data }: { data: object }) => Object(data).name === 'ends') // => true
 */
export function endLayers(style: LabelLayerStyle): ChartLayer[] {
  const { layout, measures } = style;
  const { colour } = triangleStyles(style.figures, style.measures);
  const data = { name: 'ends' };
  const text = { type: 'text', baseline: 'middle' } as const;
  const labelY = pixels('labelY');
  return [
    {
      data,
      mark: { ...text, align: 'right', fontWeight: 600 },
      encoding: {
        x: { value: layout.valueEnd },
        y: labelY,
        text: { field: 'valueText', type: 'nominal' },
        color: colour,
      },
    },
    ...[false, true].map(
      (strong): ChartLayer => ({
        data,
        transform: [{ filter: `datum.strong === ${strong}` }],
        mark: { ...text, ...inLines(measures), align: 'left', fontWeight: strong ? 600 : 400 },
        encoding: { x: { value: layout.nameStart }, y: labelY, text: { field: 'name', type: 'nominal' } },
      }),
    ),
  ];
}

/**
 * The thin lines from points to their words at both sides.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).layer.some(({ data }: { data: object }) => Object(data).name === 'ends') // => true
 */
export function leaderLayers(style: LabelLayerStyle): ChartLayer[] {
  const { colour } = triangleStyles(style.figures, style.measures);
  const mark = { type: 'rule', strokeWidth: 1, opacity: 0.6 } as const;
  const line = { x, x2: { field: 'leaderX' }, y, y2: { field: 'leaderY' } };
  const note = [true, false].map(
    (strong): ChartLayer => ({
      data: { name: 'notes' },
      transform: [{ filter: `datum.strong === ${strong}` }],
      mark: { ...mark, color: strong ? palette.goal : palette.muted },
      encoding: line,
    }),
  );
  return [{ data: { name: 'ends' }, mark, encoding: { ...line, color: colour } }, ...note];
}

/**
 * The words at the left: the goal in its own colour, bases and published figures.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = Object(triangleChart(result, { language: 'vi' }));
 * Object(spec).layer.some(({ data }: { data: object }) => Object(data).name === 'notes') // => true
 */
export function noteLayers({ measures }: LabelLayerStyle): ChartLayer[] {
  return [true, false].map(
    (strong): ChartLayer => ({
      data: { name: 'notes' },
      transform: [{ filter: `datum.strong === ${strong}` }],
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        fontSize: measures.small,
        lineBreak: '\n',
        lineHeight: measures.small * lineHeights.label,
        ...(strong ? { color: palette.goalText, fontWeight: 600 } : {}),
      },
      encoding: { x: { value: 0 }, y: pixels('labelY'), text: { field: 'name', type: 'nominal' } },
    }),
  );
}
