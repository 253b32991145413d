import type { ChartMeasures } from '../../draw/chartSizes.js';
import { type ScenarioStyle, scenarioStyles } from '../../draw/scenarioStyles.js';
import { palette } from '../../draw/theme.js';
import type { TriangleFigures } from './triangleFigures.js';

/**
 * Colour, dash and mark of each path: those its first scenario has in every chart of the result.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const figures = triangleFigures(result);
 * figures === undefined ? [] : triangleStyles(figures, chartSizes.slide).shape.scale.domain // => ['plan-8', 'observed']
 */
export function triangleStyles({ paths }: Pick<TriangleFigures, 'paths'>, measures: ChartMeasures) {
  const last = Math.max(0, ...paths.map(({ position }) => position));
  const all = scenarioStyles(last + 1);
  const styles = paths.flatMap(({ position }): ScenarioStyle[] => all.slice(position, position + 1));
  const domain = [...paths.map(({ scenarios }) => scenarios[0]?.id ?? ''), 'observed'];
  const by = <Value>(range: Value[]) =>
    ({ field: 'series', type: 'nominal', legend: null, scale: { domain, range } }) as const;
  return {
    colour: by([...styles.map(({ colour }) => colour), palette.muted]),
    dash: by(
      styles.map(({ dash }) => (dash.length === 0 ? [1, 0] : dash.map((part) => part * measures.stroke))),
    ),
    shape: by(styles.map(({ shape }) => shape)),
  };
}
