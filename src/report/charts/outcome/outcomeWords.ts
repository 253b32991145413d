import { lastOutcomes } from '../../../analysis/backtest/backtestSummary.js';
import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { backtestFinding } from '../../language/backtestFinding.js';
import { numberText } from '../../language/numberText.js';
import { outcomeText } from '../../language/outcomeText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import { unitText } from '../../language/unitText.js';
import type { OutcomeFigures, OutcomeLine, OutcomePoint } from './outcomeFigures.js';

/**
 * Title, subtitle, footer and description of the chart of plan against outcome.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * outcomeWords(result, outcomeFigures(result), 'en').title // => 'None of the 5 targets with a published outcome was kept; for 24 of 29 none is published'
 */
export function outcomeWords(
  result: SimulationResult,
  figures: OutcomeFigures,
  language: Language,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const vi = language === 'vi';
  const { plan, rows } = result;
  const { from, to } = plan.period;
  const title = finding(figures, language);
  const subtitle = vi
    ? `Thực hiện so với mục tiêu ${from}–${to}, ${plan.region.name.vi}: % so với điểm giữa của khoảng mục tiêu; số ghi theo đơn vị của từng chỉ tiêu`
    : `Outcome against promise ${from}–${to}, ${plan.region.name.en}: per cent of the middle of each promise; figures in each target’s own unit`;
  const sources = new Set(figures.backtest.flatMap(({ outcome }) => outcome?.sources ?? []));
  const vintages = new Set(figures.points.map(({ vintage }) => vintage));
  const drawn = rows.filter(
    (row) => row.scenario === 'observed' && vintages.has(row.vintage) && sources.has(row.source),
  );
  const remarks = [
    `${vi ? 'Mục tiêu' : 'Goals'}: ${plan.document.title[language]}.`,
    ...caution(figures, language),
  ];
  const said = figures.lines.map(
    (line) => `${line.target.label[language]}: ${lineText(line, plan, language).join(', ')}`,
  );
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows: drawn, remarks }, language),
    description: `${vi ? 'Biểu đồ chấm' : 'Dot chart'}. ${title}. ${subtitle}. ${[...said, ...backtestFinding(plan, figures.backtest, language)].join('; ')}`,
  };
}

/**
 * What stands beside a line: outcome with its gap and verdict, and the promise.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const lines = outcomeFigures(result).lines.slice(0, 1);
 * lines.map((line) => lineText(line, result.plan, 'vi')) // => [['4,67% (−3,33): Không đạt', 'Mục tiêu 8–9%/năm']]
 */
export function lineText({ target, last }: OutcomeLine, plan: Plan, language: Language): [string, string] {
  const decimals = decimalsOf({ target, values: [last.value] }, plan);
  const number = (value: number) => numberText(value, { language, decimals });
  const unit = target.unit === 'percent' ? '%' : ` ${unitText(target.unit, language)}`;
  const gap = last.gap === 0 ? '' : ` (${last.gap > 0 ? '+' : ''}${number(last.gap)})`;
  const goal = language === 'vi' ? 'Mục tiêu' : 'Promise';
  return [
    `${number(last.value)}${unit}${gap}: ${outcomeText(last.verdict, {}, language)}`,
    `${goal} ${targetBoundsText(target, language)}`,
  ];
}

function finding({ backtest, lines }: OutcomeFigures, language: Language): string {
  const vi = language === 'vi';
  const all = lastOutcomes(backtest);
  const unknown = all.filter(({ outcome }) => outcome === undefined).length;
  const judged = all.length - unknown;
  const kept = all.filter(({ outcome, verdict }) => outcome !== undefined && verdict !== 'missed').length;
  const rest =
    unknown === 0
      ? ''
      : vi
        ? `; ${unknown} trong ${all.length} chỉ tiêu chưa có số liệu thực hiện`
        : `; for ${unknown} of ${all.length} none is published`;
  if (lines.length === 0)
    return vi
      ? 'Chưa chỉ tiêu nào có số liệu thực hiện được công bố'
      : 'No target has a published outcome yet';
  return `${keptText({ kept, judged }, vi)}${rest}`;
}

function keptText({ kept, judged }: { readonly kept: number; readonly judged: number }, vi: boolean): string {
  if (kept === 0)
    return vi
      ? `Không chỉ tiêu nào trong ${judged} chỉ tiêu có số liệu thực hiện đạt mục tiêu`
      : `None of the ${judged} targets with a published outcome was kept`;
  return vi
    ? `${kept} trong ${judged} chỉ tiêu có số liệu thực hiện đạt mục tiêu`
    : `${kept} of the ${judged} targets with a published outcome were kept`;
}

/** A share of another whole than was promised is not the same share. */
function caution({ backtest }: OutcomeFigures, language: Language): string[] {
  if (backtest.every(({ cautions }) => cautions.length === 0)) return [];
  return [
    language === 'vi'
      ? 'Cơ cấu thực tế tách riêng thuế sản phẩm hoặc khu vực khác, cơ cấu khi lập kế hoạch thì không.'
      : 'The published structure counts components that the promised one does not.',
  ];
}

/**
 * The date of a vintage as it stands beside a mark.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * vintageDate({ vintage: '2021-evaluation' }, plan) // => '2021-05'
 */
export function vintageDate({ vintage }: Pick<OutcomePoint, 'vintage'>, { vintages }: Plan): string {
  return vintages.find(({ id }) => id === vintage)?.published ?? vintage;
}
