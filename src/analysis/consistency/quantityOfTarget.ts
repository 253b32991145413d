import { isConstant } from '../../plan/facts/priceBases.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ImpliedRange } from './ConsistencyReport.js';

const quantities: Readonly<Record<string, string>> = {
  'averageGrowth grdp': 'growth',
  'averageGrowth deflator': 'deflator',
  'averageGrowth exchangeRate': 'exchangeRate',
  'averageGrowth averagePopulation': 'population',
  'share shareOfGrdp': 'share',
  'periodTotal socialInvestment': 'investment',
};

/**
 * The figure a target speaks of, in the words of a report of consistency.
 *
 * @example
 * const growth = { kind: 'averageGrowth', indicator: 'grdp', activity: 'total', unit: 'percent' } as const;
 * quantityOfTarget(growth) // => { quantity: 'growth', activity: 'total', unit: 'percent' }
 */
export function quantityOfTarget({
  kind,
  indicator,
  activity,
  unit,
  year,
  priceBasis,
}: Pick<Target, 'kind' | 'indicator' | 'activity' | 'unit' | 'year' | 'priceBasis'>): Omit<
  ImpliedRange,
  'stated'
> {
  const isVolume = indicator === 'grdp' && isConstant(priceBasis);
  const quantity = isVolume ? 'grdpVolume' : (quantities[`${kind} ${indicator}`] ?? indicator);
  return { quantity, activity, unit, ...(year === undefined ? {} : { year }) };
}
