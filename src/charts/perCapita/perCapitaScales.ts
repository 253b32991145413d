import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { type ScenarioStyle, scenarioStyles } from '../../drawing/scenarioStyles.js';
import { palette } from '../../drawing/theme.js';
import { decimalsOf } from '../../wording/numberText.js';
import type { PerCapitaFigures } from './perCapitaFigures.js';
import type { PerCapitaLayout } from './perCapitaLayout.js';

const published: readonly ScenarioStyle[] = [
  { colour: palette.ink, dash: [], shape: 'diamond' },
  { colour: palette.ink, dash: [], shape: 'circle' },
];

/**
 * The encodings that the layers of the chart of GRDP per capita share: years across, values up, and a colour, a dash
 * and a mark for each scenario.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const layout = { width: 700, firstYear: 100 };
 * perCapitaScales({ figures: perCapitaFigures(result), ticks: [1500, 3000], layout }, chartSizes.slide).x.scale.range // => [100, 700]
 */
export function perCapitaScales(
  content: {
    readonly figures: PerCapitaFigures;
    readonly ticks: readonly number[];
    readonly layout: Pick<PerCapitaLayout, 'width' | 'firstYear'>;
  },
  measures: ChartMeasures,
) {
  const { figures, ticks, layout } = content;
  const { years, paths } = figures;
  const styles = [...scenarioStyles(paths.length), ...published];
  const domain = [...paths.map(({ scenario }) => scenario.id), 'observed', 'base'];
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
        range: [layout.firstYear, layout.width],
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
    // What reaches the goal is drawn a little heavier.
    width: {
      condition: { test: 'datum.strong', value: measures.stroke * 1.3 },
      value: measures.stroke * 0.9,
    },
  };
}
