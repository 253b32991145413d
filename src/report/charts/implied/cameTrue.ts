import { outcomesOfTarget } from '../../../analysis/backtest/outcomesOfTarget.js';
import type { ImpliedRange } from '../../../analysis/consistency/ConsistencyReport.js';
import type { Target } from '../../../plan/Target.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { type CameTrue, outcomeAccounts } from './outcomeAccounts.js';

type Figure = Pick<ImpliedRange, 'quantity' | 'activity' | 'unit' | 'year'>;

const promises: Readonly<Record<string, Pick<Target, 'kind' | 'indicator'>>> = {
  growth: { kind: 'averageGrowth', indicator: 'grdp' },
  share: { kind: 'share', indicator: 'shareOfGrdp' },
  deflator: { kind: 'averageGrowth', indicator: 'deflator' },
  exchangeRate: { kind: 'averageGrowth', indicator: 'exchangeRate' },
  population: { kind: 'averageGrowth', indicator: 'averagePopulation' },
  grdpOfPeriod: { kind: 'periodTotal', indicator: 'grdp' },
  investment: { kind: 'periodTotal', indicator: 'socialInvestment' },
};

/**
 * What came true of a figure that a plan implies: as the vintage published last has it, otherwise as it stands in the
 * scenario that is marked as the outcome, where nothing behind it is assumed.
 *
 * @unit that of the figure
 * @returns nothing where it is not known, or the result holds no outcome
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const figure = { activity: 'total', unit: 'percent' };
 * cameTrue({ ...figure, quantity: 'growth' }, result)?.value // => 4.67
 * cameTrue({ ...figure, quantity: 'deflator' }, result)?.value // => 3.023725681590217
 * cameTrue({ ...figure, quantity: 'population' }, result) // => undefined
 */
export function cameTrue(figure: Figure, result: SimulationResult): CameTrue | undefined {
  const scenario = result.scenarios.find(({ isActual }) => isActual);
  if (scenario === undefined) return undefined;
  const target = asTarget(figure);
  const outcomes = target === undefined ? [] : outcomesOfTarget(target, result);
  const published = outcomes.find(({ latest }) => latest);
  if (published === undefined) return outcomeAccounts(figure, scenario, result);
  const { value, vintage, sources } = published;
  return { value, vintage, sources, borrowed: false };
}

/** The figure as a target without bounds, as outcomes are looked up by target; a ratio of two figures is none. */
function asTarget({ quantity, activity, unit, year }: Figure): Target | undefined {
  const level = year === undefined ? undefined : { kind: 'level' as const, indicator: quantity };
  const promise = promises[quantity] ?? level;
  if (promise === undefined) return undefined;
  return {
    id: quantity,
    label: { vi: quantity, en: quantity },
    clause: '',
    ...promise,
    activity,
    unit,
    ...(year === undefined ? {} : { year }),
    direction: 'within',
    about: false,
  };
}
