import { baseVolume } from '../plan/facts/baseVolumes.js';
import type { GrowthByTotalAndStructure, Scenario } from '../plan/scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { structurePath } from './structurePath.js';
import { underPath } from './underPath.js';

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
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const still = [100, 100, 100, 100, 100, 100];
 * const prices = { agriculture: still, industryConstruction: still, services: still };
 * const volumes = scenarios.flatMap((scenario) =>
 *   scenario.growth.closure === 'byTotalAndStructure' ? [volumesByStructure(scenario, scenario.growth, prices)] : [],
 * );
 * volumes[0]?.['agriculture']?.[5] // => 26374.92 * 0.195 * 1.08 ** 5
 */
export function volumesByStructure(
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
