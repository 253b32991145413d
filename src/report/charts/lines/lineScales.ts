import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { type ScenarioStyle, scenarioStyles } from '../../draw/scenarioStyles.js';
import { palette } from '../../draw/theme.js';
import { decimalsOf } from '../../language/numberText.js';

/** What the scales of a chart of lines are made from. */
export interface LineScaleContent {
  readonly paths: readonly { readonly scenario: Scenario }[];
  readonly years: readonly number[];
  /** Marks of the axis of values. */
  readonly ticks: readonly number[];
  /** Where the first and the last year stand, in pixels. */
  readonly range: readonly [number, number];
  /** The mark of each series that is published rather than projected. */
  readonly published: Readonly<Record<string, string>>;
}

/** The encodings that the layers of a chart of lines share. */
export type LineScales = ReturnType<typeof lineScales>;

/**
 * The encodings that the layers of a chart of lines share: years across, values up, and a colour, a dash and a mark
 * for each scenario, the same as in the other charts.
 *
 * @example
 * const content = { paths: [], years: [2015, 2020], ticks: [1500, 3000], published: { observed: 'diamond' } };
 * lineScales({ ...content, range: [100, 700] }, chartSizes.slide).x.scale.range // => [100, 700]
 */
export function lineScales(
  { paths, years, ticks, range: across, published }: LineScaleContent,
  measures: ChartMeasures,
) {
  const marks = Object.values(published).map(
    (shape): ScenarioStyle => ({ colour: palette.ink, dash: [], shape }),
  );
  const styles = [...scenarioStyles(paths.length), ...marks];
  const domain = [...paths.map(({ scenario }) => scenario.id), ...Object.keys(published)];
  const decimals = Math.max(...ticks.map(decimalsOf));
  const quantitative = 'quantitative' as const;
  const bySeries = <Value>(range: Value[]) =>
    ({ field: 'series', type: 'nominal', legend: null, scale: { domain, range } }) as const;
  return {
    x: {
      field: 'year',
      type: quantitative,
      scale: {
        domain: [years[0] ?? 0, years.at(-1) ?? 0],
        range: [...across],
        nice: false,
        zero: false,
      },
      axis: { values: [...years], format: 'd' },
    },
    y: {
      field: 'value',
      type: quantitative,
      scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0], nice: false, zero: false },
      axis: { values: [...ticks], format: `,.${decimals}f`, grid: true },
    },
    colour: bySeries(styles.map(({ colour }) => colour)),
    // A line without gaps is written as a dash without one: an empty list would be no dash at all.
    dash: bySeries(
      styles.map(({ dash }) => (dash.length === 0 ? [1, 0] : dash.map((part) => part * measures.stroke))),
    ),
    shape: bySeries(styles.map(({ shape }) => shape)),
  };
}
