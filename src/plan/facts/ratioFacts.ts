import { type RatioPart, ratioSeries } from '../indicators/ratioSeries.js';
import type { Plan } from '../Plan.js';
import type { Observation, PriceBasis } from './Observation.js';

/**
 * The ratios that a plan declares, of the published figures: both series of one vintage. A published figure of the ratio
 * itself stands.
 *
 * @param observations - of all regions and vintages
 * @param plan - its region, years and indicators
 * @returns the ratios alone, each with its formula and the sources of its figures
 */
export function ratioFacts(
  observations: readonly Observation[],
  { region, period, indicators }: Pick<Plan, 'region' | 'period' | 'indicators'>,
): Observation[] {
  const ratios = indicators.flatMap(({ id, unit, ratio }) =>
    ratio === undefined ? [] : [{ id, unit, ratio }],
  );
  if (ratios.length === 0) return [];
  const named = new Set(ratios.flatMap(({ ratio: { of, to } }) => [of.indicator, to.indicator]));
  const own = observations.filter(
    (one) => one.region === region.id && one.period.from === one.period.to && named.has(one.indicator),
  );
  const published = new Set(observations.filter((one) => one.region === region.id).map(keyOf));
  return [...new Set(own.map(({ vintage }) => vintage))].flatMap((vintage) => {
    const parts = own.filter((one) => one.vintage === vintage).map(partOf);
    return ratios
      .flatMap(({ id, unit, ratio }) => {
        const { of, to, cumulated } = ratio;
        const formula = `${cumulated ? 'Σ ' : ''}${of.indicator}(${of.activity}) ÷ ${cumulated ? 'Σ ' : ''}${to.indicator}(${to.activity})`;
        return ratioSeries(ratio, parts, { unit, from: period.from }).map(
          ({ year, value, priceBasis, parts: used }): Observation => ({
            region: region.id,
            indicator: id,
            activity: 'total',
            priceBasis,
            unit,
            period: { from: year, to: year },
            value,
            status: 'derived',
            vintage,
            source: [...new Set(used.map(({ source }) => source))].join(' '),
            note: formula,
            formula,
          }),
        );
      })
      .filter((row) => !published.has(keyOf(row)));
  });
}

type Part = RatioPart & { readonly source: string; readonly priceBasis: PriceBasis };

function partOf({ indicator, activity, priceBasis, unit, period, value, source }: Observation): Part {
  return { indicator, activity, priceBasis, unit, year: period.to, value, source };
}

const keyOf = ({ region, vintage, indicator, activity, period, unit }: Observation): string =>
  [region, vintage, indicator, activity, period.from, period.to, unit].join('|');
