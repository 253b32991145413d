import type { ObservedGrowth } from '../../analysis/backcast/ObservedGrowth.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { numberText } from './numberText.js';

/**
 * Growth that has been observed, by activity and year, in one line.
 *
 * @unit per cent, printed
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const observed = [{ year: 2016, activity: 'total', growth: 6.1 }, { year: 2016, activity: 'services', growth: 8 }];
 * observedGrowthText(observed, plan, 'en') // => 'Observed growth: GRDP 6.1% (2016); Services 8% (2016)'
 */
export function observedGrowthText(
  observed: readonly ObservedGrowth[],
  plan: Pick<Plan, 'activities'>,
  language: Language,
): string {
  const ids = [...new Set(observed.map(({ activity }) => activity))];
  const parts = ids.map((id) => {
    const own = observed.filter(({ activity }) => activity === id).sort((a, b) => a.year - b.year);
    const rates = own.map(({ year, growth }) => `${numberText(growth, { language })}% (${year})`);
    return `${growingText(id, plan, language)} ${rates.join(', ')}`;
  });
  return `${{ vi: 'Tăng trưởng đã thực hiện', en: 'Observed growth' }[language]}: ${parts.join('; ')}`;
}

/**
 * What grows: an activity by its name, the whole as GRDP.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * growingText('services', plan, 'vi') // => 'Dịch vụ'
 * growingText('total', plan, 'vi') // => 'GRDP'
 */
export function growingText(activity: string, { activities }: Pick<Plan, 'activities'>, language: Language) {
  if (activity === 'total') return 'GRDP';
  return activities.find(({ id }) => id === activity)?.label[language] ?? activity;
}
