import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import type { Finding } from '../Finding.js';
import { exactly, type Interval, productOfIntervals, quotientOfIntervals } from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';
import { compositions } from '../slips/knownActivities.js';

/**
 * Shares that are not those of the published levels.
 *
 * @formula share = 100 x level of the activity / level of the whole, at the prices of the share
 */
export function sharesOfLevels(facts: AuditedFacts): Finding[] {
  const groups = compositions(facts, ({ row }) =>
    accountsFamilies.some(({ share }) => share === row.indicator),
  );
  const partsOf = new Map(groups.flatMap((parts) => parts.map((share) => [share, parts] as const)));
  return facts.figures.flatMap((share) => {
    const family = accountsFamilies.find((accounts) => accounts.share === share.row.indicator);
    if (family === undefined || share.row.activity === 'total') return [];
    const level = { ...share.row, indicator: family.level, unit: 'billion VND' };
    const part = facts.figureAt(level);
    const whole = facts.figureAt({ ...level, activity: 'total' });
    if (part === undefined || whole === undefined) return [];
    const computed = productOfIntervals([exactly(100), quotientOfIntervals(part.interval, whole.interval)]);
    const decimals = share.decimals + 1;
    const value = (100 * part.row.value) / whole.row.value;
    return relationFindings({
      kind: 'shareOfLevel',
      figures: [share, part, whole],
      arithmetic: [
        [numberOf(part), '÷', numberOf(whole), '× 100', '=', { value, decimals }, '≠', numberOf(share)],
      ],
      computed,
      expected: forcedShare(share, partsOf.get(share) ?? [share]),
      decimals,
    });
  });
}

/**
 * What a share may stand for. Shares that add up to exactly 100 may have been made to: whole units of the last digit
 * are given to those that lost most in rounding, or one share takes what the others leave. The first moves a share by
 * less than one unit, the second by up to half a unit for each other share.
 */
function forcedShare(share: Figure, parts: readonly Figure[]): Interval {
  const sum = parts.reduce((added, { row }) => added + row.value, 0);
  if (Math.abs(sum - 100) > 1e-9) return share.interval;
  const half = Math.max(...parts.map(({ interval }) => (interval.high - interval.low) / 2));
  const margin = half * Math.max(2, parts.length - 1);
  return { low: share.row.value - margin, high: share.row.value + margin };
}
