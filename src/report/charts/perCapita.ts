import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { pathChart } from './path.js';
import { perCapitaSubject } from './pathFigures.js';

/**
 * GRDP per capita of every scenario, year by year, against the range of the plan's target, with published figures.
 *
 * @unit that of the plan's own target: USD or million VND per person, at current prices
 */
export function perCapita(run: PlanRun, options: DrawOptions = {}): Chart<ResultRow> {
  return pathChart(run, { id: 'grdp-per-capita', subject: perCapitaSubject(run) }, options);
}
