import { groupedBy } from '../../groupedBy.js';
import { periodText } from '../../yearsOf.js';
import { type AuditedFacts, type Figure, inSeveralKinds, keyText } from '../AuditedFacts.js';
import type { Arithmetic, Finding } from '../Finding.js';
import { haveCommonValue } from '../Interval.js';
import { differsByPowerOfTen } from '../powerOfTen.js';
import { lineHead, numberOf, rowsOf } from '../relationFindings.js';

/**
 * Figures that a later vintage has changed by more than rounding explains: nothing wrong, and a trap for whoever takes
 * one figure from each. A change of unit between vintages is told as that.
 */
export function vintageBreaks({ figures }: AuditedFacts): Finding[] {
  const vintages = [...new Set(figures.map(({ row }) => row.vintage))];
  const rank = ({ row }: Figure) => vintages.indexOf(row.vintage);
  const revised = inSeveralKinds(figures, ({ vintage }) => vintage);
  const ofOneFigure = groupedBy(revised, ({ row }) => keyText({ ...row, vintage: '' }));
  const pairs = ofOneFigure.flatMap((group) => pairsOf(group.toSorted((a, b) => rank(a) - rank(b))));
  const broken = pairs.filter(
    ([a, b]) => !haveCommonValue(a.interval, b.interval) && !differsByPowerOfTen(a, b),
  );
  const together = groupedBy(broken, ([{ row }, other]) =>
    [row.region, row.indicator, row.unit, row.priceBasis, row.vintage, other.row.vintage].join('|'),
  );
  return together.map((group) => ({
    kind: 'vintageBreak',
    weight: 'note',
    rows: rowsOf(group.flat()),
    arithmetic: group.map(([a, b]) => change(a, b)),
    decimals: 0,
  }));
}

/** Figures of different vintages, each with the one that follows it: vintages are in one order throughout, that of the files. */
function pairsOf(group: readonly Figure[]): (readonly [Figure, Figure])[] {
  const vintages = groupedBy(group, ({ row }) => row.vintage).flatMap((same) => same.slice(0, 1));
  return vintages.flatMap((figure, position) => {
    const next = vintages[position + 1];
    return next === undefined ? [] : [[figure, next] as const];
  });
}

/** The difference of the other from the one: in points for what is itself in per cent, in per cent for the rest. */
function change(one: Figure, other: Figure): Arithmetic {
  const { period, activity, unit } = one.row;
  const difference = other.row.value - one.row.value;
  const inPoints = unit === 'percent' || one.row.value === 0;
  const size = inPoints
    ? { value: difference, decimals: Math.max(one.decimals, other.decimals) }
    : { value: (100 * difference) / Math.abs(one.row.value), decimals: 1 };
  return [
    ...lineHead(periodText(period), activity),
    numberOf(one),
    '≠',
    numberOf(other),
    difference > 0 ? '(+' : '(',
    size,
    inPoints ? ')' : '% )',
  ];
}
