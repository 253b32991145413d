import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { pixels } from '../../draw/pixels.js';
import { lineHeights, palette } from '../../draw/theme.js';
import { panelLayers, shareMarks } from './panelLayers.js';
import type { StructureFigures } from './structureFigures.js';
import type { StructureLayout } from './structureLayout.js';

/**
 * The layers of the chart of the structure: a panel for each activity, then names, heads and the key to the marks.
 *
 * They draw the named data of `structureData`. Each panel has an axis of its own.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = structureChart(result, { language: 'vi' });
 * Object(spec['layer']).length // => 17
 */
export function structureLayers(
  { panels, lines }: StructureFigures,
  layout: StructureLayout,
  measures: ChartMeasures,
): ChartLayer[] {
  const published = lines.findIndex(({ scenario }) => scenario === undefined);
  return [
    ...separatorLayers(published, layout),
    ...layout.panels.flatMap((place, position) => {
      const activity = panels[position]?.activity.id;
      return activity === undefined ? [] : [panelLayers({ activity, place }, measures)];
    }),
    ...wordLayers(layout, measures),
    ...keyLayers(measures),
  ];
}

const text = { type: 'text', baseline: 'middle', align: 'left' } as const;
const words = { field: 'text', type: 'nominal' } as const;

/** A thin line between scenarios and published figures. */
function separatorLayers(published: number, { middles, names, width }: StructureLayout): ChartLayer[] {
  const [above, below] = [middles[published - 1], middles[published]];
  if (above === undefined || below === undefined) return [];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 1, opacity: 0.6 },
      encoding: { x: { value: names }, x2: { value: width }, y: { value: (above + below) / 2 } },
    },
  ];
}

function wordLayers({ names }: StructureLayout, measures: ChartMeasures): ChartLayer[] {
  const lines = (size: number) => ({ lineBreak: '\n', lineHeight: size * lineHeights.label });
  const name = (strong: boolean): ChartLayer => ({
    data: { name: 'names' },
    transform: [{ filter: `datum.strong === ${strong}` }],
    mark: { ...text, ...lines(measures.label), fontWeight: strong ? 600 : 400 },
    encoding: { x: { value: names }, y: pixels('y'), text: words },
  });
  const goal = (promised: boolean): ChartLayer => ({
    data: { name: 'heads' },
    transform: [{ filter: `datum.promised === ${promised}` }],
    mark: {
      ...text,
      fontSize: measures.small,
      color: promised ? palette.goalText : palette.muted,
      fontWeight: promised ? 600 : 400,
    },
    encoding: { x: pixels('x'), y: pixels('goalY'), text: { field: 'goal', type: 'nominal' } },
  });
  return [
    name(false),
    name(true),
    {
      data: { name: 'heads' },
      mark: { ...text, ...lines(measures.small), fontSize: measures.small, fontWeight: 600 },
      encoding: { x: pixels('x'), y: pixels('y'), text: words },
    },
    goal(false),
    goal(true),
    {
      data: { name: 'lacking' },
      mark: { ...text, text: '–', align: 'center', color: palette.muted },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
  ];
}

function keyLayers(measures: ChartMeasures): ChartLayer[] {
  const marks = Object.entries(shareMarks(measures)).map(
    ([mark, look]): ChartLayer => ({
      data: { name: 'key' },
      transform: [{ filter: `datum.mark === '${mark}'` }],
      mark: look,
      encoding: { x: pixels('markX'), y: pixels('y') },
    }),
  );
  return [
    ...marks,
    {
      data: { name: 'key' },
      mark: { ...text, fontSize: measures.small, color: palette.muted },
      encoding: { x: pixels('x'), y: pixels('y'), text: words },
    },
  ];
}
