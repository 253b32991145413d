import type { Language } from '../../../plan/LocalText.js';
import type { Target } from '../../../plan/Target.js';
import { countWord } from '../../language/countWord.js';
import { numberText } from '../../language/numberText.js';
import { targetAmountText } from '../../language/targetBoundsText.js';
import { unitText } from '../../language/unitText.js';
import type { PerCapitaFigures, PerCapitaPath } from './perCapitaFigures.js';

/** How the title writes: its language, and the decimals of its figures. */
export interface TitleStyle {
  readonly language: Language;
  readonly decimals: number;
}

const mostNames = 3;
const verbs = {
  atLeast: { vi: 'đạt', one: 'reaches', many: 'reach' },
  within: { vi: 'nằm trong mức', one: 'ends within', many: 'end within' },
  atMost: { vi: 'giữ được mức không quá', one: 'stays at or below', many: 'stay at or below' },
} satisfies Record<Target['direction'], object>;

/**
 * What the chart of GRDP per capita finds, as a sentence: how many scenarios reach the goal, which, and between what
 * values all end.
 *
 * @unit as the sentence says
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'plan-9'] });
 * perCapitaTitle(perCapitaFigures(result), { language: 'en', decimals: 0 })
 * // => 'Neither of the two scenarios reaches about 2,600–2,700 USD per person in 2020; they end between 2,411 and 2,525'
 */
export function perCapitaTitle(figures: PerCapitaFigures, style: TitleStyle): string {
  const { goal, paths } = figures;
  if (goal === undefined || paths.some(({ reached }) => reached === undefined))
    return levelTitle(figures, style);
  return style.language === 'vi' ? vietnameseTitle(paths, goal, style) : englishTitle(paths, goal, style);
}

type Paths = readonly PerCapitaPath[];

function vietnameseTitle(paths: Paths, goal: Target, style: TitleStyle): string {
  const reaching = paths.filter(({ reached }) => reached);
  const promise = `${verbs[goal.direction].vi} ${targetAmountText(goal, 'vi')} năm ${judgedYear(paths)}`;
  const [n, k] = [paths.length, reaching.length];
  const ends = rangeText(paths, style);
  if (n === 1)
    return `Kịch bản “${names(paths, 'vi')}” ${k === 1 ? '' : 'không '}${promise}: kết quả ${ends}`;
  if (k === 0) return `Không kịch bản nào trong ${n} kịch bản ${promise}; kết quả ${ends}`;
  if (k === n) return `Cả ${n} kịch bản đều ${promise}; kết quả ${ends}`;
  const which = k <= mostNames ? `: ${names(reaching, 'vi')}` : '';
  const span = lowAndHigh(paths, style).join('–');
  return `${k}/${n} kịch bản ${promise}${which} (cả ${n} kịch bản: ${span})`;
}

function englishTitle(paths: Paths, goal: Target, style: TitleStyle): string {
  const reaching = paths.filter(({ reached }) => reached);
  const { one, many } = verbs[goal.direction];
  const promise = `${targetAmountText(goal, 'en')} in ${judgedYear(paths)}`;
  const [n, k] = [paths.length, reaching.length];
  const [all, ends] = [countWord(n, 'en'), rangeText(paths, style)];
  if (n === 1)
    return `“${names(paths, 'en')}” ${k === 1 ? one : `does not ${many}`} ${promise}; it ends ${ends}`;
  if (k === 0)
    return `${n === 2 ? 'Neither' : 'None'} of the ${all} scenarios ${one} ${promise}; they end ${ends}`;
  if (k === n) return `${n === 2 ? 'Both' : `All ${all}`} scenarios ${many} ${promise}; they end ${ends}`;
  const few = countWord(k, 'en').replace(/^./, (letter) => letter.toUpperCase());
  const which = k <= mostNames ? `: ${names(reaching, 'en')}` : '';
  const span = lowAndHigh(paths, style).join('–');
  return `${few} of the ${all} scenarios ${k === 1 ? one : many} ${promise}${which} (${n === 2 ? 'both' : `all ${all}`}: ${span})`;
}

function levelTitle({ paths, unit }: PerCapitaFigures, style: TitleStyle): string {
  const n = paths.length;
  const [year, ends] = [judgedYear(paths), `${rangeText(paths, style)} ${unitText(unit, style.language)}`];
  if (style.language === 'vi')
    return `GRDP bình quân đầu người năm ${year}${n === 1 ? '' : ` của ${n} kịch bản`}: ${ends}`;
  return `GRDP per capita ends ${ends} in ${year}${n === 1 ? '' : `, across ${countWord(n, 'en')} scenarios`}`;
}

function judgedYear(paths: Paths): number {
  return Math.max(...paths.map(({ judged }) => judged.year));
}

function lowAndHigh(paths: Paths, style: TitleStyle): [string, string] {
  const values = paths.map(({ judged }) => judged.value);
  return [numberText(Math.min(...values), style), numberText(Math.max(...values), style)];
}

function rangeText(paths: Paths, style: TitleStyle): string {
  const { language } = style;
  const [low, high] = lowAndHigh(paths, style);
  if (low === high) return language === 'vi' ? low : `at ${low}`;
  return language === 'vi' ? `từ ${low} đến ${high}` : `between ${low} and ${high}`;
}

function names(paths: Paths, language: Language): string {
  const labels = paths.map(({ scenario }) => scenario.label[language]);
  const and = language === 'vi' ? ' và ' : ' and ';
  return [labels.slice(0, -1).join('; '), labels.at(-1)].filter((part) => part !== '').join(and);
}
