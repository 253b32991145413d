import type { Target } from '../plan/targets/Target.js';
import type { PlanRun } from './PlanRun.js';
import { perCapitaTarget, perCapitaUnit, perCapitaYear } from './perCapitaTarget.js';

/** The figure of the accounts that a run leads with, at current prices. */
export interface HeadFigure {
  readonly indicator: 'grdpPerCapita' | 'grdp';
  readonly unit: string;
  /** The year in which it is told: that of its target, else the last one. */
  readonly year: number;
  readonly target?: Target | undefined;
}

const billions = 'billion VND';

/**
 * What a run leads with: GRDP per capita in the unit of the plan's target for it; GRDP where nothing is told per person.
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * headFigure(run).unit // => 'USD per person'
 */
export function headFigure({ plan, scenarios }: Pick<PlanRun, 'plan' | 'scenarios'>): HeadFigure {
  const target = perCapitaTarget(plan);
  const isTold = ({ base }: PlanRun['scenarios'][number]) =>
    base.population !== undefined || base.activities.length === 0;
  if (target !== undefined || scenarios.length === 0 || scenarios.some(isTold)) {
    const unit = target?.unit ?? perCapitaUnit(plan);
    return { indicator: 'grdpPerCapita', unit, year: perCapitaYear(plan), target };
  }
  const size = plan.targets.find(
    ({ indicator, kind, activity, unit, priceBasis = 'current' }) =>
      indicator === 'grdp' &&
      kind === 'level' &&
      activity === 'total' &&
      unit === billions &&
      priceBasis === 'current',
  );
  return { indicator: 'grdp', unit: billions, year: size?.year ?? plan.period.to, target: size };
}
