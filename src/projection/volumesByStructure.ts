import type { GrowthByTotalAndStructure, Scenario } from '../scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { structurePath } from './structurePath.js';

/**
 * Closure 2: total growth and the shares of a later year are given; the volume of each activity follows.
 *
 * Shares are at current prices, growth is of volumes, so that relative prices matter: what grows dearer needs less volume
 * for the same share.
 *
 * @formula N(t) = R(t) / sum of s(i,t) / P(i,t); R(i,t) = s(i,t) N(t) / P(i,t), with P = 1 in the base year
 * @unit billion VND at constant prices of the base year
 */
export function volumesByStructure(
  scenario: Scenario,
  growth: GrowthByTotalAndStructure,
  prices: Readonly<Record<string, readonly number[]>>,
): Record<string, number[]> {
  const { base, shocks } = scenario;
  const total = assumedLevels(
    base.grdp,
    growth.total,
    shocks.filter(({ on }) => on === 'total'),
  );
  const move = { from: base.shares, to: growth.shares, steps: growth.year - base.year, path: growth.path };
  const perUnitOfValue = total.map((_, t) =>
    structurePath(move, t).map((share, i) => (share * 100) / (prices[base.activities[i] ?? '']?.[t] ?? 100)),
  );
  const values = total.map((volume, t) => volume / (perUnitOfValue[t] ?? []).reduce((sum, part) => sum + part, 0));
  return Object.fromEntries(
    base.activities.map((activity, i) => [activity, values.map((value, t) => value * (perUnitOfValue[t]?.[i] ?? 0))]),
  );
}
