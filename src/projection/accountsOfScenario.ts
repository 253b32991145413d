import { valueFromVolume } from '../accounts/valueFromVolume.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { basePrices, referenceYearOf } from '../plan/facts/baseVolumes.js';
import type { Assumption, Scenario } from '../plan/scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { missingAssumptions } from './missingAssumptions.js';
import { underPath } from './underPath.js';
import { volumesByActivity } from './volumesByActivity.js';
import { volumesByInvestment } from './volumesByInvestment.js';
import { volumesByStructure } from './volumesByStructure.js';
import type { YearlyAccounts } from './YearlyAccounts.js';

/**
 * The yearly accounts of a scenario: prices from the deflator changes, volumes from the closure, values from both.
 *
 * Shocks come last: each pushes the level it names off its path, in volume for an activity or the total, in price for
 * the deflator. A shock on the deflator is on the prices of all activities alike.
 *
 * @formula P(i,t) = P(i,t-1) (1 + deflatorChange(i,t)); N(i,t) = R(i,t) P(i,t) / 100
 * @unit billion VND, indices with the reference year at 100, thousand persons, VND per USD
 * @source System of National Accounts 2008, chapter 15
 * @throws ScenarioError when an assumption is missing, a level outgrows all numbers, or a residual activity is left with nothing
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const [accounts] = scenarios.map(accountsOfScenario);
 * accounts?.years // => [2015, 2016, 2017, 2018, 2019, 2020]
 * accounts?.population[5] // => 757.9 * 1.009 ** 5
 */
export function accountsOfScenario(scenario: Scenario): YearlyAccounts {
  const missing = missingAssumptions(scenario);
  if (missing.length > 0) throw new ScenarioError(missing);
  refuseWithoutAccounts(scenario);
  const { base, growth, shocks } = scenario;
  const shocksOn = (name: string) => shocks.filter(({ on }) => on === name);
  const byActivity = (compute: (activity: string) => number[]) =>
    Object.fromEntries(base.activities.map((activity) => [activity, compute(activity)]));
  const start = basePrices(base);
  const prices = byActivity((activity) =>
    underPath(['deflator', activity], () =>
      assumedLevels(
        start[base.activities.indexOf(activity)] ?? 100,
        scenario.deflatorChange[activity] ?? [],
        shocksOn('deflator'),
      ),
    ),
  );
  const volumes = volumesOf(scenario, growth, prices);
  const values = byActivity((activity) =>
    underPath(['grdp', activity], () =>
      (volumes[activity] ?? []).map((volume, t) => valueFromVolume(volume, prices[activity]?.[t] ?? 100)),
    ),
  );
  const level = (name: string, from: number, changes: Assumption) =>
    underPath([name], () => assumedLevels(from, changes, shocksOn(name)));
  const { exchangeRateChange, populationChange } = scenario;
  return {
    years: [base.year, ...scenario.years],
    referenceYear: referenceYearOf(base),
    activities: base.activities,
    volumes,
    prices,
    values,
    population: level('population', base.population, populationChange),
    ...(base.exchangeRate === undefined || exchangeRateChange === undefined
      ? {}
      : { exchangeRate: level('exchangeRate', base.exchangeRate, exchangeRateChange) }),
  };
}

function refuseWithoutAccounts({ id, base, growth }: Scenario): void {
  if (growth.closure !== 'withoutAccounts') return;
  const hint = say`The scenario ${id} starts from a base without a vintage of the accounts.`;
  const expected = say`GRDP of ${base.year}`;
  throw new ScenarioError([{ code: 'missing', path: ['base', 'vintage'], expected, hint }]);
}

function volumesOf(
  scenario: Scenario,
  growth: Scenario['growth'],
  prices: YearlyAccounts['prices'],
): YearlyAccounts['volumes'] {
  if (growth.closure === 'byActivity') return volumesByActivity(scenario, growth);
  if (growth.closure === 'byInvestment') return volumesByInvestment(scenario, growth, prices);
  return growth.closure === 'withoutAccounts' ? {} : volumesByStructure(scenario, growth, prices);
}
