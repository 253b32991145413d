import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import type { Observation } from '../facts/Observation.js';
import type { Variable } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';

const rates: Partial<Record<Variable['group'], readonly string[]>> = {
  growth: ['growthRate', 'averageGrowthRate'],
  population: ['populationGrowth'],
  investmentRate: ['investmentRate'],
  icor: ['icor'],
};
const levels: Partial<Record<Variable['group'], string>> = {
  population: 'averagePopulation',
  exchangeRate: 'exchangeRate',
};

/**
 * The published figures of what an assumption is about, as rates of a year where it is one.
 *
 * @unit that of the assumption
 */
export function publishedMoves({ group, on }: Variable, { plan, dataset }: WrittenPlan): readonly number[] {
  const ofRates = rates[group] ?? [];
  const level = levels[group];
  const wanted = (indicator: string) => ofRates.includes(indicator) || indicator === level;
  const found = dataset.observations.filter(({ indicator, activity, region, priceBasis }) => {
    if (!wanted(indicator) || activity !== on) return false;
    return group !== 'growth' || (region === plan.region.id && priceBasis !== 'current');
  });
  const isLevel = ({ indicator, priceBasis }: Observation) => indicator === level && priceBasis !== 'current';
  const published = found.filter(({ indicator }) => ofRates.includes(indicator));
  return [...published.map(({ value }) => value), ...growthOf(found.filter(isLevel))];
}

/** Average growth of a level from the first of its figures to the last, in per cent a year. */
function growthOf(rows: readonly Observation[]): number[] {
  const sorted = rows.filter(({ value }) => value > 0).toSorted((a, b) => a.period.to - b.period.to);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last.period.to <= first.period.to) return [];
  return [100 * averageGrowthRate(first.value, last.value, last.period.to - first.period.to)];
}
