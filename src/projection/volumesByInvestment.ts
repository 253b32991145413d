import { baseVolumes } from '../plan/facts/baseVolumes.js';
import type { GrowthByInvestment, Scenario } from '../plan/scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { investmentGrowth } from './investmentGrowth.js';
import { underPath } from './underPath.js';
import { volumesByStructure } from './volumesByStructure.js';

/**
 * Closure 3: growth of the total follows investment; the volume of each activity follows from the structure that is to
 * be reached, or, where none is given, from growing as the total does.
 *
 * A shock on the total pushes the whole, and with it every activity alike.
 *
 * @formula R(t) = R(t-1) (1 + growth that investment gives); without a structure R(i,t) = R(i,0) R(t) / R(0)
 * @unit billion VND at constant prices of the reference year
 * @throws ScenarioError when an ICOR gives no growth, or a level outgrows all numbers
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const year = (value: number) => (scenarios[0]?.years ?? []).map((each) => {
 *   return { year: each, value, status: 'assumed' as const, source: '', reason: { vi: 'vi', en: 'example' } };
 * });
 * const through = { method: 'icor', way: 'indirect', icor: year(5) } as const;
 * const growth = { closure: 'byInvestment', investmentRate: year(0.4), through } as const;
 * const volumes = scenarios.slice(0, 1).map((scenario) => volumesByInvestment(scenario, growth, {}));
 * volumes[0]?.['agriculture']?.[5] // => 26374.92 * 0.2612 * 1.08 ** 5
 */
export function volumesByInvestment(
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
