import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { baseVolume, baseVolumes } from '../plan/facts/baseVolumes.js';
import type { GrowthByActivity, Scenario } from '../plan/scenarios/Scenario.js';
import { assumedLevels, shocked } from './assumedLevels.js';
import { underPath } from './underPath.js';

type Volumes = Record<string, number[]>;

/**
 * Closure 1: the volume of each activity from its own growth; a residual activity is the given total less the others.
 *
 * The residual is taken on the path without shocks. A shock on an activity then takes from the total what it takes from
 * that activity: the residual is not raised to make up for a drought elsewhere. A shock on the total pushes every activity
 * alike.
 *
 * @formula R(i,t) = R(i,t-1) (1 + growth(i,t)) x shock factors; residual: R(t) - sum of the others, all before shocks
 * @unit billion VND at constant prices of the reference year
 * @throws ScenarioError when the others outgrow the total, so that nothing or less is left for the residual
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const volumes = scenarios.flatMap((scenario) =>
 *   scenario.growth.closure === 'byActivity' ? [volumesByActivity(scenario, scenario.growth)] : [],
 * );
 * volumes[0]?.['agriculture']?.[5] // => 26374.92 * 0.2612 * 1.0362 ** 5
 */
export function volumesByActivity(scenario: Scenario, growth: GrowthByActivity): Volumes {
  const { base, shocks } = scenario;
  const start = baseVolumes(base);
  const given = Object.fromEntries(
    base.activities.flatMap((activity, i) => {
      const rates = growth.rates[activity];
      if (rates === undefined) return [];
      const level = start[i] ?? 0;
      return [[activity, underPath(['growth', activity], () => assumedLevels(level, rates, []))]];
    }),
  );
  const paths = Object.entries({ ...given, ...residualVolume(scenario, growth, given) });
  return Object.fromEntries(
    paths.map(([activity, path]) => [
      activity,
      shocked(
        path,
        shocks.filter(({ on }) => on === activity || on === 'total'),
      ),
    ]),
  );
}

function residualVolume({ base }: Scenario, { residual }: GrowthByActivity, given: Volumes): Volumes {
  if (residual === undefined) return {};
  const total = underPath(['growth', 'total'], () => assumedLevels(baseVolume(base), residual.total, []));
  const rest = total.map((whole, t) =>
    Object.values(given).reduce((left, volume) => left - (volume[t] ?? 0), whole),
  );
  const empty = rest.findIndex((level) => level <= 0);
  if (empty === -1) return { [residual.activity]: rest };
  throw new ScenarioError([
    {
      code: 'notComputable',
      path: ['growth', residual.activity],
      value: rest[empty],
      expected: say`a residual above zero for ${residual.activity} in ${base.year + empty}, in billion VND`,
      hint: say`The other activities outgrow the total: lower their growth or raise that of the total.`,
    },
  ]);
}
