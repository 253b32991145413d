import type { AuditedFacts } from './AuditedFacts.js';
import { accountsFamilies } from './accountsFamilies.js';
import type { Finding } from './Finding.js';
import { exactly, sumOfIntervals } from './Interval.js';
import { activitiesLacking, compositions, wholesKnown } from './knownActivities.js';
import { joined, relationFindings } from './relationFindings.js';

/**
 * Shares of the accounts that do not add up to 100 %.
 *
 * Offices print shares that add up to exactly 100, or each rounded by itself; then the sum is off by at most half a unit
 * of the last digit for each share. Below 100, the activities may also not be all there are: that is certain where the
 * vintage has more of them in another year, and a doubt where nothing shows that they make up the whole.
 *
 * @formula sum of the shares = 100
 */
export function sharesOfHundred(facts: AuditedFacts): Finding[] {
  const groups = compositions(facts, ({ row }) =>
    accountsFamilies.some(({ share }) => share === row.indicator),
  );
  const missingIn = activitiesLacking(groups);
  const coverWhole = wholesKnown(facts);
  return groups.flatMap((parts) => {
    const decimals = Math.max(...parts.map((part) => part.decimals));
    const value = parts.reduce((added, { row }) => added + row.value, 0);
    const missing = value < 100 ? missingIn(parts) : [];
    return relationFindings({
      kind: 'shareSum',
      weight: value > 100 || coverWhole(parts) ? 'contradiction' : 'doubt',
      figures: parts,
      arithmetic: [[...joined(parts, '+'), '=', { value, decimals }, '≠', { value: 100, decimals }]],
      computed: sumOfIntervals(parts.map(({ interval }) => interval)),
      expected: exactly(100),
      decimals: decimals + 1,
      ...(missing.length === 0 ? {} : { missing }),
    });
  });
}
