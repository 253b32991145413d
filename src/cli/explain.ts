import type { GapAttribution, GapCase, GapMethod, GapQuestion } from '../analysis/attribution/GapQuestion.js';
import { gapAttribution } from '../analysis/attribution/gapAttribution.js';
import { actualScenario, planScenario } from '../analysis/planScenario.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import { type SimulationResult, simulatePlan } from '../projection/simulatePlan.js';
import { attributionText } from '../report/tables/attributionText.js';
import { namingOptions } from './namingOptions.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson } from './print.js';

/** Options of `explain`. */
export interface ExplainOptions {
  readonly lang: Language;
  readonly method: GapMethod;
  readonly by?: string;
  readonly json?: boolean;
}

/** `explain`: what makes the gap in GRDP per capita between two scenarios, or a target and a scenario. */
export async function explain(
  argument: string,
  [from, to, ...more]: readonly string[],
  { lang, method, by, json = false }: ExplainOptions,
): Promise<void> {
  if (more.length > 0) {
    const expected = say`at most two cases: from and to`;
    throw new ScenarioError([{ code: 'badArgument', path: ['cases'], value: more.join(' '), expected }]);
  }
  const result = simulatePlan(await readPlanFolder(await planFolderFromArgument(argument)));
  const plan = planScenario(result)?.scenario.id;
  const cases = {
    from: gapCase(from ?? plan, { result, name: 'from', plan, by }),
    to: gapCase(to ?? actualScenario(result)?.id, { result, name: 'to', plan, by }),
  };
  if (by !== undefined && typeof cases.from === 'string' && typeof cases.to === 'string') {
    const expected = say`a target among the two cases`;
    const hint = say`A scenario is taken as it is: nothing gives way. Name a target, or leave --by out.`;
    throw new ScenarioError([{ code: 'badArgument', path: ['--by'], value: by, expected, hint }]);
  }
  const attribution = attributionOf(result, { ...cases, method });
  if (json) printJson({ plan: result.plan.id, ...attribution });
  else print(attributionText(result.plan, attribution, lang));
}

function attributionOf(result: SimulationResult, question: GapQuestion): GapAttribution {
  try {
    return gapAttribution(result, question);
  } catch (error) {
    throw namingOptions(error);
  }
}

interface Argument {
  readonly result: SimulationResult;
  readonly name: string;
  readonly plan: string | undefined;
  readonly by: string | undefined;
}

/** A scenario by its id; a target by its id, under the scenario that stands for the plan or the one after an @. */
function gapCase(typed: string | undefined, { result, name, plan, by }: Argument): GapCase {
  if (typed === undefined) {
    const ids = result.scenarios.map(({ id }) => id).join(', ');
    throw new ScenarioError([
      {
        code: 'missing',
        path: [name],
        expected: say`one of the scenarios ${ids}`,
        hint: say`The plan has none that stands for it.`,
      },
    ]);
  }
  const [target = '', scenario = plan] = typed.split('@');
  const isTarget = result.plan.targets.some(({ id }) => id === target);
  if (!isTarget || scenario === undefined) return typed;
  return { target, scenario, ...(by !== undefined && { by }) };
}
