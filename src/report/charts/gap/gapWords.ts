import type { GapAttribution, GapFactor } from '../../../analysis/attribution/GapQuestion.js';
import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { numberText } from '../../language/numberText.js';
import type { GapStep } from './gapSteps.js';

const subjects: Readonly<Record<GapFactor, LocalText>> = {
  base: { vi: 'số liệu gốc', en: 'the base' },
  growth: { vi: 'tăng trưởng thực', en: 'real growth' },
  prices: { vi: 'giá', en: 'prices' },
  exchangeRate: { vi: 'tỷ giá', en: 'the exchange rate' },
  population: { vi: 'dân số', en: 'population' },
};

/**
 * Title, subtitle, footer and description of the waterfall between two cases.
 *
 * @unit USD per person
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const from = { target: 'grdp-per-capita', scenario: 'plan-8.5' };
 * gapWords(result, gapAttribution(result, { from, to: 'outturn' }), { language: 'en', steps: [] }).title
 * // => '“Outturn 2016–2020 (2020 evaluation)” gives 1,917 USD per person in 2020 instead of 2,650: real growth takes 334, the base 269, prices 130'
 */
export function gapWords(
  result: SimulationResult,
  attribution: GapAttribution,
  { language, steps }: { readonly language: Language; readonly steps: readonly GapStep[] },
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const vi = language === 'vi';
  const { from, to, year, factors, gap } = attribution;
  const number = (value: number) => numberText(Math.abs(value), { language, decimals: 0 });
  const told = [...factors]
    .filter(({ value }) => Math.abs(value) >= 0.5)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const side = (sign: number) =>
    told
      .filter(({ value }) => Math.sign(value) === sign)
      .map(({ factor, value }, i) => {
        const ending = factor === 'prices' ? '' : 's';
        const verb = {
          vi: sign < 0 ? ' làm giảm' : ' làm tăng',
          en: ` ${sign < 0 ? 'take' : 'add'}${ending}`,
        }[language];
        return `${subjects[factor][language]}${i === 0 ? verb : ''} ${number(value)}`;
      })
      .join(', ');
  const causes = (gap < 0 ? [-1, 1] : [1, -1]).map(side).filter((text) => text !== '');
  const head = vi
    ? `“${to.label.vi}”: ${number(to.value)} USD/người năm ${year} thay vì ${number(from.value)}`
    : `“${to.label.en}” gives ${number(to.value)} USD per person in ${year} instead of ${number(from.value)}`;
  const title = causes.length === 0 ? head : `${head}: ${causes.join('; ')}`;
  const under = from.target === undefined ? '' : underText(result, from.scenario, language);
  const subtitle = vi
    ? `Chênh lệch GRDP bình quân đầu người, USD/người, giá hiện hành, tỷ giá bình quân năm: ${sideText(from, 'vi')}${under} và “${to.label.vi}”`
    : `The gap in GRDP per capita, USD per person, current prices, period-average exchange rate: ${sideText(from, 'en')}${under} and “${to.label.en}”`;
  const ids = [from.scenario, to.scenario];
  const rows = result.rows.filter(
    (row) => ids.includes(row.scenario) && row.year === year && row.indicator === 'grdpPerCapita',
  );
  const remark = vi
    ? 'Phân rã LMDI: không phụ thuộc thứ tự, không có phần dư.'
    : 'LMDI decomposition: no order is chosen and nothing is left over.';
  const said = steps.map(({ name, valueText }) => `${name}: ${valueText}`).join('; ');
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows, goal: perCapitaGoal(result.plan), remarks: [remark] }, language),
    description: `${vi ? 'Biểu đồ thác nước' : 'Waterfall chart'}. ${title}. ${subtitle}. ${said}.`,
  };
}

function sideText({ label, target }: GapAttribution['from'], language: Language): string {
  if (target === undefined) return `“${label[language]}”`;
  return { vi: 'mục tiêu', en: 'the goal' }[language];
}

/** What a target leaves unsaid: the scenario that fills it, with a deflator that reaches the target. */
function underText({ scenarios }: SimulationResult, id: string, language: Language): string {
  const label = scenarios.find((one) => one.id === id)?.label[language] ?? id;
  return language === 'vi'
    ? ` (theo “${label}”, với chỉ số giảm phát đủ để đạt)`
    : ` (under “${label}”, with the deflator that reaches it)`;
}
