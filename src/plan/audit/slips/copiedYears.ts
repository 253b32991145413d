import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, type Figure, inSeveralKinds, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';

/** Digits a figure has on average where it is not the same again by chance or by rounding. */
const tellingDigits = 4;
/** Activities that must repeat themselves for a column to be copied. */
const leastActivities = 3;

/**
 * Columns of a table that are the column of another year: all activities of two years one after the other have the same
 * figures. Rates and shares may be steady, and say nothing.
 */
export function copiedYears({ figures }: AuditedFacts): Finding[] {
  const ofTables = inSeveralKinds(figures, ({ activity }) => activity, leastActivities);
  const yearly = ofTables.filter(
    ({ row, nature }) => nature.addsUp && row.period.from === row.period.to && row.value !== 0,
  );
  const tables = groupedBy(yearly, ({ row }) =>
    keyText({ ...row, activity: '', period: { from: 0, to: 0 } }),
  );
  return tables.flatMap((table) => {
    const columns = groupedBy(table, ({ row }) => String(row.period.from)).sort(byYear);
    return columns.slice(1).flatMap((column, position) => copyOf(column, columns[position] ?? []));
  });
}

const yearOf = ([first]: readonly Figure[]) => first?.row.period.from ?? 0;
const byYear = (one: readonly Figure[], other: readonly Figure[]) => yearOf(one) - yearOf(other);

function copyOf(column: readonly Figure[], before: readonly Figure[]): Finding[] {
  const pairs = column.flatMap((figure) => {
    const match = before.find(({ row }) => row.activity === figure.row.activity);
    return match === undefined ? [] : [[match, figure] as const];
  });
  const isSame = pairs.every(([one, other]) => one.row.value === other.row.value);
  const digits = pairs.reduce((sum, [figure]) => sum + digitsOf(figure), 0);
  if (!isSame || pairs.length < leastActivities || digits < tellingDigits * pairs.length) return [];
  return [
    {
      kind: 'copiedYear',
      weight: 'doubt',
      rows: rowsOf([...pairs.map(([, figure]) => figure), ...pairs.map(([figure]) => figure)]),
      arithmetic: pairs.map(([one, other]) => [
        { of: 'activity', id: one.row.activity },
        ':',
        `${yearOf(before)}`,
        numberOf(one),
        '=',
        `${yearOf(column)}`,
        numberOf(other),
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
