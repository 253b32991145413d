import type { BoundChange, TargetConflict } from '../../analysis/consistency/ConsistencyReport.js';
import type { Driver } from '../../analysis/consistency/Driver.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { midSentenceText } from './midSentenceText.js';
import { quantityText } from './quantityText.js';
import { amountText, rangeText } from './rangeText.js';
import { targetAmountText } from './targetBoundsText.js';

/**
 * What is held of a driver, as a sentence names it.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * driverText({ name: 'population', activity: 'total', unit: 'percent', lower: 0.9, upper: 0.9, ground: 'scenario' }, plan, 'en') // => 'Growth of population, a year: 0.90%'
 */
export function driverText(driver: Driver, plan: Plan, language: Language): string {
  const name = quantityText({ quantity: driver.name, activity: driver.activity }, plan, language);
  return driver.name === 'relativePrices' ? name : `${name}: ${rangeText(driver, language)}`;
}

/**
 * A moved bound as a sentence names it: which target, which end, from where to where.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const { leastChange } = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });
 * leastChange.map((change) => changeText(change, 'en')) // => ['“GRDP per capita”: lower bound 2,600 USD per person → 2,524.6 USD per person']
 */
export function changeText({ target, bound, from, to }: BoundChange, language: Language): string {
  const end = { lower: { vi: 'cận dưới', en: 'lower bound' }, upper: { vi: 'cận trên', en: 'upper bound' } }[
    bound
  ];
  const [before, after] = [from, to].map((value) => amountText(value, target.unit, language));
  return `“${target.label[language]}”: ${end[language]} ${before} → ${after}`;
}

/**
 * A conflict as lines a planner reads: which targets cannot all hold and on what assumptions, and what would end it.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const { conflicts } = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });
 * conflicts.flatMap((conflict) => conflictText(conflict, folder.plan, 'en')).length // => 6
 */
export function conflictText(conflict: TargetConflict, plan: Plan, language: Language): string[] {
  const vi = language === 'vi';
  const targets = conflict.targets
    .map((target) => `“${target.label[language]}” ${targetAmountText(target, language)}`)
    .join(vi ? ' và ' : ' and ');
  const drivers = conflict.drivers
    .map((driver) => midSentenceText(driverText(driver, plan, language)))
    .join('; ');
  const alone = conflict.targets.length === 1;
  const cannot = vi ? 'không thể đạt' : 'cannot hold';
  const together = vi ? 'không thể cùng đạt' : 'cannot hold together';
  const given = drivers === '' ? '' : `${vi ? ', với' : ', given'} ${drivers}`;
  return [
    `${targets} ${alone ? cannot : together}${given}.`,
    ...conflict.required.map((range) => {
      const name = midSentenceText(quantityText(range, plan, language));
      const needed = rangeText(range, language);
      return vi ? `  Cùng đạt được nếu ${name} là ${needed}` : `  They could with ${name}: ${needed}`;
    }),
    ...conflict.single.map(
      (change) => `  ${vi ? 'Hoặc chỉ điều chỉnh' : 'Or by changing only'} ${changeText(change, language)}`,
    ),
  ];
}
