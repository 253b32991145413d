import type { PlanRun } from '../../analysis/PlanRun.js';
import { isWithoutAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { headPath, path } from './path.js';

/** As many indicators as a reader looks through where there are no accounts. */
const mostIndicators = 6;

/** As many of them as a document draws. */
const mostDrawn = 4;

/** The indicators that are projected, where the accounts are not; none where they are. */
export function indicatorsAlone({ scenarios, rows }: Pick<PlanRun, 'scenarios' | 'rows'>): string[] {
  if (!isWithoutAccounts(scenarios)) return [];
  const projected = rows.filter(({ scenario, activity }) => scenario !== 'observed' && activity === 'total');
  return [...new Set(projected.map(({ indicator }) => indicator))].slice(0, mostIndicators);
}

/** What a plan without accounts projects, as charts; none where there are accounts. */
export function pathCharts(run: PlanRun, options: DrawOptions): Chart[] {
  return indicatorsAlone(run)
    .slice(0, mostDrawn)
    .map((indicator) => path(run, { ...options, indicator }));
}

/** The chart whose title is the finding of a run: of what it leads with, or of what is projected first without accounts. */
export function leadChart(run: PlanRun, options: DrawOptions): Chart {
  const [indicator] = indicatorsAlone(run);
  return indicator === undefined ? headPath(run, options) : path(run, { ...options, indicator });
}
