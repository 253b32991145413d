import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * What a computation gives. Where it is refused, the issues say what was being computed: arithmetic knows the names of
 * its arguments only, so the names that lead there are put before each path.
 *
 * @param path - names from the outside in, such as the scenario's id
 * @param compute - the computation
 * @returns what it gives
 * @throws ScenarioError with the issues of the computation under the path
 *
 * @example
 * underPath(['plan-8', 'services'], () => growthRate(100, 108)) // => 0.08
 * underPath(['plan-8', 'services'], () => growthRate(100, 0)) // => throws ScenarioError
 */
export function underPath<Result>(path: Issue['path'], compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new ScenarioError(issues, { cause: error });
  }
}
