import { groupedBy } from '../groupedBy.js';
import { type AuditedFacts, type Figure, keyText } from './AuditedFacts.js';

const known = new WeakMap<AuditedFacts, Figure[][]>();

/** Figures of single years that differ in nothing but the year, in the order of the years: one figure a year. */
export function seriesOf(facts: AuditedFacts): readonly (readonly Figure[])[] {
  const found = known.get(facts) ?? yearlySeries(facts);
  known.set(facts, found);
  return found;
}

function yearlySeries({ figures }: AuditedFacts): Figure[][] {
  const yearly = figures.filter(({ row }) => row.period.from === row.period.to);
  const noYear = { from: 0, to: 0 };
  return groupedBy(yearly, ({ row }) => keyText({ ...row, period: noYear })).map((series) => {
    const byYear = new Map<number, Figure>();
    for (const figure of series)
      if (!byYear.has(figure.row.period.from)) byYear.set(figure.row.period.from, figure);
    return [...byYear.values()].sort((a, b) => a.row.period.from - b.row.period.from);
  });
}

/** The year of a figure of one year. */
export const yearOf = ({ row }: Figure): number => row.period.from;
