import type { Issue } from '../errors/Issue.js';
import { issueText, ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { ScenarioDraft } from '../plan/scenarios/ScenarioDraft.js';
import { projectedRows } from './simulatePlan.js';

/**
 * Why scenarios cannot be projected, such as a residual that is left with nothing, under the paths that lead in
 * scenarios.yaml to the assumptions at fault; what several scenarios take over from one is told once.
 *
 * @param drafts - all scenarios of the file as it writes them, abstract ones too
 * @returns no issue where every scenario can be projected
 *
 * @example
 * const { plan, scenarios, drafts = [] } = await readPlanFolder('data/lang-son-2016-2020');
 * projectionIssues(scenarios, { plan, drafts }) // => []
 */
export function projectionIssues(
  scenarios: readonly Scenario[],
  { plan, drafts }: { readonly plan: Plan; readonly drafts: readonly ScenarioDraft[] },
): Issue[] {
  const issues = scenarios.flatMap((scenario): Issue[] => {
    try {
      projectedRows(scenario, plan);
      return [];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.issues.map((issue) => ({
        ...issue,
        path: writtenPath(issue.path.slice(1), scenario, drafts),
        document: 'scenarios',
      }));
    }
  });
  return [...new Map(issues.map((issue) => [issueText(issue), issue])).values()];
}

type Parts = Issue['path'];

/** Where the assumption for a quantity that was being computed is written: in the scenario, or in one it extends. */
function writtenPath(computed: Parts, { id, indicators }: Scenario, drafts: readonly ScenarioDraft[]): Parts {
  const own = drafts.findIndex((draft) => draft.id === id);
  const keys = keysOf(
    computed,
    indicators.map(({ indicator }) => indicator),
  );
  for (const wanted of [keys, keys.slice(0, 1)]) {
    for (let at = own; at !== -1; at = drafts.findIndex((draft) => draft.id === drafts[at]?.extends)) {
      if (wanted.length > 0 && holds(drafts[at], wanted)) return ['scenarios', at, ...wanted];
    }
  }
  return ['scenarios', own, ...keys];
}

/** What scenarios.yaml calls a quantity; the names of arithmetic's own arguments end there. */
function keysOf([quantity = '', name]: Parts, indicators: readonly (string | number)[]): Parts {
  if (indicators.includes(quantity)) return ['indicators', quantity];
  const key = quantity === 'grdp' ? 'growth' : quantity === 'averagePopulation' ? 'population' : quantity;
  if (key === 'population' || key === 'exchangeRate') return [key];
  if (key !== 'growth' && key !== 'deflator' && key !== 'indicators') return [];
  return name === undefined ? [key] : [key, name];
}

function holds(draft: unknown, keys: Parts): boolean {
  let value = draft;
  for (const key of keys) value = Object(value)[key];
  return value !== undefined;
}
