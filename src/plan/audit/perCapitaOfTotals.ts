import type { AuditedFacts, Figure } from './AuditedFacts.js';
import { accountsFamilies } from './accountsFamilies.js';
import { populationsOf } from './currentLevel.js';
import type { Finding } from './Finding.js';
import { hullOfIntervals, quotientOfIntervals } from './Interval.js';
import { numberOf, relationFindings } from './relationFindings.js';

/**
 * Figures per person that are not the total over the population of the year. Where the vintage has no population of its
 * own, any that the facts have for the year will do.
 *
 * @formula GRDP [billion VND] / population [thousand persons] = GRDP per capita [million VND per person]
 */
export function perCapitaOfTotals(facts: AuditedFacts): Finding[] {
  return facts.figures.flatMap((perCapita) => {
    const family = accountsFamilies.find((accounts) => accounts.perCapita === perCapita.row.indicator);
    if (family === undefined || perCapita.row.unit !== 'million VND per person') return [];
    const level = facts.figureAt({ ...perCapita.row, indicator: family.level, unit: 'billion VND' });
    const people = populationsOf(facts, perCapita.row);
    if (level === undefined || people.length === 0) return [];
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

function perPerson(level: Figure, population: Figure, perCapita: Figure) {
  const value = level.row.value / population.row.value;
  const decimals = perCapita.decimals + 1;
  return [numberOf(level), '÷', numberOf(population), '=', { value, decimals }, '≠', numberOf(perCapita)];
}
