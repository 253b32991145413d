import type { Language } from '../../../plan/LocalText.js';
import { countWord } from '../../language/countWord.js';
import { numberText } from '../../language/numberText.js';
import { targetBoundsText } from '../../language/targetBoundsText.js';
import type { GrowthFigures, GrowthPath } from './growthFigures.js';

/** How the title writes: its language, and the decimals of its figures. */
export interface GrowthTitleStyle {
  readonly language: Language;
  readonly decimals: number;
}

/**
 * What the chart of growth finds, as a sentence: how many scenarios average the growth promised, more or less, and
 * what was published.
 *
 * @unit per cent a year
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'outturn'] });
 * growthTitle(growthFigures(result), { language: 'en', decimals: 2 })
 * // => 'Of two scenarios, one averages 8–9% a year and one less; published growth: 4.67–5.45%'
 */
export function growthTitle(figures: GrowthFigures, style: GrowthTitleStyle): string {
  const { paths, published } = figures;
  const vi = style.language === 'vi';
  const finding = findingText(figures, style);
  const known = published.map(({ value }) => value);
  const own = paths.map(({ average }) => average.value);
  if (known.length > 0)
    return `${finding}; ${vi ? 'số công bố' : 'published growth'}: ${rangeText(known, style)}`;
  if (own.length === 0 || figures.goal === undefined) return finding;
  return `${finding}; ${vi ? 'kết quả' : 'result'}: ${rangeText(own, style)}`;
}

function findingText({ goal, paths }: GrowthFigures, style: GrowthTitleStyle): string {
  const { language } = style;
  if (goal === undefined || paths.some(({ gap }) => gap === undefined)) return levelText(paths, style);
  const promise = targetBoundsText(goal, language);
  const sides = [
    paths.filter(({ gap }) => gap === 0).length,
    paths.filter(({ gap = 0 }) => gap > 0).length,
    paths.filter(({ gap = 0 }) => gap < 0).length,
  ] as const;
  const [only] = paths;
  if (only !== undefined && paths.length === 1) {
    const side = sides.indexOf(1);
    if (language === 'en')
      return `“${only.scenario.label.en}” ${['averages', 'averages more than', 'averages less than'][side]} ${promise}`;
    return `“${only.scenario.label.vi}” tăng bình quân ${['đạt', 'cao hơn', 'thấp hơn'][side]} ${promise}`;
  }
  return language === 'vi' ? vietnameseCounts(sides, promise) : englishCounts(sides, promise);
}

type Sides = readonly [within: number, above: number, below: number];

function vietnameseCounts([within, above, below]: Sides, promise: string): string {
  const n = within + above + below;
  const phrases = [
    { count: within, text: 'đạt', full: promise },
    { count: above, text: 'cao hơn', full: `cao hơn ${promise}` },
    { count: below, text: 'thấp hơn', full: `thấp hơn ${promise}` },
  ].filter(({ count }) => count > 0);
  const [first] = phrases;
  const growing = `tăng bình quân ${first?.full ?? ''}`;
  if (phrases.length === 1) return `Cả ${n} kịch bản đều ${growing}`;
  const rest = phrases.slice(1).map(({ count, text }) => `${count} ${text}`);
  return [`Trong ${n} kịch bản có ${first?.count ?? 0} kịch bản ${growing}`, ...rest].join(', ');
}

function englishCounts([within, above, below]: Sides, promise: string): string {
  const n = within + above + below;
  const phrases = [
    { count: within, text: '', full: promise },
    { count: above, text: 'more', full: `more than ${promise}` },
    { count: below, text: 'less', full: `less than ${promise}` },
  ].filter(({ count }) => count > 0);
  const [first] = phrases;
  if (phrases.length === 1)
    return `${n === 2 ? 'Both' : `All ${countWord(n, 'en')}`} scenarios average ${first?.full ?? ''}`;
  const parts = phrases.map(({ count, text, full }, position) => {
    const number = countWord(count, 'en');
    return position === 0 ? `${number} ${count === 1 ? 'averages' : 'average'} ${full}` : `${number} ${text}`;
  });
  return `Of ${countWord(n, 'en')} scenarios, ${[parts.slice(0, -1).join(', '), parts.at(-1)].join(' and ')}`;
}

function levelText(paths: readonly GrowthPath[], style: GrowthTitleStyle): string {
  const values = paths.map(({ average }) => average.value);
  if (style.language === 'vi') return `GRDP tăng bình quân ${rangeText(values, style)}/năm`;
  return `GRDP grows by ${rangeText(values, style)} a year on average`;
}

function rangeText(values: readonly number[], style: GrowthTitleStyle): string {
  const texts = [Math.min(...values), Math.max(...values)].map((value) => numberText(value, style));
  const dash = values.some((value) => value < 0) ? { vi: ' đến ', en: ' to ' }[style.language] : '–';
  return `${[...new Set(texts)].join(dash)}%`;
}
