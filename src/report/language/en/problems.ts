import { englishIssueWords } from '../../../errors/ScenarioError.js';

/** What is said where something goes wrong, in English. */
export const problems = {
  issues: englishIssueWords,
  fault: 'This is a fault of grdp-pathways, not of your input. Please report it with these lines:',
};
