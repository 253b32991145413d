import type { SlipKind } from '../../sizes/Slip.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import type { Finding } from '../Finding.js';
import { exactly, sumOfIntervals } from '../Interval.js';
import { joined, relationFindings } from '../relationFindings.js';
import { activitiesLacking, compositions, wholesKnown } from '../slips/knownActivities.js';

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
    const slipped = slippedShare(parts, value);
    const missing = value < 100 && slipped === undefined ? missingIn(parts) : [];
    return relationFindings({
      kind: 'shareSum',
      weight: value > 100 || coverWhole(parts) ? 'contradiction' : 'doubt',
      figures: slipped === undefined ? parts : [slipped.figure, ...parts],
      arithmetic: [[...joined(parts, '+'), '=', { value, decimals }, '≠', { value: 100, decimals }]],
      computed: sumOfIntervals(parts.map(({ interval }) => interval)),
      expected: exactly(100),
      decimals: decimals + 1,
      ...(missing.length === 0 ? {} : { missing }),
      ...(slipped === undefined ? {} : { slip: slipped.slip }),
    });
  });
}

const slips: readonly { readonly kind: SlipKind; readonly factor: number }[] = [
  { kind: 'sign', factor: -1 },
  ...[10, 0.1].map((factor) => ({ kind: 'shiftedPoint' as const, factor })),
  ...[100, 0.01].map((factor) => ({ kind: 'perCent' as const, factor })),
];

/** The one share that makes up for the difference once its sign or its decimal point is put right. */
function slippedShare(parts: readonly Figure[], sum: number) {
  const found = parts.flatMap((figure) => {
    const { value } = figure.row;
    const rest = parts.filter((part) => part !== figure).map(({ interval: { low, high } }) => high - low);
    return slips.flatMap(({ kind, factor }) => {
      const meant = Number((value * factor).toPrecision(12));
      const rounding = Math.abs(factor) * (figure.interval.high - figure.interval.low);
      const slack = (rest.reduce((added, width) => added + width, rounding) / 2) * (1 + 1e-9);
      const fits = value !== 0 && meant > 0 && Math.abs(sum - value + meant - 100) <= slack;
      return fits ? [{ figure, slip: { kind, value: meant } }] : [];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}
