import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/targets/Target.js';
import { investmentRates, productionSeries } from '../projection/productionRows.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';
import type { Need, ProductionFact } from './Need.js';

const facts: readonly ProductionFact[] = ['capitalOutputRatio', 'labourShare', 'depreciation'];

/**
 * Which inputs of growth accounting a scenario has not: workers; for total factor productivity also investment, and the
 * capital-output ratio, labour share and depreciation of the base year; growth, where all of them are known.
 *
 * @param target - on what growth accounting gives
 * @param scenario - in which it cannot be computed
 * @param rows - those of the result, published figures included
 */
export function productionNeeds(
  { indicator }: Target,
  scenario: Scenario,
  rows: readonly ResultRow[],
): readonly Need[] {
  const { base, years, production = {} } = scenario;
  const series = productionSeries(scenario, rowsOfScenario(rows, scenario.id));
  const all = [base.year, ...years];
  const workers: Need[] =
    series.workers === undefined ? [{ kind: 'workers', years: [base.year, all.at(-1) ?? base.year] }] : [];
  if (indicator.startsWith('labour')) return workers;
  const rates = investmentRates(series, scenario);
  const needs = [
    ...workers,
    ...(rates === undefined ? investmentNeeds(series.investment !== undefined, base.year) : []),
    ...facts
      .filter((fact) => production[fact] === undefined)
      .map((fact): Need => ({ kind: 'productionFact', fact, year: base.year })),
  ];
  return needs.length > 0 ? needs : [{ kind: 'growth' }];
}

/** Investment of the years of the plan, or, where it is known, that of the base year. */
function investmentNeeds(isAssumed: boolean, year: number): Need[] {
  return isAssumed
    ? [{ kind: 'productionFact', fact: 'investmentRate', year }]
    : [{ kind: 'investmentOfYears' }];
}
