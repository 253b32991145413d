import { projectedAccounts, workerIndicators } from '../plan/indicators/accountsIndicators.js';
import type { Indicator } from '../plan/indicators/Indicator.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/targets/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { levelUnits } from './levelsOfTarget.js';
import type { MissingInput } from './MissingInput.js';

/**
 * What a scenario is missing to compute a target.
 *
 * @param target - the one that cannot be computed
 * @param scenario - in which it cannot
 * @param result - the plan's indicators, and all rows of its result, published figures included
 * @returns at least one
 *
 * @example
 * const { plan, rows, scenarios } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const forest = plan.targets.filter((target) => target.id === 'new-forest');
 * scenarios.flatMap((scenario) => forest.flatMap((target) => missingInputs(target, scenario, { plan, rows }))) // => [{ kind: 'assumption' }]
 */
export function missingInputs(
  target: Target,
  scenario: Scenario,
  {
    plan: { indicators },
    rows,
  }: { readonly plan: { readonly indicators: readonly Indicator[] }; readonly rows: readonly ResultRow[] },
): readonly MissingInput[] {
  const members = target.activities ?? [target.activity];
  const declared = indicators.find(({ id }) => id === target.indicator);
  const measured = rows.filter(({ indicator }) => indicator === target.indicator);
  const projected = measured.filter((row) => row.scenario === scenario.id);
  const observed = measured.filter((row) => row.scenario === 'observed' && members.includes(row.activity));
  const own = observed.filter(({ unit }) => unit === declared?.unit);
  const found = declared === undefined ? [] : missingFigures(target, scenario, own);
  return found.length > 0 ? found : [missingLevel(target, scenario, projected)];
}

/** The figure of the base year, an assumption, or both. */
function missingFigures(
  { indicator, kind }: Target,
  { base, indicators }: Scenario,
  own: readonly ResultRow[],
): MissingInput[] {
  const vintages = [...new Set(own.filter(({ year }) => year === base.year).map(({ vintage }) => vintage))];
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  const figure = { kind: 'baseFigure', year: base.year, years, vintages } as const;
  const path = { kind: 'assumption' } as const;
  const assumption = indicators.find((entry) => entry.indicator === indicator);
  if (assumption === undefined) {
    const ofYearsOnly = kind === 'yearlyAmount' || kind === 'periodTotal';
    return ofYearsOnly || vintages.length > 0 ? [path] : [figure, path];
  }
  const startsFromBase = ['growth', 'change', 'add'].includes(assumption.move);
  const comparesWithBase = [
    'averageGrowth',
    'increment',
    'multiple',
    'yearlyChange',
    'yearlyReduction',
  ].includes(kind);
  return assumption.base === undefined && (startsFromBase || comparesWithBase) ? [figure] : [];
}

/** What is wrong with the levels that are there. */
function missingLevel(target: Target, scenario: Scenario, projected: readonly ResultRow[]): MissingInput {
  const { base } = scenario;
  if (projected.length === 0) return missingSeries(target, scenario);
  const members = target.activities ?? [target.activity];
  const unknown = members.find((member) => projected.every(({ activity }) => activity !== member));
  if (unknown !== undefined)
    return { kind: 'activity', activity: unknown, year: base.year, vintage: base.vintage };
  const fitting = projected.filter(({ activity }) => members.includes(activity));
  const units = [...new Set(fitting.map(({ unit }) => unit))];
  if (levelUnits(target)?.some((unit) => units.includes(unit)) === false)
    return { kind: 'unit', unit: target.unit, projected: units };
  return otherPrices(target, fitting) ?? { kind: 'rate' };
}

/** Where the projection is at other prices than the target. */
function otherPrices({ priceBasis }: Target, fitting: readonly ResultRow[]): MissingInput | undefined {
  const projected = [...new Set(fitting.map((row) => row.priceBasis))];
  return priceBasis === undefined || projected.includes(priceBasis)
    ? undefined
    : { kind: 'prices', priceBasis, projected };
}

const ofPeople: readonly string[] = ['averagePopulation', 'populationGrowth'];

/** What brings a series of which the projection has nothing. */
function missingSeries({ indicator }: Target, { base, growth }: Scenario): MissingInput {
  if ((workerIndicators as readonly string[]).includes(indicator)) return { kind: 'assumption' };
  if (![...projectedAccounts, ...ofPeople].includes(indicator)) return { kind: 'declaration', indicator };
  const isBesideAccounts = ofPeople.includes(indicator) || indicator === 'exchangeRate';
  return growth.closure === 'withoutAccounts' && !isBesideAccounts
    ? { kind: 'accounts', year: base.year }
    : { kind: 'projection' };
}
