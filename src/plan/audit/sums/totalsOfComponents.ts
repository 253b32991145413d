import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { sumOfIntervals } from '../Interval.js';
import { joined, numberOf, relationFindings } from '../relationFindings.js';
import { activitiesLacking, compositions } from '../slips/knownActivities.js';

/**
 * Totals that are not what their activities add up to: of the accounts at current prices and at those of a fixed year,
 * and of every other count or amount. Where an activity that the vintage has in another year is missing, a sum below the
 * total says nothing.
 *
 * @formula sum of the activities = total
 */
export function totalsOfComponents(facts: AuditedFacts): Finding[] {
  const groups = compositions(facts, ({ nature }) => nature.addsUp);
  const missingIn = activitiesLacking(groups);
  return groups.flatMap((parts) => {
    const total = totalOf(facts, parts);
    const missing = missingIn(parts);
    const computed = sumOfIntervals(parts.map(({ interval }) => interval));
    if (total === undefined || (missing.length > 0 && computed.low <= total.interval.high)) return [];
    return sumFindings('totalOfComponents', { parts, total });
  });
}

/**
 * Contributions to growth that do not add up to that of the whole, in percentage points.
 *
 * @formula sum of the contributions = growth of the whole
 */
export function contributionSums(facts: AuditedFacts): Finding[] {
  const groups = compositions(facts, ({ row }) => row.indicator === 'growthContribution');
  const missingIn = activitiesLacking(groups);
  return groups.flatMap((parts) => {
    const growth = { activity: 'total', indicator: 'growthRate', unit: 'percent' };
    const total = totalOf(facts, parts) ?? (parts[0] && facts.figureAt({ ...parts[0].row, ...growth }));
    if (total === undefined || missingIn(parts).length > 0) return [];
    return sumFindings('contributionSum', { parts, total });
  });
}

const totalOf = (facts: AuditedFacts, [first]: readonly Figure[]) =>
  first && facts.figureAt({ ...first.row, activity: 'total' });

/** The finding that figures do not add up to another, or none. */
export function sumFindings(
  kind: 'totalOfComponents' | 'contributionSum',
  { parts, total }: { readonly parts: readonly Figure[]; readonly total: Figure },
): Finding[] {
  const decimals = Math.max(...parts.map((part) => part.decimals), total.decimals);
  const sum = { value: parts.reduce((added, { row }) => added + row.value, 0), decimals };
  return relationFindings({
    kind,
    figures: [total, ...parts],
    arithmetic: [[...joined(parts, '+'), '=', sum, '≠', numberOf(total)]],
    computed: sumOfIntervals(parts.map(({ interval }) => interval)),
    expected: total.interval,
    decimals: decimals + 1,
  });
}
