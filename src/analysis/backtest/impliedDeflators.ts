import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { power } from '../../accounts/root.js';
import { observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import type { Need } from '../Need.js';

/** What prices must have done if a base, an actual value and a growth rate were of one measurement. */
export interface ImpliedDeflator {
  /** Vintage of GRDP in the base year. */
  readonly baseVintage: string;
  /** Vintage of GRDP in the last year, and of the growth between. */
  readonly actualVintage: string;
  /** Base and actual are of two vintages: what is implied holds the revision of the base too. */
  readonly mixed: boolean;
  /** Average real growth, per cent a year. */
  readonly growth: number;
  /** Prices of the last year over those of the base year; missing where a figure is missing. */
  readonly deflator?: number;
  /** The same, per cent a year. */
  readonly deflatorChange?: number;
  /** The country's deflator over the same years, where it is known. */
  readonly countryDeflator?: number;
  /** What is needed to compute it. */
  readonly needs?: readonly Need[];
}

/**
 * The deflators that published figures of GRDP imply: nominal growth from each vintage's base to each vintage's actual,
 * over the real growth that the actual's vintage publishes.
 *
 * Within one vintage that is a price change. Across two it is also the revision of the base, which no price explains:
 * such pairs are flagged as mixed, and are there to be seen, not used.
 *
 * @formula (GRDP of the last year / GRDP of the base year) / (1 + average growth)^years
 * @unit ratio; per cent a year
 * @param planCase - plan and facts
 * @returns one entry for each pair of vintages whose actual value publishes the growth of the plan's years
 *
 * @example
 * const found = impliedDeflators(await readPlanFolder('data/lang-son-2016-2020'));
 * const mixed = found.find((pair) => pair.baseVintage === '2020-evaluation' && pair.actualVintage === '2021-evaluation');
 * mixed?.mixed // => true
 * mixed?.deflator // => 34900 / 23503 / 1.0467 ** 5
 */
export function impliedDeflators({ plan, dataset }: Pick<PlanCase, 'plan' | 'dataset'>): ImpliedDeflator[] {
  const { region } = dataset;
  const { from, to } = plan.period;
  const own = (indicator: string) => observationsOf(dataset, { region, indicator, activity: 'total' });
  const grdpOf = (year: number) =>
    own('grdp').filter(({ period, priceBasis }) => priceBasis === 'current' && isYear(period, year));
  const rates = volumeRates(own('averageGrowthRate')).filter(
    ({ period }) => period.from === from && period.to === to,
  );
  const country = countryDeflator(dataset.observations, region, { from: from - 1, to });
  return grdpOf(from - 1).flatMap((base) =>
    rates.map((rate): ImpliedDeflator => {
      const head = {
        baseVintage: base.vintage,
        actualVintage: rate.vintage,
        mixed: base.vintage !== rate.vintage,
        growth: rate.value,
        ...(country === undefined ? {} : { countryDeflator: country }),
      };
      const actual = grdpOf(to).find(({ vintage }) => vintage === rate.vintage);
      if (actual === undefined)
        return { ...head, needs: [{ kind: 'grdp', year: to, vintage: rate.vintage }] };
      const years = to - from + 1;
      const deflator = actual.value / base.value / power(1 + rate.value / 100, years);
      return { ...head, deflator, deflatorChange: 100 * averageGrowthRate(1, deflator, years) };
    }),
  );
}

function isYear({ from, to }: Observation['period'], year: number): boolean {
  return from === year && to === year;
}

/** The deflator of another region between two years, both of one vintage; the first that has both. */
function countryDeflator(
  observations: readonly Observation[],
  own: string,
  { from, to }: Observation['period'],
): number | undefined {
  const levels = observations.filter(
    ({ region, indicator, activity }) => region !== own && indicator === 'deflator' && activity === 'total',
  );
  const pairs = levels
    .filter(({ period }) => isYear(period, from))
    .flatMap((first) =>
      levels
        .filter(
          (last) =>
            isYear(last.period, to) &&
            last.vintage === first.vintage &&
            last.region === first.region &&
            last.unit === first.unit,
        )
        .map((last) => last.value / first.value),
    );
  return pairs[0];
}
