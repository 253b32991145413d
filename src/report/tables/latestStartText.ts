import type { LatestStart } from '../../analysis/backcast/latestStart.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { latestStartFinding, measureSizeText } from '../language/latestStartFinding.js';
import { numberText } from '../language/numberText.js';
import { solutionGoalText } from '../language/solutionWords.js';
import { unitText } from '../language/unitText.js';
import { verdictText } from '../language/verdictText.js';
import { tableText } from './tableText.js';

/**
 * How late a measure can start, as plain text for a terminal: the target, the measure, what each start brings, and the
 * latest that still keeps the target.
 *
 * @param plan - the plan the scenarios belong to
 * @param found - what `latestStart` returned, of one target and one measure
 * @param language - of the text
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const found = latestStart(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', on: 'growth', adds: 2 });
 * latestStartText(folder.plan, [found], 'en').split('\n').at(-1)
 * // => 'plan-8.5: the target is still kept where the measure starts in 2018 at the latest.'
 */
export function latestStartText(plan: Plan, found: readonly LatestStart[], language: Language): string {
  const [first] = found;
  if (first === undefined) return '';
  const { target } = first;
  const values = found.flatMap(({ starts }) => starts.flatMap(({ value }) => value ?? []));
  const style = { language, decimals: decimalsOf({ target, values }, plan) };
  const rows = found.flatMap(({ scenario, starts }) =>
    starts.map(({ year, value, verdict }) => [
      scenario,
      String(year),
      value === undefined ? '…' : numberText(value, style),
      unitText(target.unit, language),
      verdictText(verdict, language),
    ]),
  );
  const headings =
    language === 'vi'
      ? ['Kịch bản', 'Bắt đầu', 'Kết quả', 'Đơn vị', 'Đánh giá']
      : ['Scenario', 'Start', 'Outcome', 'Unit', 'Verdict'];
  return [
    plan.title[language],
    solutionGoalText(target, language),
    measureSizeText(first, plan, language),
    '',
    tableText({ headings, numeric: [false, true, true, false, false], rows }),
    '',
    ...found.map((one) => latestStartFinding(one, language)),
  ].join('\n');
}
