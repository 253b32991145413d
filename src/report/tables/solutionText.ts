import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { solutionGoalText, solutionRemarks } from '../language/solutionWords.js';
import { solutionGrid } from './solutionGrid.js';
import { tableText } from './tableText.js';

/**
 * What backcasts found, as plain text for a terminal: the target, then for each scenario and value sought the levers
 * before and after, and what stops those that cannot reach it.
 *
 * @param plan - the plan the solutions belong to
 * @param solutions - what `backcast` returned, of one target
 * @param language - of the text
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const solution = backcast(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers: [{ on: 'growth' }] });
 * solutionText(folder.plan, [solution], 'en').includes('9.644') // => true
 */
export function solutionText(plan: Plan, solutions: readonly BackcastSolution[], language: Language): string {
  const [first] = solutions;
  if (first === undefined) return '';
  return [
    plan.title[language],
    solutionGoalText(first.target, language),
    '',
    tableText(solutionGrid(plan, solutions, language)),
    '',
    language === 'vi'
      ? 'Các mức là bình quân năm của các năm được thay đổi; mọi giả định khác giữ nguyên.'
      : 'Levels are yearly averages over the years that may change; every other assumption stays as it is.',
    ...solutions.flatMap((solution) => solutionRemarks(solution, plan, language)),
  ].join('\n');
}
