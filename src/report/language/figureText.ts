import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { dateText } from './dateText.js';
import { type FigureStatus, statusText } from './statusText.js';

/**
 * The vintage of a figure in a few words, by its date of publication; its id where the plan does not describe it.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * vintageText('plan-time', plan, 'vi') // => 'số liệu 12/2015'
 * vintageText('plan-time', plan, 'en') // => 'vintage Dec 2015'
 */
export function vintageText(vintage: string, { vintages }: Plan, language: Language): string {
  const published = vintages.find(({ id }) => id === vintage)?.published ?? vintage;
  return `${language === 'vi' ? 'số liệu' : 'vintage'} ${dateText(published, language)}`;
}

/**
 * What a figure is called beside its value: how it came about, and its vintage.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * figureText({ status: 'estimate', vintage: '2020-evaluation' }, plan, 'vi') // => 'Ước thực hiện (số liệu 9/2020)'
 */
export function figureText(
  { status, vintage }: { readonly status: FigureStatus; readonly vintage: string },
  plan: Plan,
  language: Language,
): string {
  return `${statusText(status, language)} (${vintageText(vintage, plan, language)})`;
}
