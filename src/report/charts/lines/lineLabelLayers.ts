import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import type { LineLayout } from './lineLayout.js';
import type { LineScales } from './lineScales.js';

/** What the labels of a chart of lines are drawn with. */
export interface LineLabelStyle {
  readonly scales: Pick<LineScales, 'colour'>;
  readonly layout: Pick<LineLayout, 'leaderEnd' | 'valueEnd' | 'nameStart'> & {
    /** Where leader lines start. */
    readonly leaderStart: number;
  };
  readonly measures: ChartMeasures;
}

const text = { type: 'text', baseline: 'middle' } as const;
const inLines = ({ label }: ChartMeasures) =>
  ({ lineBreak: '\n', lineHeight: label * lineHeights.label }) as const;
const words = (field: string) => ({ field, type: 'nominal' }) as const;

/**
 * The layer that names the goal, over its band.
 *
 * @example
 * goalNameLayer(chartSizes.slide).data // => { name: 'goal' }
 */
export function goalNameLayer(measures: ChartMeasures) {
  return {
    data: { name: 'goal' },
    mark: { ...text, ...inLines(measures), align: 'left', color: palette.goalText, fontWeight: 600 },
    encoding: { x: pixels('labelX'), y: pixels('labelY'), text: words('text') },
  } satisfies ChartLayer;
}

/**
 * The layer of the small words at published figures inside the plot.
 *
 * @example
 * betweenLayer(chartSizes.slide).data // => { name: 'between' }
 */
export function betweenLayer(measures: ChartMeasures) {
  return {
    data: { name: 'between' },
    mark: { ...text, align: 'left', fontSize: measures.small },
    encoding: { x: pixels('labelX'), y: pixels('labelY'), text: words('text') },
  } satisfies ChartLayer;
}

/**
 * The labels at the right of the lines: leader, value and name, the name in the heavier weight where its row is strong.
 *
 * @param name - of the data
 * @param style - scales and places of the chart
 *
 * @example
 * const layout = { leaderStart: 700, leaderEnd: 720, valueEnd: 760, nameStart: 770 };
 * const content = { paths: [], years: [2015, 2020], ticks: [1500, 3000], range: [100, 700], published: {} } as const;
 * const measures = chartSizes.slide;
 * endLabelLayers('ends', { scales: lineScales(content, measures), layout, measures }).length // => 4
 */
export function endLabelLayers(
  name: string,
  { scales: { colour }, layout, measures }: LineLabelStyle,
): ChartLayer[] {
  const data = { name };
  const y = pixels('labelY');
  const ofWeight = (strong: boolean): ChartLayer => ({
    data,
    transform: [{ filter: `datum.strong === ${strong}` }],
    mark: { ...text, ...inLines(measures), align: 'left', fontWeight: strong ? 600 : 400 },
    encoding: { x: { value: layout.nameStart }, y, text: words('name') },
  });
  return [
    {
      data,
      mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
      encoding: {
        x: { value: layout.leaderStart },
        x2: { value: layout.leaderEnd },
        y: pixels('pointY'),
        y2: { field: 'labelY' },
        color: colour,
      },
    },
    {
      data,
      mark: { ...text, align: 'right', fontWeight: 600 },
      encoding: { x: { value: layout.valueEnd }, y, text: words('valueText'), color: colour },
    },
    ofWeight(false),
    ofWeight(true),
  ];
}
