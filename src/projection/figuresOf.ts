import type { SimulationResult } from './PlanCase.js';
import type { ResultRow } from './ResultRow.js';

/** What to look for among the rows; what is left out is not compared. */
export type FigureQuery = Partial<Omit<ResultRow, 'value'>>;

/**
 * The rows of a result that fit a query, in the order of the result: the projections of scenarios, then published figures.
 *
 * @param result - what `simulatePlan` returned
 * @param query - the values that columns must have, such as `{ scenario: 'plan-8.5', indicator: 'grdpPerCapita' }`
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * figuresOf(result, { scenario: 'plan-8.5', indicator: 'shareOfGrdp', year: 2015 }).map(({ value }) => value)
 * // => [26.12, 19.51, 54.37]
 */
export function figuresOf({ rows }: Pick<SimulationResult, 'rows'>, query: FigureQuery): ResultRow[] {
  const wanted = Object.entries(query).filter((entry) => entry[1] !== undefined) as [
    keyof FigureQuery,
    unknown,
  ][];
  return rows.filter((row) => wanted.every(([key, value]) => row[key] === value));
}
