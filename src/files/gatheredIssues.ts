import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** Adds places in files to the issues of one document. */
type Locate = (issue: Issue) => Issue;

/** Runs steps one after another and keeps the problems of all, so that a person sees them at once. */
export interface IssueGatherer {
  /** The result of a step, or nothing where it found problems. */
  readonly attempt: <Result>(
    step: () => Result | Promise<Result>,
    locate?: Locate,
  ) => Promise<Result | undefined>;
  /** Throws all problems found so far, if there are any. */
  readonly throwIfAny: () => void;
}

/** A new gatherer with no problems. */
export function gatheredIssues(): IssueGatherer {
  const issues: Issue[] = [];
  return {
    attempt: async (step, locate = (issue) => issue) => {
      try {
        return await step();
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        issues.push(...error.issues.map((issue) => (issue.place === undefined ? locate(issue) : issue)));
        return undefined;
      }
    },
    throwIfAny: () => {
      if (issues.length > 0) throw new ScenarioError(issues);
    },
  };
}
