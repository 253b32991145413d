import type { Indicator } from '../plan/Indicator.js';
import type { LocalText } from '../plan/LocalText.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { levelUnits } from './levelsOfTarget.js';

/**
 * What a target needs that a scenario cannot give: a figure of the base year, an assumption, another unit, or levels
 * that have a rate.
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
  { plan, rows }: { readonly plan: Plan; readonly rows: readonly ResultRow[] },
): LocalText {
  const declared = plan.indicators.find(({ id }) => id === target.indicator);
  const measured = rows.filter(({ indicator }) => indicator === target.indicator);
  const projected = measured.filter((row) => row.scenario === scenario.id);
  const observed = measured.filter((row) => row.scenario === 'observed' && row.activity === target.activity);
  const figures =
    declared === undefined ? [] : figureNeeds(target, scenario, knownFigures(observed, declared, scenario));
  const needs = figures.length > 0 ? figures : [levelNeed(target, scenario, { plan, projected })];
  const { vi, en } = declared?.label ?? target.label;
  return {
    vi: `${vi}: ${needs.map((need) => need.vi).join(' và ')}`,
    en: `${en}: ${needs.map((need) => need.en).join(' and ')}`,
  };
}

interface Known {
  /** Years of published figures. */
  readonly years: readonly number[];
  /** Vintages that have one of the base year. */
  readonly vintages: readonly string[];
}

function knownFigures(observed: readonly ResultRow[], { unit }: Indicator, { base }: Scenario): Known {
  const own = observed.filter((row) => row.unit === unit);
  return {
    years: [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b),
    vintages: [...new Set(own.filter(({ year }) => year === base.year).map(({ vintage }) => vintage))],
  };
}

/** The figure of the base year, an assumption, or both. */
function figureNeeds({ indicator, kind }: Target, { base, indicators }: Scenario, known: Known): LocalText[] {
  const assumption = indicators.find((entry) => entry.indicator === indicator);
  if (assumption === undefined) {
    const ofYearsOnly = kind === 'yearlyAmount' || kind === 'periodTotal';
    const path = { vi: 'giả định cho các năm kế hoạch', en: 'an assumption for the years of the plan' };
    return ofYearsOnly || known.vintages.length > 0 ? [path] : [baseFigure(base.year, known), path];
  }
  const startsFromBase = ['growth', 'change', 'add'].includes(assumption.move);
  const comparesWithBase = ['averageGrowth', 'increment', 'yearlyChange', 'yearlyReduction'].includes(kind);
  const lacks = assumption.base === undefined && (startsFromBase || comparesWithBase);
  return lacks ? [baseFigure(base.year, known)] : [];
}

function baseFigure(year: number, { years, vintages }: Known): LocalText {
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

/** What is wrong with the levels that are there. */
function levelNeed(
  target: Target,
  { base }: Scenario,
  { plan, projected }: { readonly plan: Plan; readonly projected: readonly ResultRow[] },
): LocalText {
  if (projected.length === 0)
    return { vi: 'kết quả dự tính không có số liệu này', en: 'the projection has no such figure' };
  const fitting = projected.filter(({ activity }) => activity === target.activity);
  if (fitting.length === 0) {
    const activity = plan.activities.find(({ id }) => id === target.activity)?.label;
    const { vi, en } = activity ?? { vi: target.activity, en: target.activity };
    return {
      vi: `số liệu của “${vi}”, mà năm gốc ${base.year} (${base.vintage}) không có`,
      en: `figures of “${en}”, which the base ${base.year} (${base.vintage}) does not have`,
    };
  }
  const units = [...new Set(fitting.map(({ unit }) => unit))];
  if (levelUnits(target)?.some((unit) => units.includes(unit)) === false) {
    const found = units.join(', ');
    return {
      vi: `số liệu theo đơn vị “${target.unit}” (dự tính theo: ${found})`,
      en: `figures in the unit “${target.unit}” (projected in: ${found})`,
    };
  }
  return {
    vi: 'số liệu tính được tốc độ (từ số 0, hoặc khi đổi dấu, thì không có tốc độ)',
    en: 'levels that have a rate (from zero, or over a change of sign, there is none)',
  };
}
