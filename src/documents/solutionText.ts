import type { BackcastSolution, BackcastStatus } from '../backcast/BackcastSolution.js';
import type { LeverMove } from '../backcast/Lever.js';
import type { Language, LocalText } from '../plan/LocalText.js';
import type { Plan } from '../plan/Plan.js';
import { leverText } from '../wording/leverText.js';
import { numberText } from '../wording/numberText.js';
import { signedNumberText } from '../wording/signedNumberText.js';
import { targetBoundsText } from '../wording/targetBoundsText.js';
import { unitDecimals, unitText } from '../wording/unitText.js';
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
  const vi = language === 'vi';
  const { target } = first;
  const decimals = plan.indicators.find(({ id }) => id === target.indicator)?.decimals;
  const style = { language, decimals: decimals ?? unitDecimals(target.unit) };
  const headings = vi
    ? ['Kịch bản', 'Hiện tại', 'Cần đạt', 'Giả định', 'Đang là', 'Cần là', 'Thay đổi', 'Đơn vị', 'Kết luận']
    : ['Scenario', 'As it is', 'Sought', 'Assumption', 'Is', 'Must be', 'Change', 'Unit', 'Finding'];
  const body = solutions.flatMap((solution) =>
    solution.levers.map((lever) => [
      solution.scenario,
      solution.before === undefined ? '…' : numberText(solution.before, style),
      numberText(solution.sought, style),
      leverText(lever.on, plan, language),
      numberText(lever.before, { language, decimals: 3 }),
      solution.status === 'reached' || solution.status === 'outOfReach'
        ? numberText(lever.after, { language, decimals: 3 })
        : '…',
      signedNumberText(lever.change, { language, decimals: 3 }),
      unitText(lever.unit, language),
      finding(solution, lever, language),
    ]),
  );
  const numeric = [false, true, true, false, true, true, true, false, false];
  const promise = targetBoundsText(target, language);
  const year = target.year === undefined ? '' : ` ${target.year}`;
  return [
    plan.title[language],
    `${vi ? 'Mục tiêu' : 'Goal'}${year}: ${target.label[language]} ${promise}`,
    '',
    tableText({ headings, numeric, rows: body }),
    '',
    vi
      ? 'Các mức là bình quân năm của các năm được thay đổi; mọi giả định khác giữ nguyên.'
      : 'Levels are yearly averages over the years that may change; every other assumption stays as it is.',
    ...solutions.flatMap((solution) => remarks(solution, plan, language)),
  ].join('\n');
}

const findings: Readonly<Record<BackcastStatus, LocalText>> = {
  reached: { vi: 'đạt', en: 'reaches it' },
  outOfReach: { vi: 'không đạt được', en: 'out of reach' },
  withoutEffect: { vi: 'không tác động đến mục tiêu', en: 'does not move the target' },
  notComputable: { vi: 'chưa tính được', en: 'not computable' },
};

function finding({ status }: BackcastSolution, { atBound, bounds }: LeverMove, language: Language): string {
  const found = findings[status][language];
  if (atBound === undefined || status === 'notComputable' || status === 'withoutEffect') return found;
  const bound = numberText(bounds[atBound === 'upper' ? 1 : 0], { language });
  return `${found}, ${{ vi: 'dừng ở giới hạn', en: 'stopped by its bound' }[language]} ${bound}`;
}

function remarks(solution: BackcastSolution, plan: Plan, language: Language): string[] {
  const { status, after, needs, breaks, target, scenario } = solution;
  const style = { language, decimals: unitDecimals(target.unit) };
  const unit = unitText(target.unit, language);
  if (needs !== undefined)
    return [`${scenario}: ${{ vi: 'cần có', en: 'needs' }[language]} ${needs[language]}.`];
  if (status === 'outOfReach' && after !== undefined) {
    const names = solution.levers.map(({ on }) => leverText(on, plan, language)).join(', ');
    const [sought, nearest] = [numberText(solution.sought, style), numberText(after, style)];
    const found = {
      vi: `trong giới hạn của ${names}, gần ${sought} nhất là`,
      en: `within the bounds of ${names}, the nearest to ${sought} is`,
    };
    return [`${scenario}: ${found[language]} ${nearest} ${unit}.`];
  }
  if (breaks.length === 0) return [];
  const years = breaks.join(', ');
  const broken = {
    vi: `khi đó năm ${years} vượt ra ngoài khoảng mục tiêu ở phía kia`,
    en: `the target is then broken on its other side in ${years}`,
  };
  return [`${scenario}: ${broken[language]}.`];
}
