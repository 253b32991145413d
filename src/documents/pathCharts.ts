import type { PlanRun } from '../analysis/PlanRun.js';
import { isUnavailable } from '../analysis/Unavailable.js';
import { type ChartMaker, pathMakers } from '../report/charts/chartMakers.js';
import { headPath } from '../report/charts/path.js';
import type { Chart, DrawOptions } from '../report/draw/Chart.js';

/** Where there are no accounts, what is projected: so many figures. */
const mostPaths = 4;

/** The chart whose title is the finding of a run: of what it leads with, or of what is projected first without accounts. */
export function leadChart(run: PlanRun, options: DrawOptions): Chart {
  const [first] = drawn(pathMakers(run).slice(0, 1), options);
  return first ?? headPath(run, options);
}

/** What a plan without accounts projects, as charts; none where there are accounts. */
export function pathCharts(run: PlanRun, options: DrawOptions): Chart[] {
  return drawn(pathMakers(run).slice(0, mostPaths), options);
}

function drawn(makers: readonly ChartMaker[], options: DrawOptions): Chart[] {
  return makers.flatMap(({ draw }) => {
    const chart = draw(options);
    return chart === undefined || isUnavailable(chart) ? [] : [chart];
  });
}
