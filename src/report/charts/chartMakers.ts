import { headFigure } from '../../analysis/headFigure.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Unavailable } from '../../analysis/Unavailable.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import { planOdds } from '../../uncertainty/planOdds.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { drivers } from './drivers.js';
import { fan } from './fan.js';
import { feasibility } from './feasibility.js';
import { gap } from './gap.js';
import { growth } from './growth.js';
import { impliedValues } from './impliedValues.js';
import { odds } from './odds.js';
import { headId, headPath, path } from './path.js';
import { indicatorsAlone } from './pathCharts.js';
import { planAgainstActual } from './planAgainstActual.js';
import { realism } from './realism.js';
import { scorecard } from './scorecard.js';
import { structure } from './structure.js';
import { triangle } from './triangle.js';

/** A chart of a run that is not drawn yet. */
export interface ChartMaker {
  readonly id: string;
  readonly draw: (options: DrawOptions) => Chart | Unavailable | undefined;
}

/** All charts of a run, the main one first; what they share is computed once, whatever their language. */
export async function chartMakers(run: PlanRun): Promise<ChartMaker[]> {
  const report = await run.consistency();
  const found = planOdds(run);
  const all: readonly (ChartMaker & { readonly makesSense?: boolean })[] = [
    { id: headId(headFigure(run)), draw: (options) => headPath(run, options) },
    { id: 'grdp-growth', draw: (options) => growth(run, options) },
    {
      id: 'grdp-structure',
      draw: (options) => structure(run, options),
      // One activity has no structure.
      makesSense: run.plan.activities.length > 1,
    },
    { id: 'grdp-triangle', draw: (options) => triangle(run, options) },
    {
      id: 'per-capita-drivers',
      draw: (options) => drivers(run, options),
      makesSense: isToldPerPerson(run),
    },
    { id: 'feasibility-map', draw: (options) => feasibility(run, options) },
    { id: 'exchange-rate-map', draw: (options) => feasibility(run, { ...options, y: 'exchangeRate' }) },
    { id: 'implied-values', draw: (options) => impliedValues(run, report, options) },
    { id: 'realism-strip', draw: (options) => realism(run, options) },
    {
      id: 'plan-against-actual',
      draw: (options) => planAgainstActual(run, options),
    },
    { id: 'gap-attribution', draw: (options) => gap(run, options) },
    ...(found === undefined
      ? []
      : [
          {
            id: 'grdp-per-capita-fan',
            draw: (options: DrawOptions) => fan(run, found, options),
          },
          { id: 'target-odds', draw: (options: DrawOptions) => odds(run, found, options) },
        ]),
    { id: 'scorecard', draw: (options) => scorecard(run, options) },
    ...indicatorsAlone(run).map((indicator) => ({
      id: `path-${indicator}`,
      draw: (options: DrawOptions) => path(run, { ...options, indicator }),
    })),
  ];
  return all.filter(({ makesSense = true }) => makesSense);
}

/** Whether the scenario that stands for the plan has what GRDP per capita is made of. */
function isToldPerPerson({ planScenario }: PlanRun): boolean {
  if (planScenario === undefined) return true;
  const { scenario } = planScenario;
  return hasAccounts(scenario) && scenario.base.population !== undefined;
}
