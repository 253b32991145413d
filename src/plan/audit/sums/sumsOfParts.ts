import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { sumFindings } from './totalsOfComponents.js';

/**
 * Activities that are not what all their parts add up to: levels, shares and contributions alike. Where a part that the
 * vintage has elsewhere is missing, or the parts make up the whole nowhere ("of which" need not name all), a sum below the
 * whole says nothing.
 *
 * @formula sum of the parts = the activity
 */
export function sumsOfParts(facts: AuditedFacts): Finding[] {
  const parts = facts.figures.filter(
    ({ row, nature }) =>
      facts.wholeOf(row) !== undefined &&
      (nature.addsUp || ['shareOfGrdp', 'growthContribution'].includes(row.indicator)),
  );
  const groups = groupedBy(parts, ({ row }) =>
    keyText({ ...row, activity: facts.wholeOf(row) ?? '' }),
  ).flatMap((group) => {
    const [first] = group;
    const whole = first && facts.wholeOf(first.row);
    if (first === undefined || whole === undefined) return [];
    const total = facts.figureAt({ ...first.row, activity: whole });
    return total === undefined ? [] : [{ group, whole, total }];
  });
  const names = new Map(
    groups.map(({ whole }) => [
      whole,
      new Set(facts.figures.flatMap(({ row }) => (facts.wholeOf(row) === whole ? row.activity : []))),
    ]),
  );
  const isAll = ({ group, whole }: SumOfParts) => group.length >= (names.get(whole)?.size ?? 0);
  const complete = new Set(groups.filter((one) => isAll(one) && addsUp(one)).map(({ whole }) => whole));
  return groups.flatMap((one) => {
    const low = one.group.reduce((sum, { interval }) => sum + interval.low, 0);
    const isShort = low <= one.total.interval.high;
    if (isShort && !(isAll(one) && complete.has(one.whole))) return [];
    return sumFindings('totalOfComponents', { parts: one.group, total: one.total });
  });
}

interface SumOfParts {
  readonly group: readonly Figure[];
  readonly whole: string;
  readonly total: Figure;
}

/** Parts that come near their whole, within a fiftieth of it: they are all there is, or one of them is slightly wrong. */
function addsUp({ group, total }: SumOfParts): boolean {
  const sum = group.reduce((added, { row }) => added + row.value, 0);
  return Math.abs(sum - total.row.value) <= Math.abs(total.row.value) / 50;
}
