import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import type { Observation } from '../facts/Observation.js';
import type { Target } from '../Target.js';
import type { Variable } from './statedAssumptions.js';
import { targetLimits } from './targetLimits.js';
import type { WrittenPlan } from './WrittenPlan.js';

/** What is published and what is planned of the thing an assumption is about. */
export interface KnownMoves {
  readonly figures: readonly number[];
  readonly targets: readonly number[];
}

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
 * The published figures and the targets that speak of what an assumption is about, as rates of a year where it is one.
 *
 * @unit that of the assumption
 */
export function knownMoves(variable: Variable, written: WrittenPlan): KnownMoves {
  const { plan, dataset } = written;
  const { group, on } = variable;
  const own = dataset.observations.filter(
    ({ region, activity, priceBasis }) =>
      (group !== 'growth' || region === plan.region.id) && activity === on && priceBasis !== 'current',
  );
  const published = dataset.observations.filter(({ region, activity, indicator, priceBasis }) => {
    const isRate = rates[group]?.includes(indicator) === true;
    const fits = group === 'growth' ? region === plan.region.id && priceBasis !== 'current' : true;
    return isRate && fits && activity === on;
  });
  const level = levels[group];
  const figures = [
    ...published.map(({ value }) => value),
    ...(level === undefined ? [] : growthOf(own.filter(({ indicator }) => indicator === level))),
  ];
  const years = plan.period.to - plan.period.from + 1;
  return {
    figures,
    targets: plan.targets
      .filter((target) => isPossible(target, written))
      .flatMap((target) => movesOf(target, variable, years)),
  };
}

/** A target that is itself of the wrong size says nothing of an assumption. */
function isPossible(target: Target, written: WrittenPlan): boolean {
  const { low, high } = targetLimits(target, written) ?? { low: -Infinity, high: Infinity };
  return [target.lower, target.upper].every((bound = low) => bound >= low && bound <= high);
}

/** Average growth of a level from the first of its figures to the last, in per cent a year. */
function growthOf(rows: readonly Observation[]): number[] {
  const sorted = rows.filter(({ value }) => value > 0).toSorted((a, b) => a.period.to - b.period.to);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last.period.to <= first.period.to) return [];
  return [100 * averageGrowthRate(first.value, last.value, last.period.to - first.period.to)];
}

/** The kind of target that asks for what an assumption says. */
const kindOf: Partial<Record<NonNullable<Variable['move']>, Target['kind']>> = {
  growth: 'averageGrowth',
  change: 'yearlyChange',
  add: 'increment',
};

/** The bounds of a target as what they ask for in a year. */
function movesOf(target: Target, { group, on, move = 'growth' }: Variable, years: number): number[] {
  const isMeant =
    group === 'growth'
      ? target.indicator === 'grdp' && target.activity === on
      : group === 'indicator' && target.indicator === on;
  if (!isMeant || target.kind !== kindOf[move]) return [];
  const bounds = [target.lower ?? [], target.upper ?? []].flat();
  return move === 'add' ? bounds.map((bound) => bound / years) : bounds;
}
