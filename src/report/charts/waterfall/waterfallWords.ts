import type { PerCapitaFactor } from '../../../analysis/perCapitaDecomposition.js';
import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { exchangeRateBasisText, priceBasisText } from '../../language/basisText.js';
import { goalText } from '../../language/goalText.js';
import { numberText } from '../../language/numberText.js';
import { signedNumberText } from '../../language/signedNumberText.js';
import { unitText } from '../../language/unitText.js';
import type { WaterfallFigures } from './waterfallFigures.js';
import { type AmountStyle, waterfallTitle } from './waterfallTitle.js';

const names: Readonly<Record<PerCapitaFactor, LocalText>> = {
  growth: { vi: 'Tăng trưởng thực', en: 'Real growth' },
  prices: { vi: 'Giá (giảm\u00a0phát)', en: 'Prices (deflator)' },
  exchangeRate: { vi: 'Tỷ giá (đồng/USD)', en: 'Exchange rate (VND per USD)' },
  population: { vi: 'Dân số', en: 'Population' },
};

/**
 * The name of a factor, as it stands under its bar.
 *
 * @example
 * factorName('population', 'vi') // => 'Dân số'
 */
export function factorName(factor: PerCapitaFactor, language: Language): string {
  return names[factor][language];
}

/**
 * Title, subtitle, footer and description of the waterfall of GRDP per capita.
 *
 * The footer says so where the rounded amounts do not add up to the rounded change.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * waterfallWords(result, waterfallFigures(result, 'plan-8.5'), { language: 'en', decimals: 0 }).subtitle
 * // => '“Plan at 8.5% growth”, Lạng Sơn: change of GRDP per capita from 2015 to 2020 in USD per person, current prices, period-average exchange rate'
 */
export function waterfallWords(
  result: SimulationResult,
  figures: WaterfallFigures,
  style: AmountStyle,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { language } = style;
  const vi = language === 'vi';
  const { scenario, contributions, levels, start, end, from, to, goal } = figures;
  const [first] = levels;
  const bases =
    first === undefined
      ? []
      : [
          priceBasisText(first.priceBasis, language),
          exchangeRateBasisText(first.exchangeRateBasis, language),
        ];
  const unit = [unitText('USD per person', language), ...bases].join(', ');
  const region = result.plan.region.name[language];
  const name = scenario.label[language];
  const subtitle = vi
    ? `“${name}”, ${region}: thay đổi của GRDP bình quân đầu người từ ${from} đến ${to}, ${unit}`
    : `“${name}”, ${region}: change of GRDP per capita from ${from} to ${to} in ${unit}`;
  const title = waterfallTitle(figures, style);
  const said = [
    `${from}: ${numberText(start, style)}`,
    ...contributions.map(
      ({ factor, value }) => `${factorName(factor, language)}: ${signedNumberText(value, style)}`,
    ),
    `${to}: ${numberText(end, style)}`,
    ...(goal === undefined ? [] : [goalText(goal.target, language)]),
  ];
  const remarks = [
    vi
      ? 'Giá: chỉ số giảm phát GRDP. Phân rã theo trung bình lôgarit (LMDI), không có phần dư.'
      : 'Prices: implicit deflator of GRDP. Split by logarithmic means (LMDI), with nothing left over.',
    ...(addsUp(figures, style.decimals)
      ? []
      : [vi ? 'Số đã làm tròn có thể không khớp tổng.' : 'Rounded figures need not add up.']),
  ];
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows: levels, goal: goal?.target, remarks }, language),
    description: `${vi ? 'Biểu đồ thác nước' : 'Waterfall chart'}. ${title}. ${subtitle}. ${said.join('; ')}.`,
  };
}

function addsUp({ start, end, contributions }: WaterfallFigures, decimals: number): boolean {
  const scale = 10 ** decimals;
  const steps = (value: number) => Math.round(Number(value.toFixed(decimals)) * scale);
  return contributions.reduce((sum, { value }) => sum + steps(value), steps(start)) === steps(end);
}
