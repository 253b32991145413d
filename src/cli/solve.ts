import { perCapitaGoal } from '../assessment/perCapitaGoal.js';
import { backcast } from '../backcast/backcast.js';
import { solutionText } from '../documents/solutionText.js';
import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import type { Language } from '../plan/LocalText.js';
import { nameHint } from '../plan/nearestName.js';
import type { Target } from '../plan/Target.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { leverArguments, numberFrom } from './leverArguments.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';

/** Options of `solve`. */
export interface SolveOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly for?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly bounds?: readonly string[];
  readonly weight?: readonly string[];
  readonly from?: string;
  readonly staying?: string;
  readonly json?: boolean;
}

/** `solve`: what must hold for scenarios to reach a target, by one assumption or several together. */
export async function solve(argument: string, options: SolveOptions): Promise<void> {
  const { lang, json = false, by = ['growth'] } = options;
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const target = targetOf(folder, options.for);
  const levers = leverArguments({ ...options, by });
  const numbers = numbersOf(options);
  const { scenarios } = simulatePlan(
    folder,
    options.scenario === undefined ? {} : { scenarios: options.scenario },
  );
  const values = numbers.to ?? valuesOf(target);
  const solutions = scenarios.flatMap(({ id }) =>
    values.map((to) =>
      backcast(folder, {
        scenario: id,
        target: target.id,
        levers,
        to,
        ...(numbers.from === undefined ? {} : { from: numbers.from }),
        ...(numbers.staying === undefined ? {} : { stayingFrom: numbers.staying }),
      }),
    ),
  );
  const told = solutions.map(({ changed: _, target: { id }, ...rest }) => ({ target: id, ...rest }));
  process.stdout.write(
    json
      ? `${JSON.stringify({ plan: folder.plan.id, solutions: told }, null, 2)}\n`
      : `${solutionText(folder.plan, solutions, lang)}\n`,
  );
}

/** Both ends of a range and its middle; the only bound where there is one. */
function valuesOf({ lower, upper }: Target): number[] {
  if (lower === undefined || upper === undefined || lower === upper) return [lower ?? upper ?? 0];
  return [lower, (lower + upper) / 2, upper];
}

/** A target by its id, or by its indicator where one target alone has it. */
function targetOf({ plan }: PlanFolder, wanted: string | undefined): Target {
  const ids = plan.targets.map(({ id }) => id);
  const path = ['--for'];
  if (wanted === undefined) {
    const goal = perCapitaGoal(plan);
    if (goal !== undefined) return goal;
    throw new ScenarioError([{ code: 'missing', path, expected: `a target of the plan: ${ids.join(', ')}` }]);
  }
  const byIndicator = plan.targets.filter(({ indicator }) => indicator === wanted);
  const found =
    plan.targets.find(({ id }) => id === wanted) ?? (byIndicator.length === 1 ? byIndicator[0] : undefined);
  if (found !== undefined) return found;
  const hint =
    byIndicator.length > 1
      ? `Several have it: ${byIndicator.map(({ id }) => id).join(', ')}.`
      : nameHint(wanted, ids);
  throw new ScenarioError([
    { code: 'unknownName', path, value: wanted, expected: 'the id or the indicator of a target', hint },
  ]);
}

interface Numbers {
  readonly to?: readonly number[];
  readonly from?: number;
  readonly staying?: number;
}

function numbersOf({ to, from, staying }: SolveOptions): Numbers {
  const issues: Issue[] = [];
  const number = (path: string, text: string) => {
    const value = numberFrom(text);
    if (Number.isNaN(value))
      issues.push({ code: 'badNumber', path: [path], value: text, expected: 'a number' });
    return value;
  };
  const numbers = {
    ...(to && { to: to.map((text) => number('--to', text)) }),
    ...(from !== undefined && { from: number('--from', from) }),
    ...(staying !== undefined && { staying: number('--staying', staying) }),
  };
  if (issues.length > 0) throw new ScenarioError(issues);
  return numbers;
}
