import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';

/**
 * Years missing from a yearly series, which is one where most figures follow that of the year before. Figures for a
 * few chosen years are no such series.
 */
export function missingYears(facts: AuditedFacts): Finding[] {
  return seriesOf(facts).flatMap((series): Finding[] => {
    const steps = series.slice(1).map((later, position) => ({ earlier: series[position] ?? later, later }));
    const broken = steps.filter(({ earlier, later }) => yearOf(later) - yearOf(earlier) > 1);
    if (broken.length === 0 || 2 * broken.length >= steps.length) return [];
    return [
      {
        kind: 'missingYear',
        weight: 'note',
        rows: rowsOf(broken.flatMap(({ earlier, later }) => [earlier, later])),
        arithmetic: broken.map(({ earlier, later }) => [
          `${yearOf(earlier)} :`,
          numberOf(earlier),
          ', … ,',
          `${yearOf(later)} :`,
          numberOf(later),
        ]),
        decimals: 0,
        missing: broken.flatMap(yearsBetween),
      },
    ];
  });
}

function yearsBetween({ earlier, later }: Readonly<Record<'earlier' | 'later', Figure>>): string[] {
  const first = yearOf(earlier) + 1;
  return Array.from({ length: yearOf(later) - first }, (_, position) => String(first + position));
}
