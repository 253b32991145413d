import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';

/**
 * One figure given twice, with different values. A plan folder that has such rows is refused when it is read; a dataset
 * made by a program may hold them.
 */
export function conflictingFigures({ figures, hasRepeats }: AuditedFacts): Finding[] {
  if (!hasRepeats) return [];
  return groupedBy(figures, ({ row }) => keyText(row)).flatMap((group): Finding[] => {
    const values = new Set(group.map(({ row }) => row.value));
    if (values.size < 2) return [];
    return [
      {
        kind: 'conflictingFigures',
        weight: 'contradiction',
        rows: rowsOf(group),
        arithmetic: [
          group.flatMap((figure, position) => [...(position === 0 ? [] : ['≠']), numberOf(figure)]),
        ],
        decimals: 0,
      },
    ];
  });
}
