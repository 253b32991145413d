import { harrodDomarGrowth } from '../accounts/harrodDomarGrowth.js';
import { longTermGrowth } from '../accounts/longTermGrowth.js';
import type { Assumption, GrowthByInvestment, ThroughLongTermGrowth } from '../plan/scenarios/Scenario.js';
import { underPath } from './underPath.js';

/**
 * The growth of GRDP that investment gives, year by year: through an ICOR, or through the Long Term Growth Model.
 *
 * Through an ICOR the investment of a year gives the growth of that year. In the model it is the capital of the next:
 * the first year grows by the investment of the base year.
 *
 * @formula indirect ICOR: growth = rate / icor; direct: growth = rate / (icor - rate); model: see `longTermGrowth`
 * @unit decimals a year
 * @param growth - the investment rate and what it goes through
 * @returns growth as an assumption, derived, with the basis of the investment rate
 * @throws ScenarioError when an ICOR is not above 0, or a direct one not above the investment rate
 *
 * @example
 * const reason = { vi: 'vi', en: 'example' };
 * const year = (value: number) => [{ year: 2016, value, status: 'assumed' as const, source: '', reason }];
 * const through = { method: 'icor', way: 'direct', icor: year(5.25) } as const;
 * investmentGrowth({ closure: 'byInvestment', investmentRate: year(0.25), through })[0]?.value // => 0.05
 */
export function investmentGrowth({ investmentRate, through }: GrowthByInvestment): Assumption {
  const rates = underPath(['growth', 'investment'], () =>
    through.method === 'longTermGrowth'
      ? throughModel(investmentRate, through)
      : investmentRate.map(({ value }, position) => {
          const icor = through.icor[position]?.value ?? Number.NaN;
          return harrodDomarGrowth(value, through.way === 'indirect' ? icor : icor - value);
        }),
  );
  return investmentRate.map((given, position) => ({
    ...given,
    value: rates[position] ?? Number.NaN,
    status: 'derived',
  }));
}

function throughModel(investmentRate: Assumption, through: ThroughLongTermGrowth): number[] {
  const { startingRate, productivityGrowth, labourGrowth, humanCapitalGrowth } = through;
  const at = (assumption: Assumption, position: number) => assumption[position]?.value ?? Number.NaN;
  const years = investmentRate.map((_, position) => ({
    investmentRate: position === 0 ? startingRate : at(investmentRate, position - 1),
    productivityGrowth: at(productivityGrowth, position),
    labourGrowth: at(labourGrowth, position),
    humanCapitalGrowth: humanCapitalGrowth === undefined ? 0 : at(humanCapitalGrowth, position),
  }));
  return longTermGrowth(through, years).map(({ growth }) => growth);
}
