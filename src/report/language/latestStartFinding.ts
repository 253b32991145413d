import type { LatestStart } from '../../analysis/backcast/latestStart.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { leverText } from './leverText.js';
import { midSentenceText } from './midSentenceText.js';
import { localNeeds } from './needsText.js';
import { amountText } from './rangeText.js';
import { signedNumberText } from './signedNumberText.js';
import { unitText } from './unitText.js';

/**
 * The latest start of a measure in a sentence, or what its earliest start comes to where none keeps the target.
 *
 * @unit that of the target, printed
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const found = latestStart(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', on: 'growth', adds: 0.5 });
 * latestStartFinding(found, 'en')
 * // => 'plan-8.5: no start keeps the target; even from 2016 on, it comes to 2,524.6 USD per person.'
 */
export function latestStartFinding(
  { scenario, target, starts, latest, needs }: LatestStart,
  language: Language,
): string {
  const vi = language === 'vi';
  if (latest !== undefined)
    return vi
      ? `${scenario}: mục tiêu vẫn đạt nếu giải pháp bắt đầu chậm nhất từ năm ${latest}.`
      : `${scenario}: the target is still kept where the measure starts in ${latest} at the latest.`;
  if (needs !== undefined)
    return `${scenario}: ${vi ? 'cần có' : 'needs'} ${midSentenceText(localNeeds(needs)[language])}.`;
  const none = vi
    ? `${scenario}: bắt đầu từ năm nào cũng không đạt mục tiêu`
    : `${scenario}: no start keeps the target`;
  const [first] = starts;
  if (first?.value === undefined) return `${none}.`;
  const outcome = amountText(first.value, target.unit, language);
  return vi
    ? `${none}; ngay từ năm ${first.year}, kết quả vẫn là ${outcome}.`
    : `${none}; even from ${first.year} on, it comes to ${outcome}.`;
}

/**
 * What a measure does, in one line.
 *
 * @unit that of what it adds, printed
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * measureSizeText({ on: 'growth', adds: 2, unit: 'percentage points' }, plan, 'en')
 * // => 'Measure: growth of GRDP +2 percentage points in each year from its start on'
 */
export function measureSizeText(
  { on, adds, unit }: Pick<LatestStart, 'on' | 'adds' | 'unit'>,
  plan: Pick<Plan, 'activities' | 'indicators'>,
  language: Language,
): string {
  const size = `${midSentenceText(leverText(on, plan, language))} ${signedNumberText(adds, { language })} ${unitText(unit, language)}`;
  return language === 'vi'
    ? `Giải pháp: ${size} mỗi năm, kể từ năm bắt đầu`
    : `Measure: ${size} in each year from its start on`;
}
