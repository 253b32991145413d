import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { domainIssues, domains } from '../../plan/domains.js';
import { kindsOfYears } from '../../plan/kindsOfYears.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { nameHint } from '../../plan/text/nearestName.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import type { BackcastQuestion } from './BackcastSolution.js';
import type { Lever } from './Lever.js';
import { leverUnit } from './leverAverage.js';
import { assumptionsOfLever } from './withLever.js';

/** What a question names, looked up. */
export interface QuestionParts {
  readonly scenario: Scenario;
  readonly target: Target;
  /** First year that may change. */
  readonly from: number;
}

/**
 * The scenario and the target a question names, and the first year that may change.
 *
 * @throws ScenarioError with everything that is wrong with the question
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * questionParts(folder, { scenario: 'plan-8', target: 'grdp-growth', levers: [{ on: 'growth' }] }).from // => 2016
 * questionParts(folder, { scenario: 'plan-8', target: 'grdp', levers: [] }) // => throws ScenarioError
 */
export function questionParts({ plan, scenarios }: PlanCase, question: BackcastQuestion): QuestionParts {
  const scenario = scenarios.find(({ id }) => id === question.scenario);
  const target = plan.targets.find(({ id }) => id === question.target);
  const issues: Issue[] = [
    ...nameIssues('scenario', question.scenario, scenarios),
    ...nameIssues('target', question.target, plan.targets),
    ...question.levers.flatMap(leverIssues),
  ];
  if (question.levers.length === 0)
    issues.push({ code: 'missing', path: ['levers'], expected: say`at least one lever, such as growth` });
  const from = question.from ?? scenario?.years[0] ?? 0;
  if (scenario !== undefined)
    issues.push(...yearIssues({ from, stayingFrom: question.stayingFrom }, scenario));
  if (target !== undefined) issues.push(...targetIssues(question, target));
  if (issues.length > 0 || scenario === undefined || target === undefined) throw new ScenarioError(issues);
  const asDecimals = question.levers.flatMap((lever) => decimalIssues(scenario, lever, from));
  if (asDecimals.length > 0) throw new ScenarioError(asDecimals);
  return { scenario, target, from };
}

function yearIssues(named: Readonly<Record<string, number | undefined>>, { years }: Scenario): Issue[] {
  const expected = say`a projected year, ${years[0] ?? 0} to ${years.at(-1) ?? 0}`;
  return Object.entries(named).flatMap(([name, year]): Issue[] =>
    year === undefined || years.includes(year)
      ? []
      : [{ code: 'outOfPeriod', path: [name], value: year, expected }],
  );
}

function targetIssues({ to, stayingFrom }: BackcastQuestion, { id, kind, unit }: Target): Issue[] {
  const issues: Issue[] = [];
  if (to !== undefined)
    issues.push(...domainIssues(['to'], to, { what: say`a number in ${unit}`, domain: domains.figure }));
  if (stayingFrom !== undefined && !kindsOfYears.includes(kind)) {
    const expected = say`a target of a level or a share, which has a band in every year`;
    issues.push({ code: 'badArgument', path: ['stayingFrom'], value: id, expected });
  }
  return issues;
}

function nameIssues(
  what: 'scenario' | 'target',
  id: string,
  known: readonly { readonly id: string }[],
): Issue[] {
  const ids = known.map((one) => one.id);
  if (ids.includes(id)) return [];
  const expected =
    what === 'target' ? say`the id of a target of the plan` : say`the id of a scenario of the plan`;
  return [{ code: 'unknownName', path: [what], value: id, expected, hint: nameHint(id, ids) }];
}

function leverIssues({ on, bounds, weight = 1 }: Lever): Issue[] {
  const issues: Issue[] = [];
  if (
    bounds !== undefined &&
    !(Number.isFinite(bounds[0]) && bounds[0] <= bounds[1] && Number.isFinite(bounds[1]))
  )
    issues.push({
      code: 'badValue',
      path: ['levers', on, 'bounds'],
      value: [...bounds],
      expected: say`two numbers, the lower bound before the upper`,
    });
  if (!(weight > 0 && Number.isFinite(weight)))
    issues.push({
      code: 'badNumber',
      path: ['levers', on, 'weight'],
      value: weight,
      expected: say`a weight above 0`,
    });
  return issues;
}

/** Bounds of rates as decimals: in per cent they lie far below what the scenario assumes, and a hundred times as high about there. */
function decimalIssues(scenario: Scenario, { on, bounds }: Lever, from: number): Issue[] {
  const { unit, scale } = leverUnit(scenario, on);
  if (bounds === undefined || unit !== 'percent') return [];
  const assumed = assumptionsOfLever(scenario, on)
    .flatMap((path) => path.filter(({ year }) => year >= from))
    .map(({ value }) => scale * value);
  const [least, greatest] = [Math.min(...assumed), Math.max(...assumed)];
  const [low, high] = bounds.map((bound) => Number((scale * bound).toPrecision(12))) as [number, number];
  const isFarBelow = bounds[0] > 0 && 10 * bounds[1] < least;
  if (!isFarBelow || low > 2 * greatest || 2 * high < least) return [];
  const expected = say`bounds of ${on} in per cent`;
  const hint = say`In per cent they are ${low} and ${high}.`;
  return [{ code: 'badValue', path: ['levers', on, 'bounds'], value: [...bounds], expected, hint }];
}
