import { ScenarioError } from '../errors/ScenarioError.js';
import type { GrowthByActivity, Scenario } from '../scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';

/**
 * Closure 1: the volume of each activity from its own growth; a residual activity is the given total less the others.
 *
 * @formula R(i,t) = R(i,t-1) (1 + growth(i,t)); residual: R(t) - sum of the others
 * @unit billion VND at constant prices of the base year
 * @throws ScenarioError when the others outgrow the total, so that nothing or less is left for the residual
 */
export function volumesByActivity(scenario: Scenario, { rates, residual }: GrowthByActivity): Record<string, number[]> {
  const { base, shocks } = scenario;
  const shocksOn = (name: string) => shocks.filter(({ on }) => on === name);
  const volumes = Object.fromEntries(
    base.activities.flatMap((activity, i) => {
      const path = rates[activity];
      return path === undefined ? [] : [[activity, assumedLevels(base.grdp * (base.shares[i] ?? 0), path, shocksOn(activity))]];
    }),
  );
  if (residual === undefined) return volumes;
  const total = assumedLevels(base.grdp, residual.total, []);
  const rest = total.map((whole, t) => Object.values(volumes).reduce((left, volume) => left - (volume[t] ?? 0), whole));
  const empty = rest.findIndex((level) => level <= 0);
  if (empty > 0) {
    throw new ScenarioError([
      {
        code: 'notComputable',
        path: [scenario.id, 'growth', residual.activity],
        value: rest[empty],
        expected: `a residual above zero for ${residual.activity} in ${scenario.years[empty - 1]}, in billion VND`,
        hint: 'The other activities outgrow the total: lower their growth or raise that of the total.',
      },
    ]);
  }
  return { ...volumes, [residual.activity]: rest };
}
