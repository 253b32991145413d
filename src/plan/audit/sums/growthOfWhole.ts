import type { AuditedFacts } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { hullOfIntervals } from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';
import { compositions, wholesKnown } from '../slips/knownActivities.js';

/**
 * Growth of the whole outside that of its activities: a mean can be neither below the least nor above the largest of
 * what it is a mean of, whatever the weights. Told only where the activities are known to make up the whole.
 *
 * @formula least growth of an activity <= growth of the whole <= largest growth of an activity
 */
export function growthOfWhole(facts: AuditedFacts): Finding[] {
  const coverWhole = wholesKnown(facts);
  const rates = compositions(
    facts,
    ({ row }) => row.indicator === 'growthRate' || row.indicator === 'averageGrowthRate',
  );
  return rates.filter(coverWhole).flatMap((parts) => {
    const total = parts[0] && facts.figureAt({ ...parts[0].row, activity: 'total' });
    const sorted = [...parts].sort((a, b) => a.row.value - b.row.value);
    const [least, largest] = [sorted[0], sorted.at(-1)];
    if (total === undefined || least === undefined || largest === undefined) return [];
    const below = total.row.value < least.row.value;
    return relationFindings({
      kind: 'growthOfWhole',
      figures: [total, ...parts],
      arithmetic: [
        below ? [numberOf(total), '<', numberOf(least)] : [numberOf(total), '>', numberOf(largest)],
      ],
      computed: hullOfIntervals(parts.map(({ interval }) => interval)),
      expected: total.interval,
      decimals: Math.max(total.decimals, ...parts.map(({ decimals }) => decimals)) + 1,
    });
  });
}
