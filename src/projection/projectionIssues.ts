import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { simulateScenario } from './simulateScenario.js';

/**
 * Why scenarios cannot be projected, such as a residual that is left with nothing, under the paths that lead in
 * scenarios.yaml to the assumptions at fault.
 *
 * @param ids - of all scenarios of the file in their order, abstract ones too
 * @returns no issue where every scenario can be projected
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * projectionIssues(scenarios, { plan, ids: scenarios.map(({ id }) => id) }) // => []
 */
export function projectionIssues(
  scenarios: readonly Scenario[],
  { plan, ids }: { readonly plan: Plan; readonly ids: readonly string[] },
): Issue[] {
  return scenarios.flatMap((scenario): Issue[] => {
    try {
      simulateScenario(scenario, plan);
      return [];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const head = ['scenarios', ids.indexOf(scenario.id)];
      return error.issues.map((issue) => ({
        ...issue,
        path: [...head, ...writtenPath(issue.path.slice(1))],
        document: 'scenarios',
      }));
    }
  });
}

/** What scenarios.yaml calls the quantity that was being computed; the names of arithmetic's own arguments end there. */
function writtenPath([quantity, name]: Issue['path']): Issue['path'] {
  const key = quantity === 'grdp' ? 'growth' : quantity;
  if (key === 'population' || key === 'exchangeRate') return [key];
  if (key !== 'growth' && key !== 'deflator' && key !== 'indicators') return [];
  return name === undefined ? [key] : [key, name];
}
