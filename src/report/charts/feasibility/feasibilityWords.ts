import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { priceBasisText } from '../../language/basisText.js';
import { type NumberStyle, numberText } from '../../language/numberText.js';
import { targetAmountText, targetBoundsText } from '../../language/targetBoundsText.js';
import { unitText } from '../../language/unitText.js';
import type { FeasibilityFigures } from './feasibilityFigures.js';
import { mapAxes } from './mapAxis.js';

/** The words of the feasibility map. */
export type FeasibilityWords = Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> & {
  /** What the two axes measure, and the two goals. */
  readonly across: string;
  readonly upwards: string;
  readonly goal: string;
  readonly growthGoal: string;
};

/**
 * Title, subtitle, footer and labels of the feasibility map.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const figures = feasibilityFigures(result);
 * figures && feasibilityWords(result, figures, 'en').title
 * // => 'Growth of 8–9% a year reaches about 2,600–2,700 USD per person in 2020 only if the deflator rises by 3.3–5.1% a year; the scenarios assume 2.7%'
 */
export function feasibilityWords(
  result: SimulationResult,
  figures: FeasibilityFigures,
  language: Language,
): FeasibilityWords {
  const vi = language === 'vi';
  const { plan } = result;
  const { goal, growthGoal, points, map } = figures;
  const { name, rises, changes, axis, rest, unlike } = mapAxes[map.y];
  const moves = figures.needed[0] < 0 ? changes : rises;
  const year = goal.year ?? plan.period.to;
  const growth = rangeText(figures.growth, { language });
  const needed = rangeText(figures.needed, { language, decimals: 1 });
  const assumed = rangeText(
    points.map(({ y }) => y),
    { language, decimals: 1 },
  );
  const amount = targetAmountText(goal, language);
  const others = map.setAside.map(
    (id) => result.scenarios.find((one) => one.id === id)?.label[language] ?? id,
  );
  const title = vi
    ? `GRDP tăng ${growth}%/năm chỉ đạt ${amount} năm ${year} nếu ${moves.vi} ${needed}%/năm; các kịch bản giả định ${assumed}%`
    : `Growth of ${growth}% a year reaches ${amount} in ${year} only if ${moves.en} ${needed}% a year; the scenarios assume ${assumed}%`;
  const base = result.scenarios.find(({ id }) => id === map.scenario)?.base.year ?? plan.period.from - 1;
  const subtitle = vi
    ? `GRDP bình quân đầu người (${unitText(goal.unit, 'vi')}, giá hiện hành, tỷ giá bình quân năm) theo tăng trưởng (${priceBasisText(`constant${base}`, 'vi')}) và ${name.vi}, bình quân ${base + 1}–${year}; ${rest.vi} như giả định`
    : `GRDP per capita (${unitText(goal.unit, 'en')}, current prices, period-average exchange rate) by growth (${priceBasisText(`constant${base}`, 'en')}) and ${name.en}, averages ${base + 1}–${year}; ${rest.en} as assumed`;
  const placed = new Set(points.map(({ scenario }) => scenario));
  const rows = result.rows.filter(
    (row) => placed.has(row.scenario) && row.year === base && row.indicator === 'grdpPerCapita',
  );
  const aside = vi
    ? `Không thể hiện trên hình vì khác số liệu gốc, ${unlike.vi}: ${others.join('; ')}.`
    : `Not on the map, as its base, ${unlike.en} differs: ${others.join('; ')}.`;
  const said = points.map(({ scenario, value }) => {
    const label = result.scenarios.find(({ id }) => id === scenario)?.label[language] ?? scenario;
    return `${label}: ${numberText(value, { language, decimals: 0 })}`;
  });
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows, goal, remarks: others.length === 0 ? [] : [aside] }, language),
    description: `${vi ? 'Biểu đồ hai chiều' : 'Two-dimensional map'}. ${title}. ${subtitle}. ${said.join('; ')}.`,
    across: vi ? 'Tốc độ tăng GRDP, %/năm' : 'Growth of GRDP, % a year',
    upwards: axis[language],
    goal: `${vi ? `Mục tiêu ${year}` : `Goal for ${year}`}: ${goal.about ? amount : targetBoundsText(goal, language)}`,
    growthGoal:
      growthGoal === undefined
        ? ''
        : `${vi ? 'Mục tiêu tăng trưởng' : 'Growth goal'} ${targetBoundsText(growthGoal, language)}`,
  };
}

function rangeText(values: readonly number[], style: NumberStyle): string {
  const texts = [Math.min(...values), Math.max(...values)].map((value) =>
    numberText(Number(value.toFixed(1)), style),
  );
  const dash = values.some((value) => value < 0) ? { vi: ' đến ', en: ' to ' }[style.language] : '–';
  return [...new Set(texts)].join(dash);
}
