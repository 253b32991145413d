import type { PerCapitaChain } from './perCapitaChain.js';

/** Why growth of the whole differs: activities grew differently, or they weigh differently at the start. */
export interface GrowthPart {
  readonly activity: string;
  /** `within`: its own growth; `between`: its weight at the start; `interaction`: both together. */
  readonly part: 'within' | 'between' | 'interaction';
  /** Part of the difference between the two indices of volume. */
  readonly value: number;
}

/** Whether what two changes make together is shared by both (Shapley), or told apart. */
export type Interaction = 'shared' | 'apart';

type Activities = Pick<PerCapitaChain, 'activities' | 'growth'>;

/**
 * The difference between two indices of volume, by activity: what grew differently, and what weighed differently at the
 * start. The parts add up to the difference.
 *
 * A weight counts by what its activity grew beyond the whole, so that a larger share of a slow activity takes away. An
 * activity that one of the bases does not show has no weight there, and is taken to grow as in the other.
 *
 * @formula shared: within = mean share · Δ index, between = Δ share · (mean index - mean of the whole); apart: both with
 * the first case's share and index, interaction = Δ share · Δ index
 * @unit index points, with the base year at 1
 * @source Fabricant, Employment in Manufacturing, 1942 (shift and share); Shapley, A value for n-person games, 1953
 *
 * @example
 * const one = { growth: 1.5, activities: { a: { share: 0.5, index: 1 }, b: { share: 0.5, index: 2 } } };
 * const other = { growth: 1.75, activities: { a: { share: 0.25, index: 1 }, b: { share: 0.75, index: 2 } } };
 * growthParts(one, other, 'shared').filter(({ part }) => part === 'between').map(({ value }) => value) // => [0.15625, 0.09375]
 */
export function growthParts(from: Activities, to: Activities, interaction: Interaction): GrowthPart[] {
  const names = [...new Set([...Object.keys(from.activities), ...Object.keys(to.activities)])];
  return names.flatMap((activity) => {
    const [one, other] = [from.activities[activity], to.activities[activity]];
    const [oneShare, otherShare] = [one?.share ?? 0, other?.share ?? 0];
    const oneIndex = one?.index ?? other?.index ?? 1;
    const otherIndex = other?.index ?? oneIndex;
    const difference = otherShare - oneShare;
    // Shares of one base, rounded on their way, are the same shares.
    const share = Math.abs(difference) < 1e-12 ? 0 : difference;
    const index = otherIndex - oneIndex;
    const tell = (part: GrowthPart['part'], value: number): GrowthPart => ({ activity, part, value });
    if (interaction === 'apart')
      return [
        tell('within', oneShare * index),
        tell('between', share * (oneIndex - from.growth)),
        tell('interaction', share * index),
      ];
    const whole = (from.growth + to.growth) / 2;
    return [
      tell('within', ((oneShare + otherShare) / 2) * index),
      tell('between', share * ((oneIndex + otherIndex) / 2 - whole)),
    ];
  });
}
