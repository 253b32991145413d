import type { BackcastSolution, BackcastStatus } from '../../analysis/backcast/BackcastSolution.js';
import type { LeverMove } from '../../analysis/backcast/Lever.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Language, LocalText } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/Target.js';
import { leverText } from './leverText.js';
import { midSentenceText } from './midSentenceText.js';
import { localNeeds } from './needsText.js';
import { numberText } from './numberText.js';
import { targetBoundsText } from './targetBoundsText.js';
import { unitText } from './unitText.js';

const findings: Readonly<Record<BackcastStatus, LocalText>> = {
  reached: { vi: 'đạt', en: 'reaches it' },
  outOfReach: { vi: 'không đạt được', en: 'out of reach' },
  withoutEffect: { vi: 'không tác động đến mục tiêu', en: 'does not move the target' },
  notComputable: { vi: 'chưa tính được', en: 'not computable' },
};

/**
 * What came of one lever of a backcast, and the bound that stops it.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const levers = [{ on: 'growth', bounds: [8, 9] as const }];
 * const solution = backcast(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers });
 * solution.levers.map((lever) => solutionFinding(solution, lever, 'en')) // => ['out of reach, stopped by its bound 9']
 */
export function solutionFinding(
  { status }: Pick<BackcastSolution, 'status'>,
  { atBound, bounds }: Pick<LeverMove, 'atBound' | 'bounds'>,
  language: Language,
): string {
  const found = findings[status][language];
  if (atBound === undefined || status === 'notComputable' || status === 'withoutEffect') return found;
  const bound = numberText(bounds[atBound === 'upper' ? 1 : 0], { language });
  return `${found}, ${{ vi: 'dừng ở giới hạn', en: 'stopped by its bound' }[language]} ${bound}`;
}

/**
 * What is to be added to a solution: what it needs, the nearest value within bounds, or the years it breaks.
 *
 * @returns one sentence, or none
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const levers = [{ on: 'growth', bounds: [8, 9] as const }];
 * const solution = backcast(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers });
 * solutionRemarks(solution, folder.plan, 'en')
 * // => ['plan-8.5: within the bounds of growth of GRDP, the nearest to 2,600 is 2,525 USD per person.']
 */
export function solutionRemarks(solution: BackcastSolution, plan: Plan, language: Language): string[] {
  const { status, after, needs, breaks, target, scenario } = solution;
  const style = {
    language,
    decimals: decimalsOf({ target, values: after === undefined ? [] : [after] }, plan),
  };
  const unit = `${target.unit === 'percent' ? '' : ' '}${unitText(target.unit, language)}`;
  if (needs !== undefined)
    return [
      `${scenario}: ${{ vi: 'cần có', en: 'needs' }[language]} ${midSentenceText(localNeeds(needs)[language])}.`,
    ];
  if (status === 'outOfReach' && after !== undefined) {
    const names = solution.levers.map(({ on }) => midSentenceText(leverText(on, plan, language))).join(', ');
    const [sought, nearest] = [numberText(solution.sought, style), numberText(after, style)];
    const found = {
      vi: `trong giới hạn của ${names}, gần ${sought} nhất là`,
      en: `within the bounds of ${names}, the nearest to ${sought} is`,
    };
    return [`${scenario}: ${found[language]} ${nearest}${unit}.`];
  }
  if (breaks.length === 0) return [];
  const years = breaks.join(', ');
  const broken = {
    vi: `khi đó năm ${years} lại vượt cận bên kia của khoảng mục tiêu`,
    en: `the target is then broken on its other side in ${years}`,
  };
  return [`${scenario}: ${broken[language]}.`];
}

/**
 * The line that names the target of a solution: its year, its name and what it promises.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * plan.targets.filter(({ id }) => id === 'grdp-per-capita').map((target) => solutionGoalText(target, 'vi'))
 * // => ['Mục tiêu 2020: GRDP bình quân đầu người khoảng 2.600–2.700 USD/người']
 */
export function solutionGoalText(target: Target, language: Language): string {
  const year = target.year === undefined ? '' : ` ${target.year}`;
  const goal = `${{ vi: 'Mục tiêu', en: 'Goal' }[language]}${year}`;
  return `${goal}: ${target.label[language]} ${targetBoundsText(target, language)}`;
}
