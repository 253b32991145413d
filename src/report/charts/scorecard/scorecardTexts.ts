import { decimalsOf } from '../../../analysis/decimalsOf.js';
import type { ScorecardRow } from '../../../analysis/ScorecardRow.js';
import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import { numberText } from '../../language/numberText.js';
import type { TargetLine } from './scorecardFigures.js';

/**
 * The figures of a target's cells as they are printed, with as many decimals as tell a miss from a hit; empty where
 * there is none.
 *
 * @unit that of the target, which stands beside its name
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'border-trade'] });
 * const lines = scorecardFigures(result).lines.slice(1, 3);
 * lines.map((line) => cellTexts(line, result.plan, 'vi')) // => [['19,50', '20,03'], ['20,50', '21,15']]
 */
export function cellTexts({ target, cells }: TargetLine, plan: Plan, language: Language): string[] {
  const values = cells.flatMap(({ value }) => value ?? []);
  const decimals = decimalsOf({ target, values }, plan);
  return cells.map(({ value }) => (value === undefined ? '' : numberText(value, { language, decimals })));
}

/**
 * What a target lacks that no scenario can compute, without the name of its indicator: the least that any of them lacks.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const lines = scorecardFigures(result).lines.filter(({ target }) => target.id === 'domestic-revenue-growth');
 * lines.map((line) => lackText(line, result.plan, 'en')) // => ['the figure of 2015']
 */
export function lackText({ target, cells }: TargetLine, plan: Plan, language: Language): string {
  const name = (plan.indicators.find(({ id }) => id === target.indicator) ?? target).label[language];
  const needs = cells.flatMap((cell: ScorecardRow) => cell.needs?.[language] ?? []);
  const [least = ''] = needs.sort((a, b) => a.length - b.length);
  return least.startsWith(`${name}: `) ? least.slice(name.length + 2) : least;
}
