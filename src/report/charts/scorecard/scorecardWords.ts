import type { Verdict } from '../../../analysis/ScorecardRow.js';
import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { exchangeRateBasisText, priceBasisText } from '../../language/basisText.js';
import { verdictText } from '../../language/verdictText.js';
import type { Outcome, ScorecardFigures } from './scorecardFigures.js';
import { scorecardTitle } from './scorecardTitle.js';

/** The sign of each verdict, so that the table can be read without colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  met: '✓',
  exceeded: '✓+',
  metAtStart: '●',
  missed: '✗',
  notComputable: '?',
};

const groups = {
  missed: { vi: 'Không kịch bản nào đạt', en: 'Met in no scenario' },
  divided: { vi: 'Tùy kịch bản', en: 'Depends on the scenario' },
  kept: { vi: 'Đạt ở mọi kịch bản tính được', en: 'Met in every scenario that can compute it' },
  unknown: { vi: 'Chưa kịch bản nào tính được', en: 'Not computable in any scenario' },
} as const;

const groupsOfOne = {
  missed: { vi: 'Không đạt', en: 'Missed' },
  divided: groups.divided,
  kept: { vi: 'Đạt', en: 'Met' },
  unknown: { vi: 'Chưa tính được', en: 'Not computable' },
} as const;

/**
 * The heading of a group of targets, with how many there are.
 *
 * @example
 * outcomeHeading('divided', { targets: 5, scenarios: 7 }, 'vi') // => 'Tùy kịch bản (5)'
 * outcomeHeading('kept', { targets: 5, scenarios: 1 }, 'vi') // => 'Đạt (5)'
 */
export function outcomeHeading(
  outcome: Outcome,
  { targets, scenarios }: { readonly targets: number; readonly scenarios: number },
  language: Language,
): string {
  return `${(scenarios === 1 ? groupsOfOne : groups)[outcome][language]} (${targets})`;
}

/**
 * Title, subtitle, footer and description of the scorecard of all targets and scenarios.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardWords(result, scorecardFigures(result), 'en').subtitle
 * // => 'Lạng Sơn 2016–2020, in each target’s unit; growth: constant 2015 prices; shares, GRDP per capita: current prices, period-average exchange rate'
 */
export function scorecardWords(
  result: SimulationResult,
  figures: ScorecardFigures,
  language: Language,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { plan, rows } = result;
  const vi = language === 'vi';
  const title = scorecardTitle(figures, language);
  const bases = [...new Set(figures.scenarios.map(({ base }) => base.year))];
  const constant = bases.map((year) => priceBasisText(`constant${year}`, language)).join(', ');
  const current = `${priceBasisText('current', language)}, ${exchangeRateBasisText('periodAverage', language)}`;
  const where = `${plan.region.name[language]} ${plan.period.from}–${plan.period.to}`;
  const subtitle = vi
    ? `${where}, đơn vị của từng chỉ tiêu; tốc độ tăng: ${constant}; tỷ trọng, GRDP bình quân: ${current}`
    : `${where}, in each target’s unit; growth: ${constant}; shares, GRDP per capita: ${current}`;
  const indicators = new Set(plan.targets.map(({ indicator }) => indicator));
  const ids = new Set(figures.scenarios.map(({ id }) => id));
  const judged = rows.filter(({ scenario, indicator }) => ids.has(scenario) && indicators.has(indicator));
  const document = plan.document.title[language];
  const remarks = [vi ? `Chỉ tiêu: ${document}.` : `Targets: ${document}.`];
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows: judged, remarks }, language),
    description: `${vi ? 'Bảng đánh giá' : 'Scorecard'}. ${title}. ${subtitle}. ${tallies(figures, language).join('; ')}.`,
  };
}

function tallies({ scenarios, lines }: ScorecardFigures, language: Language): string[] {
  return scenarios.map(({ label }, position) => {
    const verdicts = lines.flatMap(({ cells }) => cells[position]?.verdict ?? []);
    const counts = [...new Set(verdicts)].map(
      (verdict) =>
        `${verdictText(verdict, language)} ${verdicts.filter((other) => other === verdict).length}`,
    );
    return `${label[language]}: ${counts.join(', ')}`;
  });
}
