import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { haloed } from '../../draw/haloed.js';
import { palette } from '../../draw/theme.js';
import { decimalsOf } from '../../language/numberText.js';

/** What the layers are drawn on. */
export interface GapStage {
  readonly ticks: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly measures: ChartMeasures;
}

const colours = { side: palette.ink, adds: '#0072b2', takes: '#8a94a0' } as const;

/**
 * The layers of the waterfall between two cases, from back to front: goal, bars, what joins them, names, amounts,
 * the name of the goal.
 *
 * They draw the named data `goal`, `steps` and `joins`; what takes away is lighter than what adds.
 *
 * @example
 * gapLayers({ ticks: [0, 1000], width: 800, height: 400, measures: chartSizes.slide }).length // => 7
 */
export function gapLayers({ ticks, width, height, measures }: GapStage): ChartLayer[] {
  const domain: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const range: [number, number] = [0, width];
  const x = {
    field: 'from',
    type: 'quantitative' as const,
    scale: { domain, range, nice: false, zero: false },
    axis: { values: [...ticks], grid: true, format: `,.${Math.max(...ticks.map(decimalsOf))}f` },
  };
  const y = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });
  const kinds = ['side', 'adds', 'takes'];
  const colour = {
    field: 'kind',
    type: 'nominal' as const,
    legend: null,
    scale: { domain: kinds, range: [colours.side, colours.adds, colours.takes] },
  };
  const text = { type: 'text', baseline: 'middle', fontSize: measures.small } as const;
  return [
    {
      data: { name: 'goal' },
      mark: { type: 'rect', color: palette.goal, opacity: 0.22 },
      encoding: { x, x2: { field: 'to' }, y: { value: 0 }, y2: { value: height } },
    },
    {
      data: { name: 'steps' },
      mark: { type: 'rect' },
      encoding: { x, x2: { field: 'to' }, y: y('top'), y2: { field: 'bottom' }, color: colour },
    },
    {
      data: { name: 'joins' },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 1 },
      encoding: { x: { ...x, field: 'at' }, y: y('top'), y2: { field: 'bottom' } },
    },
    {
      data: { name: 'steps' },
      mark: { ...text, align: 'right' },
      encoding: {
        x: { value: -measures.small * 0.6 },
        y: y('middle'),
        text: { field: 'name', type: 'nominal' },
      },
    },
    ...haloed({
      data: { name: 'steps' },
      mark: { ...text, align: 'left', dx: measures.small * 0.4, fontWeight: 600 },
      encoding: {
        x: { ...x, field: 'labelAt' },
        y: y('middle'),
        text: { field: 'valueText', type: 'nominal' },
      },
    }),
    {
      data: { name: 'goal' },
      mark: { ...text, fontSize: measures.label, align: 'left', color: palette.goalText, fontWeight: 600 },
      encoding: { x: y('labelX'), y: y('labelY'), text: { field: 'text', type: 'nominal' } },
    },
  ];
}
