import type { ChartLayer } from '../../drawing/chartFrame.js';
import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { scenarioStyles } from '../../drawing/scenarioStyles.js';
import { lineHeights, palette } from '../../drawing/theme.js';
import { decimalsOf } from '../../wording/numberText.js';

/** What the layers are drawn on. */
export interface MapStage {
  readonly width: number;
  readonly height: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** Ids of the scenarios that have a point. */
  readonly scenarios: readonly string[];
  readonly measures: ChartMeasures;
}

/**
 * The layers of the feasibility map, from back to front: growth goal, goal band, its edges, words, scenarios.
 *
 * They draw the named data `growthGoal`, `band`, `points`, `labels` and `texts`.
 *
 * @example
 * const stage = { width: 800, height: 400, xTicks: [5, 10], yTicks: [2, 4], scenarios: ['plan-8'], measures: chartSizes.slide };
 * feasibilityLayers(stage).length // => 9
 */
export function feasibilityLayers({ width, height, measures, ...stage }: MapStage): ChartLayer[] {
  const { x, y } = scales({ width, height, measures, ...stage });
  const { goal, goalText } = palette;
  const band = { name: 'band' };
  const edge = (field: string): ChartLayer => ({
    data: band,
    mark: { type: 'line', color: goal, strokeWidth: measures.stroke, clip: true },
    encoding: { x: { ...x, field }, y, order: { field: 'y', type: 'quantitative' } },
  });
  const growthGoal: ChartLayer = {
    data: { name: 'growthGoal' },
    mark: { type: 'rect', color: goal, opacity: 0.07, clip: true },
    encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: { value: 0 }, y2: { value: height } },
  };
  return [
    growthGoal,
    ...['from', 'to'].map(
      (field): ChartLayer => ({
        data: { name: 'growthGoal' },
        mark: { type: 'rule', color: goal, strokeWidth: measures.stroke / 2, strokeDash: [6, 5] },
        encoding: { x: { ...x, field }, y: { value: 0 }, y2: { value: height } },
      }),
    ),
    {
      data: band,
      mark: { type: 'area', orient: 'horizontal', color: goal, opacity: 0.22, clip: true },
      encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y },
    },
    edge('lower'),
    edge('upper'),
    pointLayer(x, y, { scenarios: stage.scenarios, measures }),
    ...textLayers(measures, goalText),
  ];
}

function scales({ width, height, xTicks, yTicks }: MapStage) {
  const axis = (ticks: readonly number[]) => ({
    values: [...ticks],
    grid: true,
    format: `,.${Math.max(...ticks.map(decimalsOf))}f`,
  });
  const scale = (ticks: readonly number[], range: [number, number]) => {
    const domain: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
    return { domain, range, nice: false, zero: false };
  };
  const type = 'quantitative' as const;
  return {
    x: { field: 'x', type, scale: scale(xTicks, [0, width]), axis: axis(xTicks) },
    y: { field: 'y', type, scale: scale(yTicks, [height, 0]), axis: axis(yTicks) },
  };
}

type Scales = ReturnType<typeof scales>;

function pointLayer(
  x: Scales['x'],
  y: Scales['y'],
  { scenarios, measures }: Pick<MapStage, 'scenarios' | 'measures'>,
): ChartLayer {
  const styles = scenarioStyles(scenarios.length);
  const by = <Value>(range: Value[]) =>
    ({ field: 'scenario', type: 'nominal', legend: null, scale: { domain: [...scenarios], range } }) as const;
  return {
    data: { name: 'points' },
    mark: {
      type: 'point',
      filled: true,
      opacity: 1,
      size: measures.mark * 1.2,
      stroke: palette.paper,
      strokeWidth: 1,
    },
    encoding: {
      x,
      y,
      fill: by(styles.map(({ colour }) => colour)),
      shape: by(styles.map(({ shape }) => shape)),
    },
  };
}

/** The words, on a ground that lines do not run through. */
function textLayers(measures: ChartMeasures, goalText: string): ChartLayer[] {
  const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
  const data = { name: 'texts' };
  const mark = {
    type: 'text',
    align: 'left',
    baseline: 'middle',
    lineBreak: '\n',
    lineHeight: measures.small * lineHeights.label,
    fontSize: measures.small,
  } as const;
  const encoding = {
    x: pixels('labelX'),
    y: pixels('labelY'),
    text: { field: 'text', type: 'nominal' },
  } as const;
  const color = {
    condition: [
      { test: "datum.role === 'goal'", value: goalText },
      { test: "datum.role === 'axis'", value: palette.muted },
    ],
    value: palette.ink,
  };
  return [
    {
      data,
      mark: { type: 'rect', color: palette.paper, opacity: 0.8 },
      encoding: { x: pixels('labelX'), x2: { field: 'right' }, y: pixels('top'), y2: { field: 'bottom' } },
    },
    { data, mark, encoding: { ...encoding, color } },
  ];
}
