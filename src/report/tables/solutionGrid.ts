import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { leverText } from '../language/leverText.js';
import { numberText } from '../language/numberText.js';
import { signedNumberText } from '../language/signedNumberText.js';
import { solutionFinding } from '../language/solutionWords.js';
import { unitText } from '../language/unitText.js';
import type { TableGrid } from './tableGrid.js';

/**
 * What backcasts found, as a table of texts: a row for each lever of each solution, before and after.
 *
 * @param plan - the plan the solutions belong to
 * @param solutions - what `backcast` returned, of one target
 * @param language - of the text
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const solution = backcast(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers: [{ on: 'growth' }] });
 * solutionGrid(folder.plan, [solution], 'en').rows
 * // => [['plan-8.5', '2,467', '2,600', 'Growth of GRDP', '8.500', '9.644', '+1.144', '%', 'reaches it']]
 */
export function solutionGrid(
  plan: Plan,
  solutions: readonly BackcastSolution[],
  language: Language,
): TableGrid {
  const rate = { language, decimals: 3 };
  return {
    headings:
      language === 'vi'
        ? [
            'Kịch bản',
            'Hiện tại',
            'Cần đạt',
            'Giả định',
            'Theo kịch bản',
            'Cần có',
            'Thay đổi',
            'Đơn vị',
            'Kết luận',
          ]
        : ['Scenario', 'As it is', 'Sought', 'Assumption', 'Is', 'Must be', 'Change', 'Unit', 'Finding'],
    numeric: [false, true, true, false, true, true, true, false, false],
    rows: solutions.flatMap((solution) =>
      solution.levers.map((lever) => [
        ...soughtCells(plan, solution, language),
        leverText(lever.on, plan, language),
        numberText(lever.before, rate),
        isSolved(solution) ? numberText(lever.after, rate) : '…',
        signedNumberText(lever.change, rate),
        unitText(lever.unit, language),
        solutionFinding(solution, lever, language),
      ]),
    ),
  };
}

/**
 * The first cells of a solution: its scenario, the value of the target as it is, and the one sought.
 *
 * @unit that of the target
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const solution = backcast(folder, { scenario: 'plan-8.5', target: 'grdp-growth', levers: [{ on: 'growth' }] });
 * soughtCells(folder.plan, solution, 'vi') // => ['plan-8.5', '8,50', '8,00']
 */
export function soughtCells(plan: Plan, solution: BackcastSolution, language: Language): string[] {
  const { target, scenario, before, sought } = solution;
  const values = before === undefined ? [] : [before];
  const style = { language, decimals: decimalsOf({ target, values }, plan) };
  return [scenario, before === undefined ? '…' : numberText(before, style), numberText(sought, style)];
}

function isSolved({ status }: BackcastSolution): boolean {
  return status === 'reached' || status === 'outOfReach';
}
