import { groupedBy } from '../../groupedBy.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Arithmetic, Finding } from '../Finding.js';
import { haveCommonValue, hullOfIntervals, type Interval, quotientOfIntervals } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { growthOfTheWhole } from './implausibleDeflators.js';
import { type PriceStep, priceStep } from './priceStep.js';

/**
 * Vintages that publish growth and the level of the last year, and not the level it grew from. Whoever takes that level
 * from another vintage mixes two measurements, and what was revised shows up as a change of prices: the finding says
 * which, beside the change of the published deflators over the same years.
 */
export function mixedBases(facts: AuditedFacts): Finding[] {
  const vintages = [...new Set(facts.figures.map(({ row }) => row.vintage))];
  const deflators = facts.figures.filter(
    ({ row }) => row.indicator === 'deflator' && row.activity === 'total',
  );
  return growthOfTheWhole(facts).flatMap((growth): Finding[] => {
    if (priceStep({ facts, growth, startVintage: growth.row.vintage }) !== undefined) return [];
    const steps = vintages.flatMap((startVintage) => priceStep({ facts, growth, startVintage }) ?? []);
    const stated = statedChanges(deflators, growth);
    const range = stated && hullOfIntervals(stated.map(({ interval }) => interval));
    const strange = steps.filter(({ interval }) => range === undefined || !haveCommonValue(interval, range));
    if (strange.length === 0) return [];
    const figures = [
      growth,
      ...strange.flatMap((step) => step.figures),
      ...(stated ?? []).flatMap((step) => step.figures),
    ];
    return [
      {
        kind: 'mixedBases',
        weight: 'doubt',
        rows: rowsOf(figures),
        arithmetic: [...strange.map(named), ...(stated ?? []).map(({ arithmetic }) => arithmetic)],
        computed: hullOfIntervals(strange.map(({ interval }) => interval)),
        ...(range === undefined ? {} : { expected: range }),
        decimals: 4,
      },
    ];
  });
}

/** A step with the vintage its start was taken from. */
const named = ({ figures, arithmetic }: PriceStep): Arithmetic => [
  { of: 'vintage', id: figures[1]?.row.vintage ?? '' },
  ':',
  ...arithmetic,
];

type StatedChange = Pick<PriceStep, 'figures' | 'arithmetic'> & { readonly interval: Interval };

/** The change of every published deflator of a whole economy over the years of a growth rate. */
function statedChanges(
  deflators: readonly Figure[],
  { row: { period } }: Figure,
): StatedChange[] | undefined {
  const years = [period.from - 1, period.to];
  const indices = deflators.filter(
    ({ row }) => years.includes(row.period.from) && row.period.from === row.period.to,
  );
  const changes = groupedBy(indices, ({ row }) => `${row.region}|${row.vintage}|${row.unit}`).flatMap(
    (series) => {
      const [start, end] = years.map((year) => series.find(({ row }) => row.period.from === year));
      if (start === undefined || end === undefined) return [];
      const value = { value: end.row.value / start.row.value, decimals: 4 };
      const name = { of: 'region', id: end.row.region } as const;
      const arithmetic: Arithmetic = [name, ':', numberOf(end), '÷', numberOf(start), '=', value];
      return [
        { figures: [end, start], interval: quotientOfIntervals(end.interval, start.interval), arithmetic },
      ];
    },
  );
  return changes.length === 0 ? undefined : changes;
}
