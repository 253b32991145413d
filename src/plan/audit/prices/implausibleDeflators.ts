import { power } from '../../../accounts/root.js';
import { isConstant } from '../../facts/priceBases.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { hullOfIntervals, type Interval, quotientOfIntervals } from '../Interval.js';
import { relationFindings } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';
import { priceStep } from './priceStep.js';

/**
 * Levels and growth of one vintage that imply a change of prices unlike any that the facts know of: outside the range of
 * the yearly changes of every published deflator, of whatever region, activity and year.
 *
 * @formula implied change = change of the level at current prices / (1 + growth)^years
 */
export function implausibleDeflators(facts: AuditedFacts): Finding[] {
  const known = yearlyPriceChanges(facts);
  if (known === undefined) return [];
  return growthOfTheWhole(facts).flatMap((growth) => {
    const step = priceStep({ facts, growth, startVintage: growth.row.vintage });
    if (step === undefined) return [];
    const years = growth.row.period.to - growth.row.period.from + 1;
    return relationFindings({
      kind: 'implausibleDeflator',
      weight: 'doubt',
      figures: step.figures,
      arithmetic: [step.arithmetic],
      computed: step.interval,
      expected: { low: power(known.low, years), high: power(known.high, years) },
      decimals: 4,
    });
  });
}

/** Growth of a whole region at constant prices. */
export function growthOfTheWhole({ figures }: AuditedFacts): Figure[] {
  return figures.filter(
    ({ row }) =>
      row.activity === 'total' &&
      isConstant(row.priceBasis) &&
      (row.indicator === 'growthRate' || row.indicator === 'averageGrowthRate'),
  );
}

/** From the smallest yearly change of any published deflator to the largest, as factors. */
function yearlyPriceChanges(facts: AuditedFacts): Interval | undefined {
  const changes = seriesOf(facts)
    .filter(([first]) => first?.row.indicator === 'deflator')
    .flatMap((series) =>
      series.slice(1).flatMap((later, position) => {
        const earlier = series[position];
        if (earlier === undefined || yearOf(later) - yearOf(earlier) !== 1) return [];
        return [quotientOfIntervals(later.interval, earlier.interval)];
      }),
    );
  return changes.length === 0 ? undefined : hullOfIntervals(changes);
}
