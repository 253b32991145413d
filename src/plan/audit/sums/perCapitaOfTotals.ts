import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import { populationsOf } from '../currentLevel.js';
import type { Finding } from '../Finding.js';
import { hullOfIntervals, quotientOfIntervals } from '../Interval.js';
import { numberOf, relationFindings } from '../relationFindings.js';

/**
 * Figures per person that are not the total over the population of the year. Where the vintage has no population of its
 * own, any that the facts have for the year will do; that of another year says only whether the order of magnitude is
 * right.
 *
 * @formula GRDP [billion VND] / population [thousand persons] = GRDP per capita [million VND per person]
 */
export function perCapitaOfTotals(facts: AuditedFacts): Finding[] {
  const populations = facts.figures.filter(
    ({ row }) => row.indicator === 'averagePopulation' && row.activity === 'total' && row.value > 0,
  );
  return facts.figures.flatMap((perCapita) => {
    const family = accountsFamilies.find((accounts) => accounts.perCapita === perCapita.row.indicator);
    if (family === undefined || perCapita.row.unit !== 'million VND per person') return [];
    const level = facts.figureAt({ ...perCapita.row, indicator: family.level, unit: 'billion VND' });
    if (level === undefined) return [];
    const people = populationsOf(facts, perCapita.row);
    if (people.length === 0) return byOtherYear({ perCapita, level }, populations);
    return relationFindings({
      kind: 'perCapita',
      figures: [perCapita, level, ...people],
      arithmetic: people.map((population) => perPerson(level, population, perCapita)),
      computed: hullOfIntervals(people.map(({ interval }) => quotientOfIntervals(level.interval, interval))),
      expected: perCapita.interval,
      decimals: perCapita.decimals + 2,
    });
  });
}

/** What a population may grow or shrink to in some years. */
const growing = 1.3;

function byOtherYear(
  { perCapita, level }: Readonly<Record<'perCapita' | 'level', Figure>>,
  populations: readonly Figure[],
): Finding[] {
  const distance = ({ row }: Figure) => Math.abs(row.period.from - perCapita.row.period.from);
  const [nearest] = populations
    .filter(({ row }) => row.region === perCapita.row.region)
    .toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return [];
  const { low, high } = quotientOfIntervals(level.interval, nearest.interval);
  return relationFindings({
    kind: 'perCapita',
    weight: 'doubt',
    figures: [perCapita, level, nearest],
    arithmetic: [[`${nearest.row.period.from} :`, ...perPerson(level, nearest, perCapita)]],
    computed: { low: low / growing, high: high * growing },
    expected: perCapita.interval,
    decimals: perCapita.decimals + 2,
  }).filter(({ factor }) => factor !== undefined);
}

function perPerson(level: Figure, population: Figure, perCapita: Figure) {
  const value = level.row.value / population.row.value;
  const decimals = perCapita.decimals + 1;
  return [numberOf(level), '÷', numberOf(population), '=', { value, decimals }, '≠', numberOf(perCapita)];
}
