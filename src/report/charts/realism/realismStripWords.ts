import type { HistoryComparison } from '../../../analysis/realism/RealismRow.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { numberText } from '../../language/numberText.js';
import {
  comparisonText,
  measureText,
  realismDecimals,
  realismVerdictText,
} from '../../language/realismWords.js';
import { unitText } from '../../language/unitText.js';
import type { RealismFigures } from './realismFigures.js';
import { realismStripTitle } from './realismStripTitle.js';

/**
 * Title, subtitle, footer and description of the realism strip.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'plan-9'] });
 * realismStripWords(result, realismFigures(result), 'en').title // => 'Both scenarios ask for growth the country has no example of'
 */
export function realismStripWords(
  { plan, dataset, scenarios }: SimulationResult,
  { all, columns, until }: RealismFigures,
  language: Language,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const vi = language === 'vi';
  const shown = columns.flatMap(({ rows }) => rows);
  const title = realismStripTitle(columns, scenarios.length, language);
  const { from, to } = plan.period;
  const past = until === undefined ? '' : { vi: ` đến năm ${until}`, en: ` up to ${until}` }[language];
  const subtitle = vi
    ? `Yêu cầu của từng kịch bản ${from}–${to} so với quá khứ${past} của cả nước (vùng xám) và của tỉnh (hình thoi); chấm đặc: chưa từng có`
    : `What each scenario of ${from}–${to} asks, beside the past${past} of the country (grey) and of the province (diamonds); filled dots: unprecedented`;
  const ids = new Set(columns.flatMap(({ past, other }) => [...past.sources, ...(other?.sources ?? [])]));
  const publishers = dataset.sources
    .filter(({ id }) => ids.has(id))
    .map(({ publisher, date }) => `${publisher}\u00a0(${date.slice(0, 4)})`);
  const lacking = [
    ...new Set(all.filter(({ value }) => value === undefined).map((row) => measureText(row, language))),
  ];
  const footer = [
    vi ? 'Đầu tư: tổng vốn đầu tư toàn xã hội.' : 'Investment: total social investment.',
    ...(shown.some(({ ground }) => ground === 'promised')
      ? [
          vi
            ? `Vốn theo chỉ tiêu của kế hoạch: ${plan.document.title.vi}.`
            : `As the plan promises it: ${plan.document.title.en}.`,
        ]
      : []),
    ...(lacking.length === 0
      ? []
      : [
          `${vi ? 'Chưa tính được vì thiếu số liệu' : 'Not computable for want of figures'}: ${lacking.join('; ')}.`,
        ]),
    ...(publishers.length === 0
      ? []
      : [`${vi ? 'Nguồn số liệu quá khứ' : 'Sources of the past'}: ${[...new Set(publishers)].join('; ')}.`]),
  ].join(' ');
  const said = shown.map((row) => {
    const label = scenarios.find(({ id }) => id === row.scenario)?.label[language];
    const value = numberText(row.value ?? 0, { language, decimals: realismDecimals(row.unit) });
    return `${label}, ${measureText(row, language)}: ${value} ${unitText(row.unit, language)}, ${realismVerdictText(row.verdict, language)}`;
  });
  return {
    title,
    subtitle,
    footer,
    description: `${vi ? 'Biểu đồ chấm' : 'Dot chart'}. ${title}. ${subtitle}. ${said.join('; ')}.`,
  };
}

/**
 * What the grey of a column stands for: whose past, which years, how many values.
 *
 * @example
 * const { columns } = realismFigures(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')));
 * columns.slice(0, 1).map(({ past }) => pastText(past, 'vi')) // => ['Cả nước 2010–2022']
 */
export function pastText({ own, values }: HistoryComparison, language: Language): string {
  const region: LocalText = own ? { vi: 'Tỉnh', en: 'Province' } : { vi: 'Cả nước', en: 'Country' };
  const from = Math.min(...values.map((value) => value.from));
  const to = Math.max(...values.map((value) => value.to));
  return `${region[language]} ${from === to ? from : `${from}–${to}`}`;
}

/**
 * The range of the past in the unit of its measure, as it stands under a column.
 *
 * @example
 * const { columns } = realismFigures(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')));
 * columns.slice(0, 1).map(({ past, unit }) => rangeText(past, unit, 'vi')) // => ['5,42–7,09%']
 */
export function rangeText(past: HistoryComparison, unit: string, language: Language): string {
  return /\((.*)\)$/.exec(comparisonText(past, unit, language))?.[1] ?? '';
}
