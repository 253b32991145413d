import { perCapitaGoal } from '../../analysis/perCapitaGoal.js';
import { publishedGrowth } from '../../analysis/publishedGrowth.js';
import type { ScorecardRow, Verdict } from '../../analysis/ScorecardRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { priceBasisText } from '../language/basisText.js';
import { numberText } from '../language/numberText.js';
import { targetBoundsText } from '../language/targetBoundsText.js';
import { verdictText } from '../language/verdictText.js';
import { pathwayTable } from './pathwayTable.js';
import { tableText } from './tableText.js';

const verdicts: readonly Verdict[] = ['met', 'exceeded', 'metAtStart', 'missed', 'notComputable'];

/**
 * The result as a page of plain text for a terminal: growth, structure and GRDP per capita of each scenario,
 * the verdict on the goal, and how many targets stand where.
 *
 * @param result - what `simulatePlan` returned
 * @param card - what `scorecard` returned for it
 * @param language - of the text
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * summaryText(result, scorecard(result), 'en').includes('2,467') // => true
 */
export function summaryText(
  result: SimulationResult,
  card: readonly ScorecardRow[],
  language: Language,
): string {
  const { plan } = result;
  const goal = perCapitaGoal(plan);
  const goalWord = language === 'vi' ? 'Mục tiêu' : 'Goal';
  return [
    plan.title[language],
    ...(goal === undefined
      ? []
      : [`${goalWord} ${goal.year}: ${goal.label[language]} ${targetBoundsText(goal, language)}`]),
    '',
    pathways(result, card, language),
    '',
    verdictCounts(result, card, language),
    '',
    ...baseLines(result, language),
    ...growthLines(result, language),
  ].join('\n');
}

/** The pathway table with its structure in one column, so that it fits a terminal. */
function pathways(result: SimulationResult, card: readonly ScorecardRow[], language: Language): string {
  const { plan, scenarios } = result;
  const { rows } = pathwayTable(result, card, language);
  const text = (value: string | number | null | undefined, decimals: number) =>
    typeof value === 'number' ? numberText(value, { language, decimals }) : (value ?? '');
  const vi = language === 'vi';
  const year = plan.period.to;
  const headings = vi
    ? ['Kịch bản', 'Tên', 'Tăng trưởng %', `Cơ cấu ${year} %`, `USD/người ${year}`, 'Đánh giá']
    : ['Scenario', 'Name', 'Growth %', `Structure ${year} %`, `USD a person ${year}`, 'Verdict'];
  const body = rows.map((row, position) => {
    const activities = scenarios[position]?.base.activities ?? [];
    return [
      scenarios[position]?.id ?? '',
      text(row['scenario'], 0),
      text(row['growth'], 2),
      activities.map((activity) => text(row[activity], 1)).join(' / '),
      text(row['perCapita'], 0),
      text(row['verdict'], 0),
    ];
  });
  return tableText({ headings, numeric: [false, false, true, false, true, false], rows: body });
}

function verdictCounts(
  { plan, scenarios }: SimulationResult,
  card: readonly ScorecardRow[],
  language: Language,
): string {
  const targets = language === 'vi' ? 'chỉ tiêu' : 'targets';
  const headings = [
    `${plan.targets.length} ${targets}`,
    ...verdicts.map((verdict) => verdictText(verdict, language)),
  ];
  const body = scenarios.map(({ id }) => [
    id,
    ...verdicts.map((verdict) =>
      String(card.filter((row) => row.scenario === id && row.verdict === verdict).length),
    ),
  ]);
  return tableText({ headings, numeric: [false, ...verdicts.map(() => true)], rows: body });
}

/** What each base holds, and what was derived or rescaled in it. */
function baseLines({ plan, scenarios }: SimulationResult, language: Language): string[] {
  const bases = new Map(scenarios.map(({ base }) => [base.vintage, base]));
  const word = language === 'vi' ? 'Năm gốc' : 'Base';
  return [...bases.values()].map(({ year, vintage, notes }) => {
    const label = plan.vintages.find(({ id }) => id === vintage)?.label[language] ?? vintage;
    const basis = priceBasisText(`constant${year}`, language);
    return [`${word} ${year} (${vintage}): ${label}; ${basis}`, ...notes.map((note) => note[language])]
      .join('. ')
      .concat('.');
  });
}

/** Where growth is published too, the difference to the projection, with its reason. */
function growthLines(result: SimulationResult, language: Language): string[] {
  return publishedGrowth(result).map(({ scenario, projected, published, priceBasis }) => {
    const text = (value: number) => `${numberText(value, { language, decimals: 2 })}%`;
    const year = result.plan.period.from - 1;
    return language === 'vi'
      ? `${scenario}: GRDP tăng ${text(projected)}/năm theo quyền số ${year}; số công bố ${text(published)} (${priceBasisText(priceBasis, language)}).`
      : `${scenario}: GRDP grows ${text(projected)} a year with the weights of ${year}; published ${text(published)} (${priceBasisText(priceBasis, language)}).`;
  });
}
