import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import type { Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { assumedLevels } from '../../projection/assumedLevels.js';
import type { ConsistencyOptions } from './ConsistencyReport.js';
import type { Driver, DriverBand, DriverName } from './Driver.js';

/**
 * What is held of every driver while the targets are tested, and from which source.
 *
 * @param scenario - the one whose assumptions stand where the options say so, or say nothing of the exchange rate and the population
 * @param options - what the caller holds of them
 * @returns the drivers; prices by activity only where they do not move alike
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const drivers = scenarios.slice(0, 1).flatMap((scenario) => driverAssumptions(scenario, {}));
 * drivers.map(({ name, source }) => `${name} ${source}`) // => ['deflator free', 'relativePrices assumed', 'exchangeRate scenario', 'population scenario', 'investmentRate free', 'icor free']
 */
export function driverAssumptions(scenario: Scenario, options: ConsistencyOptions): Driver[] {
  const { drivers = {} } = options;
  const stated = (
    name: DriverName,
    band: DriverBand | 'free' | 'scenario' | undefined,
    {
      assumed,
      unit = 'percent',
    }: { readonly assumed?: number | undefined; readonly unit?: Driver['unit'] } = {},
  ): Driver => {
    const driver = { name, activity: 'total', unit } as const;
    if (typeof band === 'object') return { ...driver, ...band, source: 'given' };
    return band === 'scenario' && assumed !== undefined
      ? { ...driver, lower: assumed, upper: assumed, source: 'scenario' }
      : { ...driver, source: 'free' };
  };
  const path = (name: 'exchangeRate' | 'population', changes: Assumption) =>
    stated(name, drivers[name] ?? 'scenario', { assumed: yearlyChange(scenario, changes, name) });
  return [
    ...priceDrivers(scenario, options, stated),
    ...(scenario.exchangeRateChange === undefined ? [] : [path('exchangeRate', scenario.exchangeRateChange)]),
    ...(scenario.populationChange === undefined ? [] : [path('population', scenario.populationChange)]),
    stated('investmentRate', drivers.investmentRate),
    stated('icor', drivers.icor, { unit: 'ratio' }),
  ];
}

type Stated = (
  name: DriverName,
  band: DriverBand | 'free' | 'scenario' | undefined,
  options?: { readonly assumed?: number | undefined },
) => Driver;

function priceDrivers(
  scenario: Scenario,
  { drivers = {}, deflatorByActivity }: ConsistencyOptions,
  stated: Stated,
): Driver[] {
  const { activities } = scenario.base;
  if (deflatorByActivity !== undefined) {
    const free = stated('deflator', 'free');
    return [
      stated('deflator', drivers.deflator === 'scenario' ? 'free' : drivers.deflator),
      ...activities.map((activity): Driver => {
        const band = deflatorByActivity[activity];
        return band === undefined ? { ...free, activity } : { ...free, ...band, activity, source: 'given' };
      }),
    ];
  }
  if (drivers.deflator !== 'scenario') return [stated('deflator', drivers.deflator), pricesAlike];
  const assumed = activities.map((activity) =>
    yearlyChange(scenario, scenario.deflatorChange[activity] ?? [], 'deflator'),
  );
  if (new Set(assumed).size === 1)
    return [stated('deflator', 'scenario', { assumed: assumed[0] }), pricesAlike];
  return [
    stated('deflator', 'free'),
    ...activities.map((activity, position) => ({
      ...stated('deflator', 'scenario', { assumed: assumed[position] }),
      activity,
    })),
  ];
}

const pricesAlike: Driver = {
  name: 'relativePrices',
  activity: 'total',
  unit: 'percent',
  lower: 0,
  upper: 0,
  source: 'assumed',
};

/** The average yearly change that an assumption, shocks included, comes to; per cent. */
function yearlyChange(scenario: Scenario, changes: Assumption, name: string): number {
  const shocks = scenario.shocks.filter(({ on }) => on === name);
  const levels = assumedLevels(1, changes, shocks);
  return 100 * averageGrowthRate(1, levels.at(-1) ?? 1, Math.max(1, levels.length - 1));
}
