import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Chart } from '../../draw/Chart.js';
import { exchangeRateBasisText, priceBasisText } from '../../language/basisText.js';
import { figureText } from '../../language/figureText.js';
import { goalText } from '../../language/goalText.js';
import { numberText } from '../../language/numberText.js';
import { unitText } from '../../language/unitText.js';
import { type LineWordChoice, lineWords } from '../lines/lineWords.js';
import type { PerCapitaFigures } from './perCapitaFigures.js';
import { perCapitaTitle } from './perCapitaTitle.js';

/**
 * Title, subtitle, footer and description of the chart of GRDP per capita.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * perCapitaWords(result, perCapitaFigures(result), { language: 'vi', decimals: 0, axisStart: 1500 }).subtitle
 * // => 'GRDP bình quân đầu người, Lạng Sơn 2015–2020: USD/người, giá hiện hành, tỷ giá bình quân năm'
 */
export function perCapitaWords(
  result: SimulationResult,
  figures: PerCapitaFigures,
  { language, decimals, axisStart }: LineWordChoice,
): Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'> {
  const { plan } = result;
  const { goal, paths, observed, unit, rows, years } = figures;
  const vi = language === 'vi';
  const number = (value: number) => numberText(value, { language, decimals });
  const first = rows[0];
  const bases =
    first === undefined
      ? []
      : [
          priceBasisText(first.priceBasis, language),
          exchangeRateBasisText(first.exchangeRateBasis, language),
        ];
  const what = `${vi ? 'GRDP bình quân đầu người' : 'GRDP per capita'}, ${plan.region.name[language]} ${years[0]}–${years.at(-1)}`;
  const title = perCapitaTitle(figures, { language, decimals });
  const subtitle = `${what}: ${[unitText(unit, language), ...bases].filter((text) => text !== '').join(', ')}`;
  const said = [
    ...(goal === undefined ? [] : [goalText(goal, language)]),
    ...paths.map(({ scenario, end }) => `${scenario.label[language]}, ${end.year}: ${number(end.value)}`),
    ...observed.map((row) => `${figureText(row, plan, language)}, ${row.year}: ${number(row.value)}`),
  ];
  return lineWords(result, { title, subtitle, said, rows, goal, remarks: [] }, { language, axisStart });
}
