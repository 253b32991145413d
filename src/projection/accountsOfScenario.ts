import { valueFromVolume } from '../accounts/valueFromVolume.js';
import type { Scenario } from '../scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { volumesByActivity } from './volumesByActivity.js';
import { volumesByStructure } from './volumesByStructure.js';
import type { YearlyAccounts } from './YearlyAccounts.js';

/**
 * The yearly accounts of a scenario: prices from the deflator changes, volumes from the closure, values from both.
 *
 * @formula P(i,t) = P(i,t-1) (1 + deflatorChange(i,t)); N(i,t) = R(i,t) P(i,t) / 100
 * @unit billion VND, indices with the base year at 100, thousand persons, VND per USD
 * @source System of National Accounts 2008, chapter 15
 * @throws ScenarioError when a residual activity is left with nothing
 */
export function accountsOfScenario(scenario: Scenario): YearlyAccounts {
  const { base, growth, shocks } = scenario;
  const shocksOn = (name: string) => shocks.filter(({ on }) => on === name);
  const prices = Object.fromEntries(
    base.activities.map((activity) => [
      activity,
      assumedLevels(100, scenario.deflatorChange[activity] ?? [], shocksOn('deflator')),
    ]),
  );
  const volumes =
    growth.closure === 'byActivity'
      ? volumesByActivity(scenario, growth)
      : volumesByStructure(scenario, growth, prices);
  const values = Object.fromEntries(
    base.activities.map((activity) => [
      activity,
      (volumes[activity] ?? []).map((volume, t) => valueFromVolume(volume, prices[activity]?.[t] ?? 100)),
    ]),
  );
  return {
    years: [base.year, ...scenario.years],
    activities: base.activities,
    volumes,
    prices,
    values,
    population: assumedLevels(base.population, scenario.populationChange, shocksOn('population')),
    exchangeRate: assumedLevels(base.exchangeRate, scenario.exchangeRateChange, shocksOn('exchangeRate')),
  };
}
