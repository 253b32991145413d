import type { Language } from '../../../plan/LocalText.js';
import { countWord } from '../../language/countWord.js';
import { numberText } from '../../language/numberText.js';
import type { StructureFigures, StructureLine } from './structureFigures.js';

/** How the title writes: its language, and the decimals of its figures. */
export interface StructureTitleStyle {
  readonly language: Language;
  readonly decimals: number;
}

/**
 * What the chart of the structure finds, as a sentence: how many scenarios keep every share promised, whether only
 * because they assume it, and how many of them the published figures keep.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'continuation'] });
 * structureTitle(structureFigures(result), { language: 'en', decimals: 1 })
 * // => 'Only one of the two scenarios reaches all three target shares of 2020, by assumption; published figures reach none'
 */
export function structureTitle(figures: StructureFigures, style: StructureTitleStyle): string {
  const { language } = style;
  const goals = figures.panels.filter(({ goal }) => goal !== undefined).length;
  const scenarios = figures.lines.filter(({ scenario }) => scenario !== undefined);
  if (goals === 0 || scenarios.length === 0) return levelTitle(figures, style);
  const finding = { figures, scenarios, goals };
  const sentence = language === 'vi' ? vietnameseFinding(finding) : englishFinding(finding);
  const published = publishedText(figures, goals, language);
  return published === '' ? sentence : `${sentence}; ${published}`;
}

interface Finding {
  readonly figures: StructureFigures;
  readonly scenarios: readonly StructureLine[];
  /** How many shares the plan promises. */
  readonly goals: number;
}

function vietnameseFinding({ figures, scenarios, goals }: Finding): string {
  const keeping = scenarios.filter(({ keepsAll }) => keepsAll);
  const [n, k] = [scenarios.length, keeping.length];
  const shares = `${goals === 1 ? '' : `đủ ${goals} `}chỉ tiêu tỷ trọng năm ${figures.lastYear}`;
  const assumed = assumesAll(keeping);
  const because = assumed ? `, ${k === 1 ? 'do' : 'đều do'} giả định sẵn cơ cấu đó` : '';
  const [only] = scenarios;
  if (n === 1) return `“${only?.scenario?.label.vi ?? ''}” ${k === 1 ? '' : 'không '}đạt ${shares}${because}`;
  if (k === 0) return `Không kịch bản nào trong ${n} kịch bản đạt ${shares}`;
  if (k === n) return `Cả ${n} kịch bản đều đạt ${shares}${because}`;
  return `${assumed ? 'Chỉ ' : ''}${k}/${n} kịch bản đạt ${shares}${because}`;
}

function englishFinding({ figures, scenarios, goals }: Finding): string {
  const keeping = scenarios.filter(({ keepsAll }) => keepsAll);
  const [n, k] = [scenarios.length, keeping.length];
  const shares = `${englishShares(goals)} of ${figures.lastYear}`;
  const assumed = assumesAll(keeping);
  const because = assumed ? ', by assumption' : '';
  const [only] = scenarios;
  if (n === 1)
    return `“${only?.scenario?.label.en ?? ''}” ${k === 1 ? 'reaches' : 'does not reach'} ${shares}${because}`;
  const all = countWord(n, 'en');
  if (k === 0) return `${n === 2 ? 'Neither' : 'None'} of the ${all} scenarios reaches ${shares}`;
  if (k === n) return `${n === 2 ? 'Both' : `All ${all}`} scenarios reach ${shares}${because}`;
  const count = countWord(k, 'en');
  const few = assumed ? `Only ${count}` : count.replace(/^./, (letter) => letter.toUpperCase());
  return `${few} of the ${all} scenarios ${k === 1 ? 'reaches' : 'reach'} ${shares}${because}`;
}

const assumesAll = (keeping: readonly StructureLine[]) =>
  keeping.length > 0 && keeping.every(({ assumed }) => assumed);

function englishShares(goals: number): string {
  if (goals === 1) return 'the target share';
  return goals === 2 ? 'both target shares' : `all ${countWord(goals, 'en')} target shares`;
}

function publishedText({ lines }: StructureFigures, goals: number, language: Language): string {
  const counts = lines
    .filter(({ scenario }) => scenario === undefined)
    .map(({ shares }) => shares.filter(({ kept }) => kept === true).length);
  if (counts.length === 0) return '';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const vi = language === 'vi';
  if (most === 0) return vi ? 'số công bố không đạt chỉ tiêu nào' : 'published figures reach none';
  const count = least === most ? String(most) : `${least}–${most}`;
  return vi ? `số công bố đạt ${count}/${goals} chỉ tiêu` : `published figures reach ${count} of ${goals}`;
}

// Without targets the activity that moves furthest is the news.
function levelTitle(
  { panels, lines, baseYear, lastYear }: StructureFigures,
  style: StructureTitleStyle,
): string {
  const { language } = style;
  const moves = panels.map(({ activity }) => {
    const changes = lines.flatMap(({ shares }) => shares.filter((share) => share.activity === activity.id));
    const furthest = changes.map(({ base, end }) => Math.abs(end.value - (base?.value ?? end.value)));
    return { activity, ends: changes.map(({ end }) => end.value), furthest: Math.max(0, ...furthest) };
  });
  const [most] = moves.sort((a, b) => b.furthest - a.furthest);
  const name = most?.activity.label[language] ?? '';
  const ends = most?.ends ?? [0];
  const texts = [Math.min(...ends), Math.max(...ends)].map((value) => numberText(value, style));
  const span = `${[...new Set(texts)].join('–')}%`;
  if (language === 'vi')
    return `Cơ cấu GRDP ${baseYear}–${lastYear}: chuyển dịch nhiều nhất là ${name}, đến ${span} năm ${lastYear}`;
  return `Structure of GRDP, ${baseYear}–${lastYear}: what moves most is ${name}, to ${span} in ${lastYear}`;
}
