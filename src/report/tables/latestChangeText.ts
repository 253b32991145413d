import type { LatestChange } from '../../analysis/backcast/latestChange.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { latestChangeFinding } from '../language/latestChangeFinding.js';
import { solutionGoalText } from '../language/solutionWords.js';
import { solutionGrid } from './solutionGrid.js';
import { tableText } from './tableText.js';

/**
 * How late assumptions can begin to change within their bounds, as plain text for a terminal: the target, what the
 * latest start asks, or the first where none reaches it, and what stops a later one.
 *
 * @param plan - the plan the scenarios belong to
 * @param found - what `latestChange` returned, of one target
 * @param language - of the text
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const question = { scenario: 'plan-8.5', target: 'grdp-per-capita', levers: [{ on: 'growth' }] };
 * latestChangeText(folder.plan, [latestChange(folder, question)], 'en').split('\n').at(-1)
 * // => 'plan-8.5: 2,600 USD per person is still reached where the change starts in 2020 at the latest.'
 */
export function latestChangeText(plan: Plan, found: readonly LatestChange[], language: Language): string {
  const [first] = found;
  if (first === undefined) return '';
  const vi = language === 'vi';
  const { headings, numeric } = solutionGrid(plan, [], language);
  const rows = found.flatMap(({ starts, latest }) => {
    const shown = starts.find(({ year }) => latest === undefined || year === latest);
    if (shown === undefined) return [];
    const none = shown.solution.status === 'notComputable' ? '…' : { vi: 'không có', en: 'none' }[language];
    const start = latest === undefined ? none : String(latest);
    return solutionGrid(plan, [shown.solution], language).rows.map(([scenario = '', ...others]) => [
      scenario,
      start,
      ...others,
    ]);
  });
  const [scenario = '', ...others] = headings;
  const table = {
    headings: [scenario, vi ? 'Chậm nhất' : 'Latest start', ...others],
    numeric: [false, ...numeric],
    rows,
  };
  return [
    plan.title[language],
    solutionGoalText(first.target, language),
    ...(rows.length === 0 ? [] : ['', tableText(table)]),
    '',
    ...(rows.length === 0 ? [] : [note[language]]),
    ...found.map((one) => latestChangeFinding(one, plan, language)),
  ].join('\n');
}

const note = {
  vi: 'Các mức là bình quân năm kể từ năm bắt đầu (từ năm đầu kỳ nếu không có năm nào đạt); mọi giả định khác giữ nguyên.',
  en: 'Levels are yearly averages from the start on (from the first year where none reaches it); every other assumption stays as it is.',
} as const;
