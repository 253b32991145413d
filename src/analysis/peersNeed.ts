import type { Target } from '../plan/targets/Target.js';
import type { LocalText } from '../plan/text/LocalText.js';
import type { Need } from './Need.js';

/**
 * What a place among the provinces cannot be told without: the year's figures of all of them.
 *
 * @param target - of the kind rank
 * @param label - of its indicator
 * @param published - where its figures are published, as the plan says
 */
export function peersNeed({ rank, year = 0 }: Target, label: LocalText, published?: LocalText): Need {
  const latest = rank?.latest === undefined ? {} : { latest: rank.latest };
  return { kind: 'peers', label, year, among: rank?.among ?? 'country', ...latest, published };
}
