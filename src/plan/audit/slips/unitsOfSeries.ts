import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { exactly, haveCommonValue, productOfIntervals, sumOfIntervals } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { compositions } from './knownActivities.js';

const factors = [1e3, 1e-3, 1e6, 1e-6];

/** Years it takes to tell a unit from an error of one figure. */
const leastYears = 2;

/**
 * Activities, or totals, whose whole series is in a unit a thousand or a million times another: brought to it, the
 * activities add up to the total in every year, and in none as they stand.
 *
 * @formula sum of the other activities + factor x activity = total, in every year
 */
export function unitsOfSeries(facts: AuditedFacts): Finding[] {
  const years = compositions(
    facts,
    ({ nature, row }) => nature.addsUp && row.period.from === row.period.to,
  ).flatMap((parts) => {
    const total = parts[0] && facts.figureAt({ ...parts[0].row, activity: 'total' });
    return total === undefined ? [] : [{ parts, total }];
  });
  const tables = groupedBy(years, ({ total }) => keyText({ ...total.row, period: { from: 0, to: 0 } }));
  return tables.flatMap((table) => {
    if (table.length < leastYears || table.some(({ parts, total }) => addsUp(parts, total))) return [];
    const names = [...new Set(table.flatMap(({ parts }) => parts.map(({ row }) => row.activity))), 'total'];
    for (const activity of names)
      for (const factor of factors)
        if (table.every(({ parts, total }) => addsUp(parts, total, { activity, factor })))
          return [unitFinding(table, { activity, factor })];
    return [];
  });
}

interface Scaled {
  readonly activity: string;
  readonly factor: number;
}

interface Year {
  readonly parts: readonly Figure[];
  readonly total: Figure;
}

function addsUp(parts: readonly Figure[], total: Figure, scaled?: Scaled): boolean {
  const inUnit = ({ row, interval }: Figure) =>
    row.activity === scaled?.activity ? productOfIntervals([interval, exactly(scaled.factor)]) : interval;
  if (scaled !== undefined && ![...parts, total].some(({ row }) => row.activity === scaled.activity))
    return false;
  return haveCommonValue(sumOfIntervals(parts.map(inUnit)), inUnit(total));
}

function unitFinding(table: readonly Year[], { activity, factor }: Scaled): Finding {
  const figuresOf = ({ parts, total }: Year) => [...parts, total];
  const own = table.flatMap((year) => figuresOf(year).filter(({ row }) => row.activity === activity));
  return {
    kind: 'unitOfSeries',
    weight: 'contradiction',
    rows: rowsOf([...own, ...table.flatMap(figuresOf)]),
    arithmetic: table.map(({ parts, total }) => {
      const sum = parts.flatMap((part, position) => [
        ...(position === 0 ? [] : ['+']),
        numberOf(part),
        ...(part.row.activity === activity ? ['×', { value: factor, decimals: factor < 1 ? 6 : 0 }] : []),
      ]);
      const whole =
        total.row.activity === activity ? ['×', { value: factor, decimals: factor < 1 ? 6 : 0 }] : [];
      return [`${total.row.period.to} :`, ...sum, '=', numberOf(total), ...whole];
    }),
    decimals: 0,
    factor,
  };
}
