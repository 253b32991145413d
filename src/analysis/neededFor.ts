import type { LocalText } from '../plan/LocalText.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { type MissingInput, missingInputs } from './missingInputs.js';

/**
 * What a scenario is missing to compute a target, in words: a figure of the base year, an assumption, another unit, or
 * levels that have a rate.
 *
 * Years for which figures are known stand beside, so that a reader sees how near they are.
 *
 * @param target - the one that cannot be computed
 * @param scenario - in which it cannot
 * @param result - the plan, and all rows of its result, published figures included
 *
 * @example
 * const { plan, rows, scenarios } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const forest = plan.targets.filter((target) => target.id === 'new-forest');
 * scenarios.flatMap((scenario) => forest.map((target) => neededFor(target, scenario, { plan, rows }).en)) // => ['Newly planted forest: an assumption for the years of the plan']
 */
export function neededFor(
  target: Target,
  scenario: Scenario,
  result: { readonly plan: Plan; readonly rows: readonly ResultRow[] },
): LocalText {
  const { plan } = result;
  const { vi, en } = (plan.indicators.find(({ id }) => id === target.indicator) ?? target).label;
  const needs = missingInputs(target, scenario, result).map((input) => needText(input, plan));
  return {
    vi: `${vi}: ${needs.map((need) => need.vi).join(' và ')}`,
    en: `${en}: ${needs.map((need) => need.en).join(' and ')}`,
  };
}

function needText(input: MissingInput, { activities }: Plan): LocalText {
  switch (input.kind) {
    case 'baseFigure':
      return baseFigureText(input);
    case 'assumption':
      return { vi: 'giả định cho các năm kế hoạch', en: 'an assumption for the years of the plan' };
    case 'projection':
      return { vi: 'kết quả dự tính không có số liệu này', en: 'the projection has no such figure' };
    case 'activity': {
      const { activity: id, year, vintage } = input;
      const { vi, en } = activities.find((activity) => activity.id === id)?.label ?? { vi: id, en: id };
      return {
        vi: `số liệu của “${vi}”, mà năm gốc ${year} (${vintage}) không có`,
        en: `figures of “${en}”, which the base ${year} (${vintage}) does not have`,
      };
    }
    case 'unit': {
      const found = input.projected.join(', ');
      return {
        vi: `số liệu theo đơn vị “${input.unit}” (dự tính theo: ${found})`,
        en: `figures in the unit “${input.unit}” (projected in: ${found})`,
      };
    }
    case 'rate':
      return {
        vi: 'số liệu tính được tốc độ (từ số 0, hoặc khi đổi dấu, thì không có tốc độ)',
        en: 'levels that have a rate (from zero, or over a change of sign, there is none)',
      };
  }
}

function baseFigureText({ year, years, vintages }: Extract<MissingInput, { kind: 'baseFigure' }>): LocalText {
  if (vintages.length > 0) {
    const ids = vintages.join(', ');
    return {
      vi: `số liệu năm ${year} theo bộ số liệu mà kịch bản chọn (đã có ở: ${ids})`,
      en: `the figure of ${year} in the vintage the scenario asks for (known in: ${ids})`,
    };
  }
  const list = years.join(', ');
  return {
    vi: `số liệu năm ${year}${list === '' ? '' : ` (đã có: ${list})`}`,
    en: `the figure of ${year}${list === '' ? '' : ` (known: ${list})`}`,
  };
}
