import { ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../scenarios/Scenario.js';
import { accountsOfScenario } from './accountsOfScenario.js';
import { accountsRows, type Figure } from './accountsRows.js';
import { indicatorRows } from './indicatorRows.js';
import type { ResultRow } from './ResultRow.js';

/**
 * Projects one scenario: every figure of its accounts and indicators, for the base year and every year of the plan.
 *
 * @returns tidy rows; constant prices are those of the base year, and the rows say so
 * @throws ScenarioError when a figure cannot be computed, such as one that outgrows all numbers
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const rows = simulateScenario(scenarios[0], plan);
 * rows.find((row) => row.indicator === 'grdpPerCapita' && row.unit === 'USD per person' && row.year === 2020).value // => 2410.858248932669
 */
export function simulateScenario(scenario: Scenario, plan: Plan): ResultRow[] {
  const accounts = accountsOfScenario(scenario);
  const figures = accountsRows(accounts);
  const grdp = figures
    .filter(({ activity, indicator, priceBasis }) => activity === 'total' && indicator === 'grdp' && priceBasis === 'current')
    .map(({ value }) => value);
  const all = [...figures, ...scenario.indicators.flatMap((assumption) => indicatorRows(assumption, scenario, grdp))];
  refuseNonFinite(all, scenario);
  const { base } = scenario;
  return all.map((figure) => {
    const assumption = scenario.indicators.find(({ indicator }) => indicator === figure.indicator);
    const isBase = figure.year === base.year;
    return {
      scenario: scenario.id,
      region: plan.region.id,
      ...figure,
      vintage: assumption?.base?.vintage ?? base.vintage,
      status: isBase ? 'base' : 'projected',
      source: assumption?.base?.source ?? base.sources.join(' '),
    };
  });
}

function refuseNonFinite(figures: readonly Figure[], scenario: Scenario): void {
  const issues = figures
    .filter(({ value }) => !Number.isFinite(value))
    .map(({ indicator, activity, year, unit, value }) => ({
      code: 'notComputable' as const,
      path: [scenario.id, indicator, activity, year],
      value,
      expected: `a finite figure in ${unit}`,
      hint: 'An assumption lets a level outgrow all numbers: look at its size.',
    }));
  if (issues.length > 0) throw new ScenarioError(issues);
}
