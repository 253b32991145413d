import { isUnavailable, type Unavailable } from '../analysis/Unavailable.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Chart } from '../report/draw/Chart.js';

/**
 * A chart that there is.
 *
 * @param name - of the chart, for the error
 * @throws ScenarioError with the reason why there is none
 */
export function availableChart<Row extends object>(
  chart: Chart<Row> | Unavailable,
  name: string,
): Chart<Row> {
  if (!isUnavailable(chart)) return chart;
  if (chart.issues.length > 0) throw new ScenarioError(chart.issues);
  const expected = {
    noTarget: say`a plan with a target for the level of GRDP per capita`,
    notInDollars: say`a plan whose target for GRDP per capita is in USD`,
    noPlanScenario: say`a run with a scenario that stands for the plan`,
    noActual: say`a run with the actual as a scenario, or two cases by name`,
    noGrowthAssumption: say`a scenario that assumes the growth of GRDP`,
    notThreeActivities: say`a plan with exactly three activities besides taxes on products`,
    notProjectable: say`assumptions that can be projected`,
  }[chart.reason];
  throw new ScenarioError([{ code: 'notComputable', path: ['charts', name], expected }]);
}
