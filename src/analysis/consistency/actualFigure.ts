import { entryOf } from '../../plan/entryOf.js';
import type { Target } from '../../plan/targets/Target.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { actualValues } from '../backtest/actualValues.js';
import { actualScenario } from '../planScenario.js';
import type { ImpliedRange } from './ConsistencyReport.js';
import { type ActualFigure, figureInActual } from './figureInActual.js';

type Figure = Pick<ImpliedRange, 'quantity' | 'activity' | 'unit' | 'year'>;

const asked: Readonly<Record<string, Pick<Target, 'kind' | 'indicator'>>> = {
  growth: { kind: 'averageGrowth', indicator: 'grdp' },
  share: { kind: 'share', indicator: 'shareOfGrdp' },
  deflator: { kind: 'averageGrowth', indicator: 'deflator' },
  exchangeRate: { kind: 'averageGrowth', indicator: 'exchangeRate' },
  population: { kind: 'averageGrowth', indicator: 'averagePopulation' },
  grdpOfPeriod: { kind: 'periodTotal', indicator: 'grdp' },
  investment: { kind: 'periodTotal', indicator: 'socialInvestment' },
};

/**
 * The actual value of a figure that a plan implies: as the vintage published last has it, otherwise as it stands in the
 * scenario marked as the actual value, where nothing behind it is assumed.
 *
 * @unit that of the figure
 * @returns nothing where it is not known, or the result holds no actual
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const figure = { activity: 'total', unit: 'percent' };
 * actualFigure({ ...figure, quantity: 'growth' }, result)?.value // => 4.67
 * actualFigure({ ...figure, quantity: 'deflator' }, result)?.value // => 3.023725681590217
 * actualFigure({ ...figure, quantity: 'population' }, result)?.vintage // => 'NSO-2025'
 * actualFigure({ ...figure, quantity: 'socialInvestment' }, result) // => undefined
 */
export function actualFigure(figure: Figure, result: SimulationResult): ActualFigure | undefined {
  const scenario = actualScenario(result);
  if (scenario === undefined) return undefined;
  const target = asTarget(figure);
  const actuals = target === undefined ? [] : actualValues(target, result);
  const published = actuals.find(({ latest }) => latest);
  if (published === undefined) return figureInActual(figure, scenario, result);
  const { value, vintage, sources } = published;
  return { value, vintage, sources, borrowed: false };
}

/** The figure as a target without bounds, as published figures are looked up by target; a ratio of two figures is none. */
function asTarget({ quantity, activity, unit, year }: Figure): Target | undefined {
  const level = year === undefined ? undefined : { kind: 'level' as const, indicator: quantity };
  const known = entryOf(asked, quantity) ?? level;
  if (known === undefined) return undefined;
  return {
    id: quantity,
    label: { vi: quantity, en: quantity },
    clause: '',
    ...known,
    activity,
    unit,
    ...(year === undefined ? {} : { year }),
    direction: 'within',
    about: false,
  };
}
