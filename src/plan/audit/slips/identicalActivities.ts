import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';

/** Digits that agree by chance once in a million times. */
const tellingDigits = 6;

/**
 * Two activities with the same figures: a row or a column copied where another was meant.
 *
 * A figure of few digits may be the same twice by chance, so all figures that two activities have in common must be the
 * same and have six digits or more together, or one figure alone that many. An index is 100 in its reference year for
 * all.
 */
export function identicalActivities({ figures }: AuditedFacts): Finding[] {
  const parts = figures.filter(
    ({ row, interval }) => row.activity !== 'total' && row.value !== 0 && interval.low < interval.high,
  );
  const tables = groupedBy(parts, ({ row }) => keyText({ ...row, activity: '', period: { from: 0, to: 0 } }));
  return tables.flatMap((table) => {
    const series = groupedBy(table, ({ row }) => row.activity);
    return series.flatMap((one, position) =>
      series.slice(position + 1).flatMap((other) => sameFigures(one, other)),
    );
  });
}

function sameFigures(one: readonly Figure[], other: readonly Figure[]): Finding[] {
  const years = ({ row: { period } }: Figure) => `${period.from}-${period.to}`;
  const others = new Map(other.map((figure) => [years(figure), figure]));
  const common = one.flatMap((figure) => {
    const match = others.get(years(figure));
    return match === undefined ? [] : [[figure, match] as const];
  });
  const same = common.filter(([a, b]) => a.row.value === b.row.value);
  const alone = same.filter(([figure]) => digitsOf(figure) >= tellingDigits);
  const digits = same.reduce((sum, [figure]) => sum + digitsOf(figure), 0);
  const found = same.length === common.length && digits >= tellingDigits ? same : alone;
  if (found.length === 0) return [];
  return [
    {
      kind: 'identicalActivities',
      weight: 'doubt',
      rows: rowsOf(found.flat()),
      arithmetic: found.map(([a, b]) => [
        years(a).replace(/^(\d+)-\1$/, '$1'),
        ':',
        { of: 'activity' as const, id: a.row.activity },
        numberOf(a),
        '=',
        { of: 'activity' as const, id: b.row.activity },
        numberOf(b),
      ]),
      decimals: 0,
    },
  ];
}

/** Digits that a figure says something with: without zeros before them, or at the end of a whole number. */
function digitsOf({ row, decimals }: Figure): number {
  const digits = Math.abs(row.value).toFixed(Math.min(20, decimals)).replace('.', '').replace(/^0+/, '');
  return decimals === 0 ? digits.replace(/0+$/, '').length : digits.length;
}
