import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { scenarioStyles } from '../../drawing/scenarioStyles.js';
import { palette } from '../../drawing/theme.js';
import { decimalsOf } from '../../wording/numberText.js';
import type { GrowthFigures } from './growthFigures.js';
import type { GrowthLayout } from './growthLayout.js';

/**
 * The encodings that the layers of the chart of growth share: years across, growth up, and a colour, a dash and a
 * mark for each scenario, the same as in the other charts.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * growthScales({ figures: growthFigures(result), ticks: [2, 12], layout: { years: [40, 600] } }, chartSizes.slide).x.scale.range // => [40, 600]
 */
export function growthScales(
  content: {
    readonly figures: GrowthFigures;
    readonly ticks: readonly number[];
    readonly layout: Pick<GrowthLayout, 'years'>;
  },
  measures: ChartMeasures,
) {
  const { figures, ticks, layout } = content;
  const { years, paths } = figures;
  const published = { colour: palette.ink, dash: [], shape: 'diamond' };
  const styles = [...scenarioStyles(paths.length), published];
  const domain = [...paths.map(({ scenario }) => scenario.id), 'observed'];
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
        range: [...layout.years],
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
