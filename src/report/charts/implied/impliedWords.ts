import type { ConsistencyReport } from '../../../analysis/consistency/ConsistencyReport.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { conflictText } from '../../language/conflictText.js';
import { impliedCells } from './impliedCells.js';
import type { ImpliedFigures } from './impliedFigures.js';
import { impliedTitle } from './impliedTitle.js';

/**
 * Title, subtitle, footer and description of the chart of implied values.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const [result, report] = [simulatePlan(folder), await targetConsistency(folder)];
 * impliedWords(result, { report, figures: impliedFigures(result, report) }, 'vi').title
 * // => 'Kế hoạch ngầm định giá tăng 3,34–5,09%/năm; thực tế tăng 3,02%'
 */
export function impliedWords(
  result: SimulationResult,
  { report, figures }: { readonly report: ConsistencyReport; readonly figures: ImpliedFigures },
  language: Language,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const vi = language === 'vi';
  const { plan } = result;
  const { from, to } = plan.period;
  const title = impliedTitle(report, figures, language);
  const year = report.base.year;
  const ranges = rangesText(figures, report);
  const subtitle = vi
    ? `${plan.region.name.vi} ${from}–${to}, ${ranges.vi}; tăng trưởng theo giá so sánh ${year}, tỷ trọng theo giá hiện hành, tỷ giá bình quân năm`
    : `${plan.region.name.en} ${from}–${to}, ${ranges.en}; growth at constant ${year} prices, shares at current prices, period-average exchange rate`;
  const { heads, rows } = impliedCells(figures, plan, language);
  const said = rows.map(({ cells: { name, basis, span, came, vintage } }) => {
    const outcome = came === '' ? '' : `; ${heads.came}: ${came}${vintage === '' ? '' : ` (${vintage})`}`;
    return `${name}: ${span} (${basis})${outcome}`;
  });
  const conflicts = report.conflicts.flatMap((conflict) =>
    conflictText(conflict, plan, language).slice(0, 1),
  );
  return {
    title,
    subtitle,
    footer: chartFooter(
      result,
      { rows: drawnRows(result, report, figures), remarks: remarks(result, { report, figures }, language) },
      language,
    ),
    description: [
      `${vi ? 'Biểu đồ khoảng' : 'Range chart'}. ${title}. ${subtitle}. ${said.join('. ')}.`,
      ...conflicts,
    ].join(' '),
  };
}

function rangesText({ lines }: ImpliedFigures, { feasible }: ConsistencyReport): LocalText {
  if (feasible) return { vi: 'khoảng để mọi mục tiêu cùng đạt', en: 'ranges in which all targets hold' };
  return lines.some(({ basis }) => basis === 'required')
    ? { vi: 'mỗi khoảng “phải có” tự nó đủ gỡ xung đột', en: 'any needed range alone ends its conflict' }
    : { vi: 'mục tiêu xung đột và giả định', en: 'targets in conflict, and what is assumed' };
}

/** The figures behind the base and what came true. */
function drawnRows(
  { rows, scenarios }: SimulationResult,
  { scenario: tested, base }: ConsistencyReport,
  { lines }: ImpliedFigures,
): ResultRow[] {
  const came = lines.flatMap((line) => line.came ?? []);
  const published = rows.filter(({ scenario, vintage, source }) => {
    const isBase = vintage === base.vintage && base.sources.includes(source);
    const hasCome = came.some((each) => each.vintage === vintage && each.sources.includes(source));
    return scenario === 'observed' && (isBase || hasCome);
  });
  // Exchange rates and a country's prices are not the province's own: the rows of the scenarios name them.
  const outcome = scenarios.find(({ isActual }) => isActual)?.id;
  const starts = rows.filter(
    ({ scenario, status, indicator }) =>
      status === 'base' && (scenario === tested || (scenario === outcome && indicator === 'exchangeRate')),
  );
  return [...published, ...starts];
}

function remarks(
  { plan, scenarios }: SimulationResult,
  { report, figures }: { readonly report: ConsistencyReport; readonly figures: ImpliedFigures },
  language: Language,
): string[] {
  const vi = language === 'vi';
  const outcome = scenarios.find(({ isActual }) => isActual);
  const alike = report.drivers.some(({ name }) => name === 'relativePrices');
  return [
    `${vi ? 'Mục tiêu' : 'Goals'}: ${plan.document.title[language]}.`,
    ...(alike
      ? [
          vi
            ? 'Giả định giá giữa các khu vực thay đổi như nhau.'
            : 'Prices of all activities are assumed to move alike.',
        ]
      : []),
    ...(outcome === undefined || figures.lines.every(({ came }) => came === undefined)
      ? []
      : [
          vi
            ? `Thực tế: số liệu công bố sau cùng, nếu không có thì theo “${outcome.label.vi}”.`
            : `Outcome: the figures published last, or else “${outcome.label.en}”.`,
        ]),
  ];
}
