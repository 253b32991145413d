import type { Language } from '../../../plan/LocalText.js';
import type { TriangleFigures } from './triangleFigures.js';
import { angleText } from './triangleLabels.js';

const counts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

type Content = Pick<TriangleFigures, 'paths' | 'goal' | 'asked' | 'years'>;

/**
 * What the triangle finds, as a sentence: how many scenarios keep every share target of the plan, and how far the plan
 * asks the structure to shift; where it promises no structure, how far the structure shifts.
 *
 * @unit degrees
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const figures = triangleFigures(result);
 * figures === undefined ? '' : triangleTitle(figures, 'en')
 * // => 'Three of the seven scenarios keep all three share targets of 2020; the plan asks the structure to shift by φ = 7.4°'
 */
export function triangleTitle(figures: Content, language: Language): string {
  const { goal, asked, paths } = figures;
  if (goal === undefined || paths.some(({ kept }) => kept === undefined)) return turnTitle(figures, language);
  const kept = count(paths.filter((path) => path.kept));
  const all = { n: count(paths), k: kept, targets: goal.targets.length, year: goal.year };
  const finding = language === 'vi' ? vietnameseFinding(all, paths) : englishFinding(all, paths);
  if (asked === undefined) return finding;
  const turn = angleText(asked, language);
  return language === 'vi'
    ? `${finding}; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = ${turn}`
    : `${finding}; the plan asks the structure to shift by φ = ${turn}`;
}

interface Tally {
  readonly n: number;
  readonly k: number;
  readonly targets: number;
  readonly year: number;
}

function vietnameseFinding({ n, k, targets, year }: Tally, paths: Content['paths']): string {
  const promise = `đạt cả ${targets} chỉ tiêu cơ cấu năm ${year}`;
  if (n === 1) return `Kịch bản “${firstName(paths, 'vi')}” ${k === 1 ? '' : 'không '}${promise}`;
  if (k === 0) return `Không kịch bản nào trong ${n} kịch bản ${promise}`;
  return k === n ? `Cả ${n} kịch bản đều ${promise}` : `${k}/${n} kịch bản ${promise}`;
}

function englishFinding({ n, k, targets, year }: Tally, paths: Content['paths']): string {
  const promise = `all ${countText(targets)} share targets of ${year}`;
  if (n === 1) return `“${firstName(paths, 'en')}” ${k === 1 ? 'keeps' : 'does not keep'} ${promise}`;
  const of = `of the ${countText(n)} scenarios`;
  if (k === 0) return `${n === 2 ? 'Neither' : 'None'} ${of} keeps ${promise}`;
  if (k === n) return `${n === 2 ? 'Both' : `All ${countText(n)}`} scenarios keep ${promise}`;
  const few = countText(k).replace(/^./, (letter) => letter.toUpperCase());
  return `${few} ${of} ${k === 1 ? 'keeps' : 'keep'} ${promise}`;
}

function turnTitle({ paths, years }: Content, language: Language): string {
  const [n, year] = [count(paths), years.at(-1)];
  const angles = paths.flatMap(({ angle }) => angle ?? []);
  const vi = language === 'vi';
  if (angles.length < paths.length)
    return vi ? `Cơ cấu GRDP của ${n} kịch bản đến năm ${year}` : `Structure of GRDP up to ${year}`;
  const [low, high] = [Math.min(...angles), Math.max(...angles)].map((angle) => angleText(angle, language));
  const same = low === high;
  if (vi) {
    const turn = same ? `φ = ${low}` : `φ từ ${low} đến ${high}`;
    return `Đến năm ${year}, cơ cấu GRDP chuyển dịch ${turn}${n === 1 ? '' : ` theo ${n} kịch bản`}`;
  }
  const turn = same ? `φ = ${low}` : `φ between ${low} and ${high}`;
  return `By ${year} the structure of GRDP shifts by ${turn}${n === 1 ? '' : `, across ${countText(n)} scenarios`}`;
}

function count(paths: Content['paths']): number {
  return paths.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
}

function firstName(paths: Content['paths'], language: Language): string {
  return paths[0]?.scenarios[0]?.label[language] ?? '';
}

function countText(number: number): string {
  return counts[number] ?? String(number);
}
