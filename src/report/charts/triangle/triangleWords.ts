import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { chartFooter } from '../../draw/chartFooter.js';
import { priceBasisText } from '../../language/basisText.js';
import { figureText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import type { TriangleFigures } from './triangleFigures.js';
import { angleText } from './triangleLabels.js';
import type { Shares } from './triangleScale.js';
import { triangleTitle } from './triangleTitle.js';

const words = {
  what: { vi: 'Cơ cấu GRDP', en: 'Structure of GRDP' },
  dots: {
    vi: 'mỗi chấm một năm; φ là góc giữa cơ cấu năm gốc và năm cuối',
    en: 'one dot a year; φ is the angle between the structures of the first and the last year',
  },
  rescaled: {
    vi: 'ba tỷ trọng quy về 100%, không kể thuế sản phẩm trừ trợ cấp sản phẩm',
    en: 'the three shares rescaled to 100, without taxes less subsidies on products',
  },
  rescaledWhere: {
    vi: 'khi có thuế sản phẩm, ba tỷ trọng còn lại quy về 100%',
    en: 'where there are taxes on products, the other three shares are rescaled to 100',
  },
  chart: { vi: 'Biểu đồ tam giác', en: 'Triangle chart' },
  empty: {
    vi: 'Các khoảng chỉ tiêu cơ cấu không thể cộng lại thành 100%, nên không có vùng mục tiêu.',
    en: 'The target ranges of the structure cannot add up to 100, so there is no target region.',
  },
} as const;

/**
 * Title, subtitle, footer and description of the triangle chart.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const figures = triangleFigures(result);
 * figures === undefined ? '' : triangleWords(result, figures, 'vi').subtitle.split(':')[0] // => 'Cơ cấu GRDP, Lạng Sơn 2015–2020'
 */
export function triangleWords(
  result: SimulationResult,
  figures: TriangleFigures,
  language: Language,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { plan } = result;
  const { goal, paths, observed, region, rows, years, rescaled } = figures;
  const title = triangleTitle(figures, language);
  const all = [...paths.flatMap(({ points }) => points), ...observed].every((point) => point.rescaled);
  const subtitle = [
    `${words.what[language]}, ${plan.region.name[language]} ${years[0]}–${years.at(-1)}: %, ${priceBasisText('current', language)}`,
    ...(rescaled ? [words[all ? 'rescaled' : 'rescaledWhere'][language]] : []),
    words.dots[language],
  ].join('; ');
  const remarks = goal !== undefined && region.length === 0 ? [words.empty[language]] : [];
  const said = [
    ...(goal === undefined
      ? []
      : goal.targets.map((target) => `${target.label[language]}: ${targetBoundsText(target, language)}`)),
    ...paths.map(({ scenarios, points, angle }) => {
      const names = scenarios.map(({ label }) => label[language]).join('; ');
      const [first, last] = [points[0], points.at(-1)];
      const way = [first, last].flatMap((point) =>
        point === undefined ? [] : [`${point.year}: ${sharesText(point.shares, figures, language)}`],
      );
      return `${names}: ${way.join(' → ')}${angle === undefined ? '' : `, φ = ${angleText(angle, language)}`}`;
    }),
    ...observed.map(
      (point) =>
        `${figureText(point, plan, language)}, ${point.year}: ${sharesText(point.shares, figures, language)}`,
    ),
  ];
  return {
    title,
    subtitle,
    footer: chartFooter(result, { rows, goal: goal?.targets[0], remarks }, language),
    description: `${words.chart[language]}. ${title}. ${subtitle}. ${said.join('. ')}.`,
  };
}

function sharesText(shares: Shares, { corners }: TriangleFigures, language: Language): string {
  return corners
    .map(({ label }, position) => {
      const share = numberText(shares[position] ?? 0, { language, decimals: 1 });
      return `${label[language]} ${share}%`;
    })
    .join(', ');
}
