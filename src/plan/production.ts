import type { Observation } from './facts/Observation.js';
import { productionIndicators } from './indicators/accountsIndicators.js';
import type { Indicator } from './indicators/Indicator.js';
import type { Plan } from './Plan.js';
import type { ProductionFacts } from './ProductionFacts.js';

/** Whether a target, or a ratio, of the plan names what growth accounting gives. */
export function namesProduction({ targets, indicators }: Pick<Plan, 'targets' | 'indicators'>): boolean {
  const named = [
    ...targets.map(({ indicator }) => indicator),
    ...indicators.flatMap(({ ratio }) =>
      ratio === undefined ? [] : [ratio.of.indicator, ratio.to.indicator],
    ),
  ];
  return named.some((id) => isProduction(id, indicators));
}

/** Whether growth accounting gives an indicator: an indicator that the plan declares itself is measured instead. */
export function isProduction(id: string, indicators: readonly Pick<Indicator, 'id'>[]): boolean {
  return (
    (productionIndicators as readonly string[]).includes(id) &&
    indicators.every((declared) => declared.id !== id)
  );
}

/**
 * The facts that growth accounting takes, as far as they are published for a region by its base year.
 *
 * @example
 * productionFacts([], { region: 'x', year: 2015 }) // => {}
 */
export function productionFacts(
  observations: readonly Observation[],
  { region, year }: { readonly region: string; readonly year: number },
): ProductionFacts {
  const latest = (indicator: string, from = 0) => {
    const known = observations
      .filter(
        (row) =>
          row.region === region &&
          row.indicator === indicator &&
          row.activity === 'total' &&
          row.period.to <= year,
      )
      .filter(({ period }) => period.to >= from)
      .sort((a, b) => b.period.to - a.period.to);
    const [found] = known;
    return found && (found.unit === 'percent' ? found.value / 100 : found.value);
  };
  const facts = {
    capitalOutputRatio: latest('capitalOutputRatio'),
    labourShare: latest('labourShare'),
    depreciation: latest('depreciation'),
    investmentRate: latest('investmentRate', year),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
