import { backcast } from '../analysis/backcast/backcast.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { PlanFolder } from '../files/PlanFolder.js';
import { readPlanFolder } from '../files/readPlanFolder.js';
import { decimalPoint } from '../plan/grammar.js';
import { thousandsPoint } from '../plan/thousandsPoint.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import { solutionText } from '../report/tables/solutionText.js';
import { answerOfAdded, answerOfLatest } from './latestStartAnswers.js';
import { leverArguments, numberFrom } from './leverArguments.js';
import { namingOptions } from './namingOptions.js';
import { planFolderFromArgument } from './planFolderFromArgument.js';
import { print, printJson } from './print.js';
import { type SolveAnswer, type SolveCase, solutionAsJson } from './SolveAnswer.js';
import { refuseMixedOptions, type SolveOptions } from './SolveOptions.js';
import { soughtTarget, valuesOfTarget } from './soughtTarget.js';
import { answerOfObserved } from './stillNeededAnswer.js';

/** `solve`: what must hold for scenarios to reach a target, by one assumption or several together. */
export async function solve(argument: string, options: SolveOptions): Promise<void> {
  refuseMixedOptions(options);
  const { lang, json = false, by = ['growth'], observed, latestStart = false, adds } = options;
  const folder = await readPlanFolder(await planFolderFromArgument(argument));
  const target = soughtTarget(folder.plan, options.for);
  const levers = leverArguments({ ...options, by });
  const isSaid = [options.by, options.bounds, options.weight].some((said) => said !== undefined);
  const { to, from, staying } = numbersOf(options);
  const { scenarios } = simulatePlan(
    folder,
    options.scenario === undefined ? {} : { scenarios: options.scenario },
  );
  const asked: SolveCase = {
    folder,
    language: lang,
    target,
    scenarios: scenarios.map(({ id }) => id),
    values: to ?? valuesOfTarget(target),
    leversOf: (id) => (isSaid || !followsInvestment(id, folder) ? levers : [{ on: 'investment' }]),
    ...(from === undefined ? {} : { from }),
    ...(staying === undefined ? {} : { stayingFrom: staying }),
  };
  const answer = () => {
    if (observed !== undefined) return answerOfObserved(asked, observed);
    if (adds !== undefined) return answerOfAdded(asked, adds);
    return latestStart ? answerOfLatest(asked) : answerOfBackcast(asked);
  };
  const { told, text } = inWordsOfOptions(answer);
  const plan = folder.plan.id;
  if (json) printJson({ plan, ...told });
  else print(text);
}

/** Where growth follows investment, it cannot be what changes: the investment rate is. */
function followsInvestment(id: string, { scenarios }: PlanFolder): boolean {
  return scenarios.find((scenario) => scenario.id === id)?.growth.closure === 'byInvestment';
}

function inWordsOfOptions(answer: () => SolveAnswer): SolveAnswer {
  try {
    return answer();
  } catch (error) {
    throw namingOptions(error);
  }
}

function answerOfBackcast({
  folder,
  language,
  target,
  scenarios,
  values,
  leversOf,
  ...years
}: SolveCase): SolveAnswer {
  const solutions = scenarios.flatMap((scenario) =>
    values.map((to) =>
      backcast(folder, { scenario, target: target.id, to, levers: leversOf(scenario), ...years }),
    ),
  );
  return {
    told: { solutions: solutions.map(solutionAsJson) },
    text: solutionText(folder.plan, solutions, language),
  };
}

function hintOf(text: string): Pick<Issue, 'hint'> {
  return { hint: thousandsPoint(text) ?? (/\d,\d/.test(text) ? decimalPoint : undefined) };
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
    if (Number.isNaN(value) || thousandsPoint(text) !== undefined)
      issues.push({ code: 'badNumber', path: [path], value: text, expected: say`a number`, ...hintOf(text) });
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
