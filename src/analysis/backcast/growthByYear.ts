import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { simulatePlan } from '../../projection/simulatePlan.js';

/** Yearly growth of each activity and of the whole, per cent; nothing where the scenario has none. */
export type GrowthByYear = (activity: string, year: number) => number | undefined;

/**
 * Yearly growth of a scenario, as its rows have it.
 *
 * @unit per cent, at constant prices
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * folder.scenarios.slice(0, 1).map((scenario) => growthByYear(folder, scenario)('total', 2016)) // => [8]
 */
export function growthByYear(planCase: PlanCase, scenario: Scenario): GrowthByYear {
  const { rows } = simulatePlan({ ...planCase, scenarios: [scenario] });
  const own = rows.filter((row) => row.scenario === scenario.id && row.indicator === 'growthRate');
  const rates = new Map(own.map(({ activity, year, value }) => [`${activity} ${year}`, value]));
  return (activity, year) => rates.get(`${activity} ${year}`);
}
