import type { Issue } from './Issue.js';
import { issueText } from './issueText.js';

/**
 * The one error a user can cause: it carries every problem found, not just the first.
 *
 * Its message is the issues' texts, one a line. Anything else that is thrown is a fault of the package.
 *
 * @example
 * const error = new ScenarioError([{ code: 'bareRate', path: ['growth'], value: 8.5, expected: say`a rate such as 8.5%`, hint: say`Add the % sign.` }]);
 * error.message // => 'growth: expected a rate such as 8.5%, got 8.5. Add the % sign.'
 */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** Every problem found, in the order of the input. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super(issues.map((issue) => issueText(issue)).join('\n'), options);
    this.issues = issues;
  }
}
