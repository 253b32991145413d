import type { Indicator } from './Indicator.js';
import { natureOfUnit } from './natureOfUnit.js';
import type { Nature, SeriesNature } from './SeriesNature.js';

const level = { nature: 'level', sign: 'positive', addsUp: true, inPercent: false } as const;
const perHead = { nature: 'ratio', sign: 'positive', addsUp: false, inPercent: false } as const;
const rate = { nature: 'rate', sign: 'any', addsUp: false, inPercent: true } as const;
const share = { nature: 'ratio', sign: 'any', addsUp: false, inPercent: true } as const;

const ofAccounts: ReadonlyMap<string, SeriesNature> = new Map<string, SeriesNature>([
  ['grdp', level],
  ['gdp', level],
  ['growthRate', rate],
  ['averageGrowthRate', rate],
  ['growthContribution', { ...rate, inPercent: false }],
  ['shareOfGrdp', share],
  ['shareOfGdp', share],
  ['grdpPerCapita', perHead],
  ['gdpPerCapita', perHead],
  ['deflator', { nature: 'index', sign: 'positive', addsUp: false, inPercent: false }],
  ['averagePopulation', { ...level, nature: 'count' }],
  ['populationGrowth', rate],
  ['exchangeRate', perHead],
  ['labourForce', { ...level, nature: 'count' }],
  ['employment', { ...level, nature: 'count' }],
  ['consumerPriceChange', rate],
  ['investmentRate', { ...share, sign: 'notNegative' }],
  ['labourProductivity', perHead],
  ['labourProductivityGrowth', rate],
  ['totalFactorProductivityGrowth', rate],
  ['totalFactorProductivityShare', share],
  ['icor', { nature: 'ratio', sign: 'any', addsUp: false, inPercent: false }],
]);

const ofNatures: Readonly<Record<Nature, Pick<SeriesNature, 'sign' | 'addsUp'>>> = {
  level: { sign: 'notNegative', addsUp: true },
  count: { sign: 'notNegative', addsUp: true },
  ratio: { sign: 'notNegative', addsUp: false },
  index: { sign: 'positive', addsUp: false },
  rate: { sign: 'any', addsUp: false },
  balance: { sign: 'any', addsUp: true },
};

/** What a plan may declare of an indicator. */
export type DeclaredNature = Pick<Indicator, 'id' | 'nature' | 'sign'> &
  Partial<Pick<Indicator, 'unit' | 'min' | 'max'>>;

/**
 * What a series is: known for the accounts, declared by the plan for its own indicators, and where nothing is declared,
 * what its unit says.
 *
 * @param declared - the plan's indicators
 *
 * @example
 * natureOfSeries('exchangeRate', 'VND per USD') // => { nature: 'ratio', sign: 'positive', addsUp: false, inPercent: false }
 * natureOfSeries('tradeBalance', 'million USD', [{ id: 'tradeBalance', nature: 'balance' }]).sign // => 'any'
 */
export function natureOfSeries(
  indicator: string,
  unit: string,
  declared: readonly DeclaredNature[] = [],
): SeriesNature {
  const account = ofAccounts.get(indicator);
  if (account !== undefined) return account;
  const byUnit = natureOfUnit(unit);
  const { nature, sign } = declared.find(({ id }) => id === indicator) ?? {};
  if (nature === undefined) return sign === undefined ? byUnit : { ...byUnit, sign };
  const own = ofNatures[nature];
  return {
    nature,
    sign: sign ?? own.sign,
    addsUp: own.addsUp && !byUnit.inPercent,
    inPercent: byUnit.inPercent,
  };
}
