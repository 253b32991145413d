import type { Issue } from './Issue.js';
import { say } from './Message.js';

/** More problems than these are not told one by one: nobody reads them, and a large table has many of one kind. */
const mostIssues = 1000;

/** Problems as they are found, of which a bounded number is kept. */
export interface IssueList {
  /** Adds a problem, or what tells it at the end; gives whether it is kept. */
  readonly add: (issue: Issue | (() => Issue)) => boolean;
  /** The problems kept, and one that tells of the others where there are any. */
  readonly issues: () => Issue[];
}

/**
 * A list of the problems of one document.
 *
 * @example
 * const list = issueList();
 * list.add({ code: 'missing', path: ['unit'], expected: say`a unit` });
 * list.issues().length // => 1
 */
export function issueList(): IssueList {
  const kept: (Issue | (() => Issue))[] = [];
  let total = 0;
  return {
    add: (issue) => {
      total += 1;
      if (total <= mostIssues) kept.push(issue);
      return total <= mostIssues;
    },
    issues: () => {
      const told = kept.map((issue) => (typeof issue === 'function' ? issue() : issue));
      if (total <= mostIssues) return told;
      const expected = say`at most ${mostIssues} problems in one table`;
      const hint = say`The others are not told: correct these first.`;
      return [...told, { code: 'tooLarge', path: [], value: total, expected, hint }];
    },
  };
}
