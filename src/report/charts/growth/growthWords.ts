import type { Language } from '../../../plan/LocalText.js';
import type { Period } from '../../../plan/Period.js';
import type { Target } from '../../../plan/Target.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { priceBasisText } from '../../language/basisText.js';
import { figureText } from '../../language/figureText.js';
import { numberText } from '../../language/numberText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import { type LineWordChoice, lineWords } from '../lines/lineWords.js';
import type { GrowthFigures } from './growthFigures.js';
import { growthTitle } from './growthTitle.js';

/**
 * Title, subtitle, footer and description of the chart of growth.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['outturn'] });
 * growthWords(result, growthFigures(result), { language: 'vi', decimals: 2, axisStart: 2 }).subtitle
 * // => 'Tăng trưởng GRDP, Lạng Sơn 2016–2020: % mỗi năm, giá so sánh 2015 (số công bố: giá so sánh 2010)'
 */
export function growthWords(
  result: SimulationResult,
  figures: GrowthFigures,
  { language, decimals, axisStart }: LineWordChoice,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { plan } = result;
  const { goal, paths, observed, published, rows, years } = figures;
  const vi = language === 'vi';
  const number = (value: number) => `${numberText(value, { language, decimals })}%`;
  const title = growthTitle(figures, { language, decimals });
  const what = `${vi ? 'Tăng trưởng GRDP' : 'Growth of GRDP'}, ${plan.region.name[language]} ${years[0]}–${years.at(-1)}`;
  const known = [...observed, ...published];
  const projected = basesText(
    paths.map(({ average }) => average),
    language,
  );
  const measured = basesText(known, language);
  const differ = measured !== '' && measured !== projected;
  const apart = differ ? ` (${vi ? 'số công bố' : 'published'}: ${measured})` : '';
  const subtitle = `${what}: ${vi ? '% mỗi năm' : 'per cent a year'}, ${projected}${apart}`;
  const remarks = differ ? [remarkOnPrices[language]] : [];
  const average = averageText(plan.period, language);
  const said = [
    ...(goal === undefined ? [] : [growthGoalText(goal, language)]),
    ...paths.map((path) => `${path.scenario.label[language]}, ${average}: ${number(path.average.value)}`),
    ...published.map((row) => `${figureText(row, plan, language)}, ${average}: ${number(row.value)}`),
    ...observed.map((row) => `${figureText(row, plan, language)}, ${row.year}: ${number(row.value)}`),
  ];
  return lineWords(result, { title, subtitle, said, rows, goal, remarks }, { language, axisStart });
}

const remarkOnPrices = {
  vi: 'Tốc độ tăng theo hai gốc giá so sánh khác nhau không trùng nhau, kể cả khi từng khu vực tăng như nhau.',
  en: 'Growth of the total differs with the year whose prices weigh it, even where every activity grows alike.',
} as const;

/**
 * The average of the plan's years as the chart names it.
 *
 * @example
 * averageText({ from: 2016, to: 2020 }, 'vi') // => 'bình quân 2016–2020'
 */
export function averageText({ from, to }: Period, language: Language): string {
  return `${language === 'vi' ? 'bình quân' : 'average'} ${from}–${to}`;
}

/**
 * The goal as it is named on the chart: it speaks of the average, not of each year.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * plan.targets.slice(0, 1).map((goal) => growthGoalText(goal, 'vi')) // => ['Mục tiêu bình quân: 8–9%/năm']
 */
export function growthGoalText(goal: Target, language: Language): string {
  const name = language === 'vi' ? 'Mục tiêu bình quân' : 'Goal for the average';
  return `${name}: ${targetBoundsText(goal, language)}`;
}

function basesText(rows: readonly ResultRow[], language: Language): string {
  const texts = rows.map(({ priceBasis }) => priceBasisText(priceBasis, language));
  return [...new Set(texts)].join(', ');
}
