import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { averageOfGrowthRates } from '../../accounts/averageOfGrowthRates.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { accountsOfScenario } from '../../projection/accountsOfScenario.js';
import type { LeverName } from './Lever.js';
import { assumptionsOfLever } from './withLever.js';

/** The unit of a lever, and how many of them are in one unit of its assumption (100 per cent in a rate of 1). */
export interface LeverUnit {
  readonly unit: string;
  readonly scale: number;
}

/**
 * The unit in which a lever is told: per cent for rates and shares, points for changes in points, otherwise that of the
 * indicator.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).map((scenario) => leverUnit(scenario, 'growth')) // => [{ unit: 'percent', scale: 100 }]
 */
export function leverUnit({ indicators }: Scenario, on: LeverName): LeverUnit {
  const found = indicators.find(({ indicator }) => on === `indicators.${indicator}`);
  if (found === undefined || found.move === 'growth' || found.move === 'shareOfGrdp')
    return { unit: 'percent', scale: 100 };
  return { unit: found.move === 'change' ? 'percentage points' : found.unit, scale: 1 };
}

/**
 * Where a lever stands: its average a year over the years it may change, without shocks.
 *
 * Rates compound, so theirs is the geometric mean; that of growth of the whole, and of the deflator of all activities,
 * is read off the projected volume and the implicit deflator. Shares, points and amounts have an arithmetic mean.
 *
 * @unit that of `leverUnit`
 * @param scenario - a complete one
 * @param on - name of the lever
 * @param from - first of the years; to the last of the scenario
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(1, 2).map((scenario) => leverAverage(scenario, 'growth', 2016)) // => [8.5]
 */
export function leverAverage(scenario: Scenario, on: LeverName, from: number): number {
  const { scale } = leverUnit(scenario, on);
  const [first, ...more] = assumptionsOfLever(scenario, on);
  const rates = (first ?? []).filter(({ year }) => year >= from).map(({ value }) => value);
  const move = scenario.indicators.find(({ indicator }) => on === `indicators.${indicator}`)?.move;
  if (on === 'investment' || (move !== undefined && move !== 'growth'))
    return (scale * rates.reduce((sum, value) => sum + value, 0)) / rates.length;
  return scale * (more.length === 0 ? averageOfGrowthRates(rates) : averageOfWhole(scenario, on, from));
}

/** The average growth of total volume, or that of the implicit deflator. */
function averageOfWhole(scenario: Scenario, on: LeverName, from: number): number {
  const { years, volumes, values } = accountsOfScenario({ ...scenario, shocks: [] });
  const sum = (series: typeof volumes, t: number) =>
    Object.values(series).reduce((whole, levels) => whole + (levels[t] ?? 0), 0);
  const level = (t: number) => (on === 'growth' ? sum(volumes, t) : sum(values, t) / sum(volumes, t));
  const before = years.indexOf(from) - 1;
  const last = years.length - 1;
  return averageGrowthRate(level(before), level(last), last - before);
}
