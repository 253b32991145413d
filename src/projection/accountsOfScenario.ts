import { valueFromVolume } from '../accounts/valueFromVolume.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { basePrices, baseVolume, baseVolumes, referenceYearOf } from '../plan/facts/baseVolumes.js';
import type {
  Assumption,
  GrowthByInvestment,
  GrowthByTotalAndStructure,
  Scenario,
} from '../plan/scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { investmentGrowth } from './investmentGrowth.js';
import { missingAssumptions } from './missingAssumptions.js';
import { structurePath } from './structurePath.js';
import { underPath } from './underPath.js';
import { volumesByActivity } from './volumesByActivity.js';
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
 * accounts?.population?.[5] // => 757.9 * 1.009 ** 5
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
    ...(base.population === undefined || populationChange === undefined
      ? {}
      : { population: level('population', base.population, populationChange) }),
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

/**
 * Closure 3: growth of the total follows investment; the volume of each activity follows from the structure that is to
 * be reached, or, where none is given, from growing as the total does.
 *
 * A shock on the total pushes the whole, and with it every activity alike.
 *
 * @formula R(t) = R(t-1) (1 + growth that investment gives); without a structure R(i,t) = R(i,0) R(t) / R(0)
 * @unit billion VND at constant prices of the reference year
 * @throws ScenarioError when an ICOR gives no growth, or a level outgrows all numbers
 */
function volumesByInvestment(
  scenario: Scenario,
  growth: GrowthByInvestment,
  prices: Readonly<Record<string, readonly number[]>>,
): Record<string, number[]> {
  const total = investmentGrowth(growth);
  const { base, shocks } = scenario;
  if (growth.structure !== undefined)
    return volumesByStructure(
      scenario,
      { closure: 'byTotalAndStructure', total, ...growth.structure },
      prices,
    );
  const start = baseVolumes(base);
  const onTotal = shocks.filter(({ on }) => on === 'total');
  return underPath(['growth', 'total'], () =>
    Object.fromEntries(
      base.activities.map((activity, i) => [activity, assumedLevels(start[i] ?? 0, total, onTotal)]),
    ),
  );
}

/**
 * Closure 2: total growth and the shares of a later year are given; the volume of each activity follows.
 *
 * Shares are at current prices, growth is of volumes, so that relative prices matter: what grows dearer needs less volume
 * for the same share. A shock on the total pushes the volume of the whole; the shares stay on their path, and so every
 * activity is pushed alike.
 *
 * @formula N(t) = R(t) / sum of s(i,t) / P(i,t); R(i,t) = s(i,t) N(t) / P(i,t), with P = 1 in the reference year
 * @unit billion VND at constant prices of the reference year
 * @throws ScenarioError when a level outgrows all numbers, or a share that moves by log-ratio starts from zero
 */
function volumesByStructure(
  scenario: Scenario,
  growth: GrowthByTotalAndStructure,
  prices: Readonly<Record<string, readonly number[]>>,
): Record<string, number[]> {
  const { base, shocks } = scenario;
  const total = underPath(['growth', 'total'], () =>
    assumedLevels(
      baseVolume(base),
      growth.total,
      shocks.filter(({ on }) => on === 'total'),
    ),
  );
  const move = { from: base.shares, to: growth.shares, steps: growth.year - base.year, path: growth.path };
  const perUnitOfValue = total.map((_, t) =>
    underPath(['growth', 'shares'], () => structurePath(move, t)).map(
      (share, i) => (share * 100) / (prices[base.activities[i] ?? '']?.[t] ?? 100),
    ),
  );
  const values = total.map(
    (volume, t) => volume / (perUnitOfValue[t] ?? []).reduce((sum, part) => sum + part, 0),
  );
  return Object.fromEntries(
    base.activities.map((activity, i) => [
      activity,
      values.map((value, t) => value * (perUnitOfValue[t]?.[i] ?? 0)),
    ]),
  );
}
