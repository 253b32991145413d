import { stillNeeded } from '../analysis/backcast/stillNeeded.js';
import { stillNeededText } from '../report/tables/stillNeededText.js';
import { observedArguments } from './observedArguments.js';
import { type SolveAnswer, type SolveCase, solutionAsJson } from './SolveAnswer.js';

/** What the remaining years need once growth of the first ones is known. */
export function answerOfObserved(
  { folder, language, target, scenarios, values }: SolveCase,
  typed: readonly string[],
): SolveAnswer {
  const observed = observedArguments(typed);
  const found = scenarios.flatMap((scenario) =>
    values.map((to) => stillNeeded(folder, { scenario, target: target.id, observed, to })),
  );
  const solutions = found.map(({ solution, ...rest }) => ({ ...solutionAsJson(solution), ...rest }));
  return {
    told: { observed, solutions },
    text: stillNeededText(folder.plan, found, { observed, language }),
  };
}
