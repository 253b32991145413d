import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { haloed } from '../../draw/haloed.js';
import { pixels } from '../../draw/pixels.js';
import { scenarioStyles } from '../../draw/scenarioStyles.js';
import { palette } from '../../draw/theme.js';
import { decimalsOf } from '../../language/numberText.js';

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

// The accent colour at 22 % on paper, opaque so that words in the band have a halo of the same colour.
const bandColour = '#f6dcc7';

/**
 * The layers of the feasibility map, from back to front: goal band, growth goal, edges of the band, leaders, scenarios, words.
 *
 * They draw the named data `band`, `growthGoal`, `leaders`, `points` and `texts`.
 *
 * @example
 * const stage = { width: 800, height: 400, xTicks: [5, 10], yTicks: [2, 4], scenarios: ['plan-8'], measures: chartSizes.slide };
 * feasibilityLayers(stage).length // => 11
 */
export function feasibilityLayers({ width, height, measures, ...stage }: MapStage): ChartLayer[] {
  const { x, y } = scales({ width, height, measures, ...stage });
  const { goal } = palette;
  const band = { name: 'band' };
  const edge = (field: string): ChartLayer => ({
    data: band,
    mark: { type: 'line', color: goal, strokeWidth: measures.stroke, clip: true },
    encoding: { x: { ...x, field }, y, order: { field: 'y', type: 'quantitative' } },
  });
  return [
    {
      data: band,
      mark: { type: 'area', orient: 'horizontal', color: bandColour, clip: true },
      encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y },
    },
    ...['from', 'to'].map(
      (field): ChartLayer => ({
        data: { name: 'growthGoal' },
        mark: { type: 'rule', color: goal, strokeWidth: measures.stroke / 2, strokeDash: [6, 5] },
        encoding: { x: { ...x, field }, y: { value: 0 }, y2: { value: height } },
      }),
    ),
    edge('lower'),
    edge('upper'),
    leaderLayer(),
    pointLayer(x, y, { scenarios: stage.scenarios, measures }),
    ...textLayers(measures, "datum.role !== 'band'", palette.paper),
    ...textLayers(measures, "datum.role === 'band'", bandColour),
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

function leaderLayer(): ChartLayer {
  return {
    data: { name: 'leaders' },
    mark: { type: 'rule', color: palette.muted, strokeWidth: 1 },
    encoding: { x: pixels('fromX'), y: pixels('fromY'), x2: { field: 'toX' }, y2: { field: 'toY' } },
  };
}

/** The words, each in a halo of its ground, so that no line runs through them. */
function textLayers(measures: ChartMeasures, filter: string, ground: string): ChartLayer[] {
  const mark = {
    type: 'text',
    align: ground === palette.paper ? 'left' : 'center',
    baseline: 'middle',
    fontSize: measures.small,
    fontWeight: ground === palette.paper ? 400 : 600,
  } as const;
  const color = {
    condition: [
      { test: "datum.role === 'goal' || datum.role === 'band'", value: palette.goalText },
      { test: "datum.role === 'axis'", value: palette.muted },
    ],
    value: palette.ink,
  };
  const encoding = {
    x: pixels('labelX'),
    y: pixels('labelY'),
    angle: { field: 'angle', type: 'quantitative', scale: null },
    text: { field: 'text', type: 'nominal' },
  } as const;
  const layer = { data: { name: 'texts' }, transform: [{ filter }] };
  const [halo] = haloed({ ...layer, mark, encoding }, ground);
  return [halo, { ...layer, mark, encoding: { ...encoding, color } }];
}
