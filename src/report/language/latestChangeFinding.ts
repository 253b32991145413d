import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import type { LatestChange } from '../../analysis/backcast/latestChange.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { leverText } from './leverText.js';
import { midSentenceText } from './midSentenceText.js';
import { localNeeds } from './needsText.js';
import { numberText } from './numberText.js';
import { amountText } from './rangeText.js';
import { unitText } from './unitText.js';

/**
 * The latest year in which a change can start, in a sentence, and the bound that stops it after that; or, where no
 * start reaches the value sought, the bound that stops even the first.
 *
 * @unit that of the target, printed
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const levers = [{ on: 'growth', bounds: [6, 9] as const }];
 * const found = latestChange(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers });
 * latestChangeFinding(found, folder.plan, 'en')
 * // => 'plan-8.5: no start reaches 2,600 USD per person: from 2016 on, growth of GRDP stops at its bound 9% and the nearest is 2,524.6 USD per person.'
 */
export function latestChangeFinding(found: LatestChange, plan: Plan, language: Language): string {
  const { scenario, target, sought, starts, latest } = found;
  const say = sentences[language];
  const value = amountText(sought, target.unit, language);
  const [first] = starts;
  if (first === undefined) return `${scenario}: ${say.kept(value)}.`;
  const { status, needs, levers } = first.solution;
  if (needs !== undefined)
    return `${scenario}: ${say.needs} ${midSentenceText(localNeeds(needs)[language])}.`;
  if (latest === undefined && status === 'withoutEffect') {
    const names = levers.map(({ on }) => midSentenceText(leverText(on, plan, language))).join(', ');
    return `${scenario}: ${names} ${say.withoutEffect}.`;
  }
  const stopped = starts.find(({ year, solution }) => year > (latest ?? 0) && solution.status !== 'reached');
  const stop = stopped && stopText(stopped.year, stopped.solution, { plan, language });
  const told = latest === undefined ? [say.none(value), ': '] : [say.latest(value, latest), '; '];
  return `${scenario}: ${stop === undefined ? told[0] : `${told.join('')}${stop}`}.`;
}

const sentences = {
  vi: {
    kept: (value: string) => `đạt ${value} mà không cần thay đổi gì`,
    needs: 'cần có',
    withoutEffect: 'không tác động đến mục tiêu',
    none: (value: string) => `bắt đầu từ năm nào cũng không đạt ${value}`,
    latest: (value: string, year: number) =>
      `muốn đạt ${value} thì phải bắt đầu thay đổi chậm nhất từ năm ${year}`,
  },
  en: {
    kept: (value: string) => `keeps ${value} as it is; nothing has to change`,
    needs: 'needs',
    withoutEffect: 'does not move the target',
    none: (value: string) => `no start reaches ${value}`,
    latest: (value: string, year: number) =>
      `${value} is still reached where the change starts in ${year} at the latest`,
  },
} as const;

interface Telling {
  readonly plan: Plan;
  readonly language: Language;
}

/** What stops a start in a year: the bounds the levers came to rest on, and the nearest value they allow. */
function stopText(
  year: number,
  { levers, after, target }: BackcastSolution,
  { plan, language }: Telling,
): string {
  const vi = language === 'vi';
  const stops = levers.flatMap(({ on, atBound, bounds, unit }) => {
    if (atBound === undefined) return [];
    const bound = numberText(bounds[atBound === 'upper' ? 1 : 0], { language });
    const name = midSentenceText(leverText(on, plan, language));
    const sign = unit === 'percent' ? '%' : ` ${unitText(unit, language)}`;
    return [vi ? `${name} dừng ở giới hạn ${bound}${sign}` : `${name} stops at its bound ${bound}${sign}`];
  });
  const nearest =
    after === undefined
      ? []
      : [`${vi ? 'mức gần nhất là' : 'the nearest is'} ${amountText(after, target.unit, language)}`];
  const parts = [stops.join(', '), ...nearest].filter((part) => part !== '').join(vi ? ' và ' : ' and ');
  return `${vi ? `từ năm ${year}` : `from ${year} on`}, ${parts}`;
}
