import type { AuditedFacts } from './AuditedFacts.js';
import { groupedBy, keyText } from './AuditedFacts.js';
import type { Finding } from './Finding.js';
import { sumFindings } from './totalsOfComponents.js';

/**
 * Activities that are not what all their parts add up to: levels, shares and contributions alike. Where a part that the
 * vintage has elsewhere is missing, a sum below the whole says nothing.
 *
 * @formula sum of the parts = the activity
 */
export function sumsOfParts(facts: AuditedFacts): Finding[] {
  const parts = facts.figures.filter(
    ({ row, nature }) =>
      facts.wholeOf(row) !== undefined &&
      (nature.addsUp || ['shareOfGrdp', 'growthContribution'].includes(row.indicator)),
  );
  const groups = groupedBy(parts, ({ row }) => keyText({ ...row, activity: facts.wholeOf(row) ?? '' }));
  return groups.flatMap((group) => {
    const [first] = group;
    const whole = first && facts.wholeOf(first.row);
    const total =
      first === undefined || whole === undefined
        ? undefined
        : facts.figureAt({ ...first.row, activity: whole });
    if (total === undefined) return [];
    const known = new Set(
      facts.figures.flatMap(({ row }) => (facts.wholeOf(row) === whole ? row.activity : [])),
    );
    const low = group.reduce((sum, { interval }) => sum + interval.low, 0);
    if (group.length < known.size && low <= total.interval.high) return [];
    return sumFindings('totalOfComponents', { parts: group, total });
  });
}
