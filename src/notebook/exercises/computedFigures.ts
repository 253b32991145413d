import { aggregateGrowthRate } from '../../accounts/aggregateGrowthRate.js';
import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { averageOfGrowthRates } from '../../accounts/averageOfGrowthRates.js';
import { constantUsdFromVnd } from '../../accounts/constantUsdFromVnd.js';
import { deflatorChange } from '../../accounts/deflatorChange.js';
import { growthContribution } from '../../accounts/growthContribution.js';
import { growthRate } from '../../accounts/growthRate.js';
import { growthStillNeeded } from '../../accounts/growthStillNeeded.js';
import { harrodDomarGrowth } from '../../accounts/harrodDomarGrowth.js';
import { icorDirect } from '../../accounts/icorDirect.js';
import { icorIndirect } from '../../accounts/icorIndirect.js';
import { implicitDeflator } from '../../accounts/implicitDeflator.js';
import { labourProductivity } from '../../accounts/labourProductivity.js';
import { lilienIndex } from '../../accounts/lilienIndex.js';
import { longTermGrowth } from '../../accounts/longTermGrowth.js';
import { normOfAbsoluteValues } from '../../accounts/normOfAbsoluteValues.js';
import { perCapita } from '../../accounts/perCapita.js';
import { requiredInvestmentRate } from '../../accounts/requiredInvestmentRate.js';
import { structuralChangeCosine } from '../../accounts/structuralChangeCosine.js';
import { totalFactorProductivityGrowth } from '../../accounts/totalFactorProductivityGrowth.js';
import { usdFromVnd } from '../../accounts/usdFromVnd.js';
import { valueFromVolume } from '../../accounts/valueFromVolume.js';
import { volumeFromValue } from '../../accounts/volumeFromValue.js';
import { spreadOfAverage } from '../../uncertainty/doubt/spreadOfAverage.js';

/** A figure, a series, or figures by activity. */
export type FigureArgument = number | readonly number[] | Readonly<Record<string, number>>;

type Arguments = readonly (FigureArgument | undefined)[];

/**
 * The functions an exercise can compute with, by name: those of the accounts, the spread of an average, and the four kinds of arithmetic.
 *
 * What is not a number where one is meant becomes NaN, which the functions refuse by the name of their argument.
 */
export const computedFigures: Readonly<Record<string, (given: Arguments) => number>> = {
  aggregateGrowthRate: ([rates, weights, years]) =>
    aggregateGrowthRate(composition(rates), composition(weights), number(years)),
  averageGrowthRate: ([first, last, years]) => averageGrowthRate(number(first), number(last), number(years)),
  averageOfGrowthRates: ([rates]) => averageOfGrowthRates(series(rates)),
  constantUsdFromVnd: ([vnd, rate]) => constantUsdFromVnd(number(vnd), number(rate)),
  deflatorChange: ([nominal, real]) => deflatorChange(number(nominal), number(real)),
  growthContribution: ([before, now, total]) =>
    growthContribution(number(before), number(now), number(total)),
  growthRate: ([before, now]) => growthRate(number(before), number(now)),
  growthStillNeeded: ([lastYear, known, wanted]) =>
    growthStillNeeded(series(lastYear), series(known), number(wanted)),
  harrodDomarGrowth: ([investmentRate, icor]) => harrodDomarGrowth(number(investmentRate), number(icor)),
  icorDirect: ([investment, before, now]) => icorDirect(number(investment), number(before), number(now)),
  icorIndirect: ([investment, product, growth]) =>
    icorIndirect(number(investment), number(product), number(growth)),
  implicitDeflator: ([value, volume]) => implicitDeflator(number(value), number(volume)),
  labourProductivity: ([value, employed]) => labourProductivity(number(value), number(employed)),
  lilienIndex: ([before, now]) => lilienIndex(composition(before), composition(now)),
  'longTermGrowth.growth': ([start, drivers, years]) =>
    growthOfModel(composition(start), composition(drivers), number(years)),
  normOfAbsoluteValues: ([before, now]) => normOfAbsoluteValues(composition(before), composition(now)),
  perCapita: ([value, population]) => perCapita(number(value), number(population)),
  requiredInvestmentRate: ([growth, icor]) => requiredInvestmentRate(number(growth), number(icor)),
  'structuralChangeCosine.angle': ([before, now]) =>
    structuralChangeCosine(composition(before), composition(now)).angle,
  'structuralChangeCosine.cosine': ([before, now]) =>
    structuralChangeCosine(composition(before), composition(now)).cosine,
  totalFactorProductivityGrowth: ([growth, capitalGrowth, labourGrowth, labourShare]) => {
    const factors = { capitalGrowth: number(capitalGrowth), labourGrowth: number(labourGrowth) };
    return totalFactorProductivityGrowth({ growth: number(growth), ...factors }, number(labourShare));
  },
  usdFromVnd: ([vnd, rate]) => usdFromVnd(number(vnd), number(rate)),
  valueFromVolume: ([volume, index]) => valueFromVolume(number(volume), number(index)),
  volumeFromValue: ([value, index]) => volumeFromValue(number(value), number(index)),
  spreadOfAverage: ([persistence, years]) => spreadOfAverage(number(persistence), number(years)),
  sum: (given) => given.reduce<number>((sum, value) => sum + number(value), 0),
  difference: ([from, less]) => number(from) - number(less),
  product: (given) => given.reduce<number>((product, value) => product * number(value), 1),
  quotient: ([part, whole]) => number(part) / number(whole),
  mean: (given) => given.reduce<number>((sum, value) => sum + number(value), 0) / given.length,
};

/** Growth in the last of so many years of the Long Term Growth Model, by the same drivers each year. */
function growthOfModel(
  start: Readonly<Record<string, number>>,
  drivers: Readonly<Record<string, number>>,
  years: number,
): number {
  const of = (given: Readonly<Record<string, number>>, name: string) => number(given[name]);
  const from = {
    capitalOutputRatio: of(start, 'capitalOutputRatio'),
    labourShare: of(start, 'labourShare'),
    depreciation: of(start, 'depreciation'),
  };
  const year = {
    investmentRate: of(drivers, 'investmentRate'),
    productivityGrowth: of(drivers, 'productivityGrowth'),
    labourGrowth: of(drivers, 'labourGrowth'),
  };
  return longTermGrowth(from, new Array(years).fill(year)).at(-1)?.growth ?? Number.NaN;
}

function number(value: FigureArgument | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function series(value: FigureArgument | undefined): readonly number[] {
  return isSeries(value) ? value : [];
}

function composition(value: FigureArgument | undefined): Readonly<Record<string, number>> {
  return value === undefined || typeof value === 'number' || isSeries(value) ? {} : value;
}

function isSeries(value: FigureArgument | undefined): value is readonly number[] {
  return Array.isArray(value);
}
