import type { PlanRun } from '../analysis/PlanRun.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { nearestHint } from '../plan/text/nearestName.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import { badNumber, mostDraws, numberIssues, rotatedDraws, usualDraws } from './ensemble/drawCounts.js';
import type { OddsQuestion } from './FoundOdds.js';

/**
 * The scenarios that a question asks for the odds of, at least one of them in doubt.
 *
 * @throws ScenarioError with all that is wrong with the question, and where no scenario is in doubt
 */
export function askedScenarios(run: PlanRun, question: OddsQuestion): Scenario[] {
  const issues = questionIssues(run, question);
  if (issues.length > 0) throw new ScenarioError(issues);
  const wanted = question.scenario === undefined ? undefined : [question.scenario].flat();
  const asked = run.scenarios.filter(({ id }) => wanted?.includes(id) ?? true);
  if (!asked.some(isInDoubt)) throw new ScenarioError([nothingInDoubt(asked)]);
  return asked;
}

function nothingInDoubt(scenarios: readonly Scenario[]): Issue {
  const expected = say`a doubt in scenarios.yaml on what ${scenarios.map(({ id }) => id).join(', ')} assumes`;
  const hint = say`Nothing is uncertain unless the plan says so. For example: ${'doubt: { on: { growth: { low: -2 pp, high: 1 pp } } }'}.`;
  return { code: 'missing', path: ['doubt'], expected, hint };
}

function isTurned(draws: number): boolean {
  const { least, most } = rotatedDraws;
  return draws >= least && draws <= most && Number.isInteger(draws) && (draws & (draws - 1)) === 0;
}

function questionIssues(run: PlanRun, question: OddsQuestion): Issue[] {
  const { scenario, targets = [], together = [], sampling = 'monteCarlo', seed = 1 } = question;
  const { draws = usualDraws[sampling] } = question;
  const unknown = (path: string, ids: readonly string[], known: readonly string[]) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id): Issue => {
        const expected = say`one of ${known.join(', ')}`;
        return { code: 'unknownName', path: [path], value: id, expected, hint: nearestHint(id, known) };
      });
  const ids = run.plan.targets.map(({ id }) => id);
  return [
    ...unknown(
      'scenario',
      scenario === undefined ? [] : [scenario].flat(),
      run.scenarios.map(({ id }) => id),
    ),
    ...unknown('targets', targets, ids),
    ...unknown('together', together.flat(), ids),
    ...(sampling === 'rotated' && !isTurned(draws)
      ? [
          badNumber(
            'draws',
            draws,
            say`a power of two from ${String(rotatedDraws.least)} to ${String(rotatedDraws.most)}, for eight scramblings`,
          ),
        ]
      : []),
    ...numberIssues(sampling === 'rotated' ? { seed } : { draws, seed }, [100, mostDraws]),
  ];
}
