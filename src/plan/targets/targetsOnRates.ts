import type { Plan } from '../Plan.js';
import { yearsOf } from '../yearsOf.js';
import type { Target } from './Target.js';
import { targetSpan } from './targetSpan.js';

/** Of an indicator that is a rate of growth: the level that grows. */
const levels: ReadonlyMap<string, string> = new Map([
  ['growthRate', 'grdp'],
  ['averageGrowthRate', 'grdp'],
  ['populationGrowth', 'averagePopulation'],
  ['labourProductivityGrowth', 'labourProductivity'],
  ['totalFactorProductivityGrowth', 'totalFactorProductivity'],
]);

/**
 * A plan in which targets on a rate of growth are on the growth of its level, which is what a projection has: the average
 * growth of a rate of growth is that of the level, and a rate of a year is growth over that year.
 *
 * Rates of a year stay where the projection has them; a date by which a rate is to be reached stays as well, as growth
 * over one year is none by a date. Bounds on every year become bounds by year, for `targetsByYear` to take apart.
 *
 * @example
 * const bound = { upper: 1, activity: 'total', unit: 'percent' };
 * const targets = [
 *   { ...bound, kind: 'level', indicator: 'populationGrowth', year: 2020 },
 *   { ...bound, kind: 'averageGrowth', indicator: 'growthRate' },
 * ] as unknown as Target[];
 * targetsOnRates({ targets, period: { from: 2016, to: 2020 } }).targets.map(({ kind, indicator }) => [kind, indicator])
 * // => [['averageGrowth', 'averagePopulation'], ['averageGrowth', 'grdp']]
 */
export function targetsOnRates<Kind extends Pick<Plan, 'targets' | 'period'>>(plan: Kind): Kind {
  return { ...plan, targets: plan.targets.map(onLevel) };
}

function onLevel(target: Target): Target {
  const indicator = target.kind === 'averageGrowth' ? levels.get(target.indicator) : undefined;
  if (indicator !== undefined) return { ...target, indicator };
  const level = levelOfYearlyRate(target);
  if (level === undefined || target.kind !== 'level' || target.isDeadline) return target;
  const { year, ...rest } = target;
  if (year === undefined) return target;
  return { ...rest, kind: 'averageGrowth', indicator: level, over: { from: year, to: year } };
}

/** The level of a yearly rate of which the projection has the level alone; prices too are told by their change. */
function levelOfYearlyRate({ indicator, unit }: Target): string | undefined {
  if (indicator === 'populationGrowth') return levels.get(indicator);
  return indicator === 'deflator' && unit === 'percent' ? indicator : undefined;
}

/** Bounds on such a rate in every year, as bounds by year. */
export function ratesByYear<Kind extends Pick<Plan, 'targets' | 'period'>>(plan: Kind): Kind {
  const targets = plan.targets.map((target): Target => {
    if (target.kind !== 'levelEveryYear' || levelOfYearlyRate(target) === undefined) return target;
    const { over, lower, upper, point, tolerance, ...rest } = target;
    const bounds = { lower, upper, point, tolerance };
    const given = Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
    const byYear = yearsOf(targetSpan(target, plan.period)).map((year) => ({ year, ...given }));
    return { ...rest, kind: 'level', byYear };
  });
  return { ...plan, targets };
}
