import type { ObservedGrowth } from '../../analysis/backcast/ObservedGrowth.js';
import type { NeededGrowth, StillNeeded } from '../../analysis/backcast/stillNeeded.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { numberText } from '../language/numberText.js';
import { growingText, observedGrowthText } from '../language/observedGrowthText.js';
import { signedNumberText } from '../language/signedNumberText.js';
import { solutionFinding, solutionGoalText, solutionRemarks } from '../language/solutionWords.js';
import { soughtCells } from './solutionGrid.js';
import type { TableGrid } from './tableGrid.js';
import { tableText } from './tableText.js';

/** What was observed, and the language to say it in. */
export interface StillNeededOptions {
  /** What `stillNeeded` was given; where any of it is of an activity, the table has a row for each of them. */
  readonly observed: readonly ObservedGrowth[];
  readonly language: Language;
}

/**
 * What the remaining years of a plan need once its first years are known, as plain text for a terminal: the target,
 * what was observed, then growth so far, as planned and as needed.
 *
 * @unit per cent a year, at constant prices
 * @param plan - the plan the scenarios belong to
 * @param found - what `stillNeeded` returned, of one target and the same observed growth
 * @param options - the observed growth, and the language
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const observed = [{ year: 2016, activity: 'total', growth: 6 }, { year: 2017, activity: 'total', growth: 8 }];
 * const found = stillNeeded(folder, { scenario: 'plan-8.5', target: 'grdp-growth', observed });
 * stillNeededText(folder.plan, [found], { observed, language: 'en' }).split('\n')[2]
 * // => 'Observed growth: GRDP 6% (2016), 8% (2017)'
 */
export function stillNeededText(
  plan: Plan,
  found: readonly StillNeeded[],
  { observed, language }: StillNeededOptions,
): string {
  const [first] = found;
  if (first === undefined) return '';
  const isByActivity = observed.some(({ activity }) => activity !== 'total');
  const rows = found.flatMap(({ solution, growth }) =>
    growth
      .slice(0, isByActivity ? undefined : 1)
      .map((row) => [
        ...soughtCells(plan, solution, language),
        growingText(row.activity, plan, language),
        ...growthCells(row, language),
        '%',
        ...solution.levers
          .slice(0, 1)
          .map((lever) => (row.activity === 'total' ? solutionFinding(solution, lever, language) : '')),
      ]),
  );
  const known = [...new Set(observed.map(({ year }) => year))].sort((a, b) => a - b);
  return [
    plan.title[language],
    solutionGoalText(first.solution.target, language),
    observedGrowthText(observed, plan, language),
    '',
    tableText({ ...columns(spanText(known), spanText(first.years), language), rows }),
    '',
    ...notes[language],
    ...found.flatMap(({ solution }) => solutionRemarks(solution, plan, language)),
  ].join('\n');
}

const notes = {
  vi: [
    'Tốc độ tăng là bình quân năm, theo giá so sánh. Hiện tại: các năm đầu như đã thực hiện, các năm còn lại theo kịch bản.',
    'Trong các năm còn lại, các khu vực thay đổi cùng một số điểm phần trăm; mọi giả định khác giữ nguyên.',
  ],
  en: [
    'Growth is the yearly average at constant prices. As it is: the first years as observed, the others as in the scenario.',
    'In the remaining years all activities change by the same points; every other assumption stays as it is.',
  ],
} as const;

function columns(past: string, rest: string, language: Language): Omit<TableGrid, 'rows'> {
  return {
    headings:
      language === 'vi'
        ? [
            ...['Kịch bản', 'Hiện tại', 'Cần đạt', 'Tăng trưởng', past, `Theo kịch bản ${rest}`],
            ...[`Cần có ${rest}`, 'Thay đổi', 'Đơn vị', 'Kết luận'],
          ]
        : [
            ...['Scenario', 'As it is', 'Sought', 'Growth of', past, `In the scenario ${rest}`],
            ...[`Needed ${rest}`, 'Change', 'Unit', 'Finding'],
          ],
    numeric: [false, true, true, false, true, true, true, true, false, false],
  };
}

function growthCells({ observed, planned, needed }: NeededGrowth, language: Language): string[] {
  const style = { language, decimals: 3 };
  return [
    numberText(observed, style),
    numberText(planned, style),
    needed === undefined ? '…' : numberText(needed, style),
    needed === undefined ? '…' : signedNumberText(needed - planned, style),
  ];
}

function spanText(years: readonly number[]): string {
  return years.length < 2 ? years.join() : `${years[0]}–${years.at(-1)}`;
}
