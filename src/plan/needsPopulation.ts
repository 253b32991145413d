import type { Plan } from './Plan.js';

const perPerson: readonly string[] = ['grdpPerCapita', 'averagePopulation', 'populationGrowth'];

/**
 * Whether a target of the plan takes the population: one on it, on GRDP per capita, or on a ratio that a plan declares
 * of either.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * needsPopulation(plan) // => true
 * needsPopulation({ targets: [], indicators: [] }) // => false
 */
export function needsPopulation({ targets, indicators }: Pick<Plan, 'targets' | 'indicators'>): boolean {
  const ratios = indicators.filter(({ ratio }) =>
    [ratio?.of, ratio?.to].some((series) => series !== undefined && perPerson.includes(series.indicator)),
  );
  const named = new Set([...perPerson, ...ratios.map(({ id }) => id)]);
  return targets.some(({ indicator }) => named.has(indicator));
}
