import { grdpPerPerson } from '../../plan/facts/derivedFigure.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { isConstant } from '../../plan/facts/priceBases.js';
import type { Target } from '../../plan/targets/Target.js';

/**
 * Figures of one vintage with GRDP per capita at constant prices, where the target is of its growth and the vintage
 * publishes GRDP at constant prices and the population, but not this.
 *
 * @formula GRDP at constant prices / average population
 */
export function withVolumePerPerson(
  { kind, indicator }: Pick<Target, 'kind' | 'indicator'>,
  figures: readonly Observation[],
): readonly Observation[] {
  const isOfVolume = kind === 'averageGrowth' || kind === 'yearlyReduction';
  const published = figures.filter(
    (figure) => figure.indicator === 'grdpPerCapita' && isConstant(figure.priceBasis),
  );
  if (!isOfVolume || indicator !== 'grdpPerCapita' || published.length > 0) return figures;
  const people = new Map(
    figures
      .filter((figure) => figure.indicator === 'averagePopulation' && isOfYear(figure))
      .map((figure) => [figure.period.to, figure]),
  );
  const derived = figures
    .filter(
      (figure) => figure.indicator === 'grdp' && figure.activity === 'total' && isConstant(figure.priceBasis),
    )
    .flatMap((grdp) => {
      const population = people.get(grdp.period.to);
      return population === undefined || !isOfYear(grdp) ? [] : grdpPerPerson(grdp, population);
    });
  return [...figures, ...derived];
}

const isOfYear = ({ period: { from, to } }: Observation) => from === to;
