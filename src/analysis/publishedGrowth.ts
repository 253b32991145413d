import { referenceYearOf } from '../plan/facts/baseVolumes.js';
import { observationsOf } from '../plan/facts/Dataset.js';
import type { PriceBasis } from '../plan/facts/Observation.js';
import { volumeRates } from '../plan/facts/volumeRates.js';
import type { SimulationResult } from '../projection/PlanCase.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';

/** The average growth of GRDP over the plan's years, as projected and as published in the same vintage. */
export interface PublishedGrowth {
  readonly scenario: string;
  readonly vintage: string;
  /** The year whose prices weigh the projection: of published levels, otherwise the base year. */
  readonly referenceYear: number;
  /** Per cent a year, at constant prices of `referenceYear`. */
  readonly projected: number;
  /** Per cent a year, at the constant prices of `priceBasis`. */
  readonly published: number;
  readonly priceBasis: PriceBasis;
  /** Id of the source of the published rate. */
  readonly source: string;
  /** Projected less published, in percentage points. */
  readonly difference: number;
}

/**
 * Projected growth beside published growth, for scenarios whose base vintage publishes the average of the plan's years.
 *
 * The two differ even where every activity grows as published, because growth of a total depends on the reference year
 * whose prices weigh the activities. The difference is shown, not corrected.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['outturn'] });
 * publishedGrowth(result).map((row) => [row.published, row.projected]) // => [[5.45, 5.349922675654439]]
 */
export function publishedGrowth({ plan, dataset, scenarios, rows }: SimulationResult): PublishedGrowth[] {
  return scenarios.flatMap(({ id, base }) => {
    const query = { indicator: 'averageGrowthRate', activity: 'total', period: plan.period };
    const own = { ...query, region: dataset.region, vintage: base.vintage };
    const [published] = volumeRates(observationsOf(dataset, own));
    const projected = rowsOfScenario(rows, id).find(
      ({ indicator, activity, year }) =>
        indicator === 'averageGrowthRate' && activity === 'total' && year === plan.period.to,
    );
    if (published === undefined || projected === undefined) return [];
    const { value, priceBasis, source } = published;
    const difference = projected.value - value;
    return [
      {
        scenario: id,
        vintage: base.vintage,
        referenceYear: referenceYearOf(base),
        projected: projected.value,
        published: value,
        priceBasis,
        source,
        difference,
      },
    ];
  });
}
