import { groupedBy } from '../../groupedBy.js';
import { accountsUnits } from '../../indicators/accountsUnits.js';
import { type AuditedFacts, type Figure, inSeveralKinds, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { differsByPowerOfTen } from '../powerOfTen.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';
import { slippedFigures } from './slippedFigures.js';

/**
 * Units that change inside a series: a figure about a hundred, a thousand or more times the one before, or the same
 * figure that many times larger in another vintage; a figure whose decimal point has slipped; a series that goes on in
 * another unit. Rates of change and balances may be of any size.
 */
export function unitChanges(facts: AuditedFacts): Finding[] {
  const slipped = slippedFigures(facts);
  const told = new Set(slipped.map(({ rows }) => rows[0]?.observation));
  return [
    ...slipped,
    ...seriesOf(facts).flatMap((series) => jumps(series.filter((figure) => !told.has(figure.row)))),
    ...betweenVintages(facts).filter(({ rows }) => rows.every(({ observation }) => !told.has(observation))),
    ...otherUnits(facts),
  ];
}

function jumps(series: readonly Figure[]): Finding[] {
  const found = series.slice(1).flatMap((later, position) => {
    const earlier = series[position];
    return earlier !== undefined && isJump(earlier, later) ? [{ earlier, later }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  const figures = found.flatMap(({ earlier, later }) => [later, earlier]);
  return [
    unitFinding(
      figures,
      found.map(({ earlier, later }) => [earlier, later]),
    ),
  ];
}

const isJump = (earlier: Figure, later: Figure) => !swings(later) && differsByPowerOfTen(earlier, later);

/** What may be of any size from one year to the next. */
const swings = ({ nature }: Figure) => nature.nature === 'rate' || nature.nature === 'balance';

function betweenVintages({ figures }: AuditedFacts): Finding[] {
  const revised = inSeveralKinds(figures, ({ vintage }) => vintage);
  return groupedBy(revised, ({ row }) => keyText({ ...row, vintage: '' })).flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return others
      .filter((other) => other.row.vintage !== first.row.vintage && isJump(first, other))
      .map((other) => unitFinding([other, first], [[first, other]]));
  });
}

function unitFinding(
  figures: readonly Figure[],
  pairs: readonly (readonly [Figure, Figure] | Figure[])[],
): Finding {
  return {
    kind: 'unitChange',
    weight: 'doubt',
    rows: rowsOf(figures),
    arithmetic: pairs.flatMap(([from, to]) => {
      if (from === undefined || to === undefined) return [];
      const value = to.row.value / from.row.value;
      const times = { value, decimals: Math.abs(value) >= 10 ? 0 : 4 };
      return [[`${yearOf(to)} :`, numberOf(to), '÷', numberOf(from), '=', times]];
    }),
    decimals: 0,
  };
}

function otherUnits(facts: AuditedFacts): Finding[] {
  const all = groupedBy(seriesOf(facts), ([first]) =>
    first ? keyText({ ...first.row, unit: '', period: { from: 0, to: 0 } }) : '',
  );
  return all.flatMap(([one, other]): Finding[] => {
    const [first, second] = [one?.at(-1), other?.[0]];
    if (one === undefined || other === undefined || first === undefined || second === undefined) return [];
    const years = new Set(one.map(yearOf));
    const several = (accountsUnits.get(first.row.indicator)?.length ?? 0) > 1;
    if (several || other.some((figure) => years.has(yearOf(figure)))) return [];
    return [
      {
        kind: 'unitChange',
        weight: 'doubt',
        rows: rowsOf([second, first]),
        arithmetic: [first, second].map((figure) => [
          `${yearOf(figure)} :`,
          numberOf(figure),
          figure.row.unit,
        ]),
        decimals: 0,
      },
    ];
  });
}
